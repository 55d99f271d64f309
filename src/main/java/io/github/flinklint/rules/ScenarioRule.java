package io.github.flinklint.rules;

import java.util.List;

/**
 * A rule that looks at one job in one scenario at a time; {@link JobFindings} puts the scenarios
 * together.
 */
non-sealed interface ScenarioRule extends Rule {

  /** What is certainly wrong in this scenario, or certainly wrong where some input is not given. */
  List<Violation> judge(Situation situation);

  /**
   * Whether the scenario matters: then a violation of only some scenarios names them, and one that
   * needs the inputs to be absent is one severity lower. False for what is wrong wherever it is
   * written.
   */
  default boolean dependsOnScenario() {
    return true;
  }
}

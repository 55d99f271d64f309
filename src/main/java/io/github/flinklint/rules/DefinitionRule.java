package io.github.flinklint.rules;

import java.util.List;

/**
 * A rule that looks at one definition of a job at a time, and at the job that it starts; {@link
 * DefinitionFindings} puts the variants of a definition together.
 */
non-sealed interface DefinitionRule extends Rule {

  /** What is certainly wrong. */
  List<Violation> judge(DefinedJob job);
}

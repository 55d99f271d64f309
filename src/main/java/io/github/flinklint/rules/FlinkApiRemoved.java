package io.github.flinklint.rules;

import io.github.flinklint.apimodel.Absence;
import io.github.flinklint.config.History.Missing;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.Step;
import java.util.ArrayList;
import java.util.List;

/** Calls of what Flink does not have in the job's version. */
final class FlinkApiRemoved implements ScenarioRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "flink-api-removed",
        Severity.ERROR,
        "The job calls what its version of Flink does not have.",
        "The job does not compile with the Flink that it names, or fails on the cluster"
            + " before it takes its first checkpoint.");
  }

  @Override
  public boolean dependsOnScenario() {
    return false;
  }

  @Override
  public List<Violation> judge(Situation situation) {
    List<Violation> violations = new ArrayList<>();
    for (Missing missing : situation.scenario().history().missing()) {
      violations.add(violation(missing));
    }
    return violations;
  }

  private static Violation violation(Missing missing) {
    Absence absence = missing.absence();
    String when =
        absence.lastWith() == null
            ? "it came after Flink " + absence.lastWithout()
            : "it was removed after Flink " + absence.lastWith();
    return new Violation(
        missing.at(),
        Severity.ERROR,
        absence.member() + " does not exist in Flink " + absence.version() + ": " + when,
        fix(absence),
        List.of(new Step(missing.at(), absence.member() + " called")),
        null);
  }

  private static String fix(Absence absence) {
    if (absence.instead() != null) {
      return absence.instead();
    }
    return absence.lastWith() == null
        ? "use what Flink " + absence.version() + " has, or name a later version"
        : "use what Flink " + absence.version() + " has in its place";
  }
}

package io.github.flinklint.rules;

import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Severity;
import java.util.List;

/** A job that is not restarted when it fails. */
final class JobRestartDisabled implements DefinitionRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "job-restart-disabled",
        Severity.ERROR,
        "DLI does not restart the job when it fails.",
        "Auto Restart upon Exception is off unless the definition switches it on. A job that fails then"
            + " stays down until somebody"
            + " notices.");
  }

  @Override
  public List<Violation> judge(DefinedJob job) {
    if (!job.takesCheckpoints() || !Boolean.FALSE.equals(job.isOn(Field.RESTART))) {
      return List.of();
    }
    String how = job.get(Field.RESTART) == null ? "is not switched on" : "is switched off";
    return List.of(
        job.violation(
                Field.RESTART,
                Severity.ERROR,
                "Auto Restart upon Exception "
                    + how
                    + ", so that DLI leaves the job down after a failure",
                "set " + job.write(Field.RESTART, "true"))
            .mendedBy("false", "true"));
  }
}

package io.github.flinklint.rules;

import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Severity;
import java.util.List;

/** A job that is restarted without its state. */
final class JobRestoreDisabled implements DefinitionRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "job-restore-disabled",
        Severity.ERROR,
        "DLI restarts the job without its last checkpoint.",
        "Restore Job from Checkpoint is off unless the definition switches it on. The job then takes"
            + " checkpoints that nothing reads,"
            + " and every restart begins with empty state.");
  }

  @Override
  public List<Violation> judge(DefinedJob job) {
    if (!job.takesCheckpoints() || !Boolean.FALSE.equals(job.isOn(Field.RESTORE))) {
      return List.of();
    }
    String how = job.get(Field.RESTORE) == null ? "is not switched on" : "is switched off";
    return List.of(
        job.violation(
                Field.RESTORE,
                Severity.ERROR,
                "Restore Job from Checkpoint "
                    + how
                    + ", so that a restart begins with empty state",
                "set " + job.write(Field.RESTORE, "true"))
            .mendedBy("false", "true"));
  }
}

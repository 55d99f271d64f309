package io.github.flinklint.rules;

import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.Severity;
import java.util.List;

/** A job that is to be restored from no path. */
final class JobCheckpointPathMissing implements DefinitionRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "job-checkpoint-path-missing",
        Severity.ERROR,
        "The definition does not say where the checkpoints of the job are.",
        "DLI looks for the last checkpoint where Checkpoint Path says, and nowhere else: it does"
            + " not read the code. Without a path it finds none.");
  }

  @Override
  public List<Violation> judge(DefinedJob job) {
    boolean isOwn = Boolean.FALSE.equals(job.isOn(Field.CHECKPOINT_ENABLED));
    boolean isInline = job.definition().kind() == JobDefinition.Kind.INLINE;
    boolean isMissing =
        job.isMissing(Field.CHECKPOINT_PATH)
            || (isInline && job.get(Field.CHECKPOINT_PATH) == null);
    if (!isMissing
        || !(isOwn || isInline)
        || !Boolean.TRUE.equals(job.isOn(Field.RESTORE))
        || job.takingOwnCheckpoints().isEmpty()) {
      return List.of();
    }
    String path = job.exactPath();
    return List.of(
        job.violation(
            Field.CHECKPOINT_PATH,
            Severity.ERROR,
            "Checkpoint Path is missing, so that DLI finds no checkpoint to restore the job from",
            "set "
                + job.write(Field.CHECKPOINT_PATH, path == null ? "BUCKET/DIRECTORY" : path)
                + ", where the job saves its checkpoints"));
  }
}

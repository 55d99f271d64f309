package io.github.flinklint.rules;

import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Severity;
import java.util.List;

/** Checkpoints that the platform has no bucket for. */
final class JobLogBucketMissing implements DefinitionRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "job-log-bucket-missing",
        Severity.ERROR,
        "The definition enables checkpoints and names no bucket to save them to.",
        "Checkpoints that the definition enables go to the bucket of the job, the one that its logs"
            + " go to as well. Without a bucket they have no place.");
  }

  @Override
  public List<Violation> judge(DefinedJob job) {
    if (!Boolean.TRUE.equals(job.isOn(Field.CHECKPOINT_ENABLED))
        || job.isBatch()
        || !job.isMissing(Field.OBS_BUCKET)) {
      return List.of();
    }
    return List.of(
        job.violation(
            Field.CHECKPOINT_ENABLED,
            Severity.ERROR,
            "the definition enables checkpoints, but names no bucket to save them to",
            "set " + job.write(Field.OBS_BUCKET, "BUCKET")));
  }
}

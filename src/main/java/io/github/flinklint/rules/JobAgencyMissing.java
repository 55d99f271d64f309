package io.github.flinklint.rules;

import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Severity;
import java.util.List;

/** A job that may not reach OBS. */
final class JobAgencyMissing implements DefinitionRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "job-agency-missing",
        Severity.ERROR,
        "The job has no agency, without which Flink 1.15 and later reach no bucket.",
        "From Flink 1.15 on DLI acts for the job under an agency of its own. Without one the job cannot"
            + " save checkpoints or logs, and"
            + " cannot read OBS at all.");
  }

  @Override
  public List<Violation> judge(DefinedJob job) {
    if (!job.isMissing(Field.AGENCY) || !job.isAtLeast(1, 15) || job.situations().isEmpty()) {
      return List.of();
    }
    return List.of(
        job.violation(
            Field.AGENCY,
            Severity.ERROR,
            "no agency is given, without which a job on Flink "
                + job.version()
                + " can neither save checkpoints nor read OBS",
            "set " + job.write(Field.AGENCY, "AGENCY") + " to an agency that may use the bucket"));
  }
}

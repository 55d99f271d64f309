package io.github.flinklint.rules;

import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Given;
import io.github.flinklint.diagnostic.Severity;
import java.util.List;

/** A number of restarts that DLI does not take. */
final class JobResumeCountInvalid implements DefinitionRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "job-resume-count-invalid",
        Severity.ERROR,
        "The number of restarts is neither -1 nor above 0.",
        "DLI takes -1 for any number of restarts and otherwise the number per hour, which must be above"
            + " 0. Anything else is refused, or"
            + " the job is never restarted.");
  }

  @Override
  public List<Violation> judge(DefinedJob job) {
    Given given = job.get(Field.RESUME_MAX);
    Long most = given == null ? null : given.number();
    if (most == null || most == -1 || most > 0) {
      return List.of();
    }
    return List.of(
        job.violation(
            Field.RESUME_MAX,
            Severity.ERROR,
            "the number of restarts per hour is " + most + ", but must be -1 or above 0",
            "set " + job.write(Field.RESUME_MAX, "-1") + " for any number of restarts"));
  }
}

package io.github.flinklint.rules;

import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Given;
import io.github.flinklint.diagnostic.Severity;
import java.util.List;

/** An interval in ms where the definition takes seconds. */
final class JobCheckpointIntervalUnit implements DefinitionRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "job-checkpoint-interval-unit",
        Severity.WARNING,
        "The checkpoint interval of the definition looks like milliseconds, but is in seconds.",
        "Code gives the interval in milliseconds, the definition in seconds. One that is copied"
            + " from the code is a thousand times too long, and a failure then costs hours of"
            + " work.");
  }

  /** As a count of seconds, more than two and a half hours; as one of milliseconds, usual. */
  private static final long LEAST = 10_000;

  private static final long SECOND = 1000;

  @Override
  public List<Violation> judge(DefinedJob job) {
    Given given = job.get(Field.CHECKPOINT_INTERVAL);
    Long seconds = given == null ? null : given.number();
    boolean isUsed = !Boolean.FALSE.equals(job.isOn(Field.CHECKPOINT_ENABLED)) && !job.isBatch();
    if (!isUsed || seconds == null || seconds < LEAST || seconds % SECOND != 0) {
      return List.of();
    }
    long minutes = seconds / 60;
    return List.of(
        job.violation(
            Field.CHECKPOINT_INTERVAL,
            Severity.WARNING,
            "checkpoint interval is "
                + seconds
                + " s, which is "
                + (minutes / 60)
                + " h "
                + (minutes % 60)
                + " min",
            "give it in seconds: set "
                + job.write(Field.CHECKPOINT_INTERVAL, String.valueOf(seconds / SECOND))));
  }
}

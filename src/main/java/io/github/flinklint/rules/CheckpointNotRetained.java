package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import java.util.List;

/** Checkpoints that are gone when the job is. */
final class CheckpointNotRetained implements FactRule {

  private static final String RETAIN = "RETAIN_ON_CANCELLATION";
  private static final String DELETE = "DELETE_ON_CANCELLATION";
  private static final String NONE = "NO_EXTERNALIZED_CHECKPOINTS";

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "checkpoint-not-retained",
        Severity.ERROR,
        "Checkpoints are not retained when the job is cancelled.",
        "DLI restores a job from the checkpoint that it finds in OBS. What Flink deletes when the"
            + " job ends cannot be found"
            + " there any more.");
  }

  @Override
  public FactName fact() {
    return FactName.RETENTION;
  }

  @Override
  public List<Violation> judge(AbstractValue outcome, Situation situation) {
    String goal = ", so that DLI can restore the job from its last checkpoint";
    if (outcome.equals(Absent.VALUE)) {
      return List.of(
          situation.violation(
              FactName.INTERVAL,
              situation.get(FactName.INTERVAL).value(),
              situation.placeOf(FactName.RETENTION, FactName.INTERVAL),
              Severity.ERROR,
              "no checkpoint retention is set, so that checkpoints are deleted when the job ends",
              "call " + setter(situation) + "(" + RETAIN + ")" + goal));
    }
    String retention = Words.of(outcome);
    if (DELETE.equals(retention)) {
      return found(
          situation,
          outcome,
          DELETE,
          "checkpoints are deleted when the job is cancelled",
          RETAIN + goal);
    }
    if (NONE.equals(retention)) {
      return found(
          situation,
          outcome,
          NONE,
          "checkpoints are deleted when the job ends, after a failure too",
          RETAIN + goal);
    }
    return List.of();
  }

  private List<Violation> found(
      Situation situation, AbstractValue outcome, String constant, String message, String fix) {
    return List.of(
        situation
            .violation(fact(), outcome, Severity.ERROR, message, fix)
            .mendedBy(constant, RETAIN));
  }

  /** The call that sets the retention in the job's version of Flink. */
  private static String setter(Situation situation) {
    if (situation.isBefore(1, 13)) {
      return "enableExternalizedCheckpoints";
    }
    return situation.isBefore(2, 0) || situation.version() == null
        ? "setExternalizedCheckpointCleanup"
        : "setExternalizedCheckpointRetention";
  }
}

package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import java.util.List;

/** A checkpoint interval that Flink refuses, or that is probably meant in another unit. */
final class CheckpointIntervalOutOfRange implements FactRule {

  /**
   * Least interval that Flink accepts, in ms: from 1.10 on it throws below, before that only at
   * zero and below.
   */
  private static final long FLINK_MIN = 10;

  private static final long SECOND = 1000;
  private static final long MINUTE = 60 * SECOND;

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "checkpoint-interval-out-of-range",
        Severity.ERROR,
        "The checkpoint interval is refused by Flink, or out of the accepted range.",
        "Code gives the interval in milliseconds, the DLI console and its API in seconds. A value"
            + " below one second is"
            + " usually the one taken for the other, and lets the job do little else than"
            + " checkpoints.");
  }

  @Override
  public FactName fact() {
    return FactName.INTERVAL;
  }

  @Override
  public List<Violation> judge(AbstractValue outcome, Situation situation) {
    if (!(outcome instanceof Constant constant) || !(constant.value() instanceof Number number)) {
      return List.of();
    }
    long interval = number.longValue();
    String what = "checkpoint interval of " + text(interval);
    long least = situation.options().minInterval();
    Long most = situation.options().maxInterval();
    if (interval <= 0 || (interval < FLINK_MIN && !situation.isBefore(1, 10))) {
      String refused =
          interval <= 0
              ? " is not positive, which Flink refuses"
              : " is below the 10 ms that Flink accepts from 1.10 on";
      return found(
          situation,
          outcome,
          Severity.ERROR,
          what + refused,
          situation.isByPlatform()
              ? "give the interval in seconds, for example 300 for 5 min"
              : "give the interval in ms, for example 300000 for 5 min");
    }
    if (interval < least) {
      String slip = interval < SECOND ? ", the usual slip of seconds for milliseconds" : "";
      String fix =
          interval < SECOND
              ? "give the interval in ms; did you mean "
                  + interval * SECOND
                  + ", which is "
                  + text(interval * SECOND)
              : "give at least " + text(least);
      return found(
          situation, outcome, Severity.WARNING, what + " is below " + text(least) + slip, fix);
    }
    if (most != null && interval > most) {
      return found(
          situation,
          outcome,
          Severity.WARNING,
          what + " is above " + text(most),
          "give at most " + text(most));
    }
    return List.of();
  }

  private List<Violation> found(
      Situation situation, AbstractValue outcome, Severity severity, String message, String fix) {
    return List.of(situation.violation(fact(), outcome, severity, message, fix));
  }

  /** A time with the largest unit that it is a whole number of. */
  private static String text(long ms) {
    if (ms >= MINUTE && ms % MINUTE == 0) {
      return ms / MINUTE + " min";
    }
    return ms >= SECOND && ms % SECOND == 0 ? ms / SECOND + " s" : ms + " ms";
  }
}

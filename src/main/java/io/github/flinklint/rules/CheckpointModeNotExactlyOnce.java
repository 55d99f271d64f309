package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.value.AbstractValue;
import java.util.List;

/** A checkpoint mode that counts records twice after a restart. */
final class CheckpointModeNotExactlyOnce implements FactRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "checkpoint-mode-not-exactly-once",
        Severity.ERROR,
        "The checkpoint mode is not EXACTLY_ONCE.",
        "With AT_LEAST_ONCE the state that comes back from a checkpoint may hold records that are"
            + " then read again, and"
            + " counts them twice.");
  }

  @Override
  public FactName fact() {
    return FactName.MODE;
  }

  @Override
  public List<Violation> judge(AbstractValue outcome, Situation situation) {
    if (!"AT_LEAST_ONCE".equals(Words.of(outcome))) {
      return List.of();
    }
    return List.of(
        situation
            .violation(
                fact(),
                outcome,
                Severity.ERROR,
                "checkpoint mode is AT_LEAST_ONCE, so that a restart counts records twice",
                situation.isByPlatform()
                    ? "set the mode to 1, exactly once, or remove it, since that is the default"
                    : "set EXACTLY_ONCE, or remove the mode, since that is Flink's default")
            .mendedBy("AT_LEAST_ONCE", "EXACTLY_ONCE"));
  }
}

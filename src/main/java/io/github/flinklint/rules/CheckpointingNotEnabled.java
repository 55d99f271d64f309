package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import java.util.List;

/** A job that never enables checkpointing. */
final class CheckpointingNotEnabled implements FactRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "checkpointing-not-enabled",
        Severity.ERROR,
        "The job never enables checkpointing.",
        "A DLI Flink Jar job takes checkpoints only if its code says so. Without them an automatic"
            + " restart begins with empty"
            + " state, whatever the console says.");
  }

  @Override
  public FactName fact() {
    return FactName.INTERVAL;
  }

  @Override
  public boolean needsCheckpoints() {
    return false;
  }

  @Override
  public List<Violation> judge(AbstractValue outcome, Situation situation) {
    if (!outcome.equals(Absent.VALUE)) {
      return List.of();
    }
    return List.of(
        situation.violation(
            fact(),
            outcome,
            Severity.ERROR,
            "checkpointing is not enabled, so that a restart begins with empty state",
            "call env.enableCheckpointing(300000) before execute, 5 min being the interval that"
                + " DLI recommends"));
  }
}

package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.Malformation;
import io.github.flinklint.platform.Malformation.Kind;
import io.github.flinklint.value.AbstractValue;
import java.util.ArrayList;
import java.util.List;

/** A checkpoint path in OBS that is not written as it must be. */
final class CheckpointPathMalformed implements FactRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "checkpoint-path-malformed",
        Severity.ERROR,
        "The checkpoint path is not a well-formed path in OBS.",
        "Flink takes nearly every text for a path and fails only when it takes the first"
            + " checkpoint, or writes it to a"
            + " place where DLI does not look for it.");
  }

  @Override
  public FactName fact() {
    return FactName.CHECKPOINT_STORAGE;
  }

  @Override
  public boolean needsCheckpoints() {
    return false;
  }

  @Override
  public List<Violation> judge(AbstractValue outcome, Situation situation) {
    List<Violation> found = new ArrayList<>();
    for (Malformation wrong : Malformations.in(outcome, situation)) {
      if (!wrong.kind().isForeign() && matters(wrong.kind(), situation)) {
        found.add(Malformations.violation(wrong, outcome, situation));
      }
    }
    return found;
  }

  /** The storage that refuses a drive letter came with 1.13. */
  private static boolean matters(Kind kind, Situation situation) {
    return kind != Kind.DRIVE_LETTER || !situation.isBefore(1, 13);
  }
}

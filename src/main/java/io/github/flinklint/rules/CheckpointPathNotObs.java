package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.Malformation;
import io.github.flinklint.value.AbstractValue;
import java.util.ArrayList;
import java.util.List;

/** A checkpoint path on another file system than OBS. */
final class CheckpointPathNotObs implements FactRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "checkpoint-path-not-obs",
        Severity.ERROR,
        "The checkpoint path is not in OBS.",
        "The console's Checkpoint Path is a bucket and a directory in OBS. DLI cannot restore a"
            + " job from any other file"
            + " system, and the disks of its containers do not outlive a restart.");
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
      if (wrong.kind().isForeign()) {
        found.add(Malformations.violation(wrong, outcome, situation));
      }
    }
    return found;
  }
}

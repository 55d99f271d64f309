package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.Credentials;
import io.github.flinklint.value.AbstractValue;
import java.util.List;

/** Keys of OBS that are written in the source. */
final class CheckpointPathCredentials implements FactRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "checkpoint-path-credentials",
        Severity.ERROR,
        "The checkpoint path contains a key that is written in the source.",
        "A key in the source is known to everyone who can read the repository, and Flink repeats"
            + " the path in logs, in its"
            + " web page and in the checkpoint itself. A new key also means a new path, under"
            + " which nothing is found.");
  }

  @Override
  public FactName fact() {
    return FactName.CHECKPOINT_STORAGE;
  }

  @Override
  public boolean needsCheckpoints() {
    return false;
  }

  /** A literal key is a literal key, also where it is only a default. */
  @Override
  public boolean dependsOnScenario() {
    return false;
  }

  @Override
  public List<Violation> judge(AbstractValue outcome, Situation situation) {
    return Credentials.in(outcome).stream()
        .map(
            key ->
                situation.violation(
                    fact(),
                    outcome,
                    key.at(),
                    Severity.ERROR,
                    key.what()
                        + " of OBS "
                        + (key.isBoth() ? "are" : "is")
                        + " written in the source",
                    "use obs://BUCKET/DIRECTORY, which needs no keys, and replace the key, since"
                        + " it is known now"))
        .toList();
  }

  /** One outcome with a key suffices. */
  @Override
  public List<Violation> judge(Situation situation) {
    Setting setting = situation.get(fact());
    return setting.outcomes().stream().flatMap(o -> judge(o, situation).stream()).toList();
  }

  @Override
  public boolean isUndecided(Situation situation) {
    return false;
  }
}

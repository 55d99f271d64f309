package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.StorageKey;
import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.ConsolePath;
import io.github.flinklint.platform.Credentials;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;

/** Keys of OBS that are written in the source, or in the definition of the job. */
final class CheckpointPathCredentials implements FactRule, DefinitionRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "checkpoint-path-credentials",
        Severity.ERROR,
        "A key of OBS is written in the source, in the checkpoint path or in a configuration.",
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
    List<Violation> found = new ArrayList<>();
    for (Credentials.LiteralKey key : Credentials.in(outcome)) {
      found.add(
          situation.violation(
              fact(),
              outcome,
              key.at(),
              Severity.ERROR,
              written(key) + " in the source",
              "use obs://BUCKET/DIRECTORY, which needs no keys, and replace the key, since it is"
                  + " known now"));
    }
    return found;
  }

  /** One outcome with a key suffices; so does one in a configuration. */
  @Override
  public List<Violation> judge(Situation situation) {
    List<Violation> all = new ArrayList<>();
    for (AbstractValue outcome : situation.get(fact()).outcomes()) {
      all.addAll(judge(outcome, situation));
    }
    for (StorageKey key : situation.scenario().storageKeys()) {
      for (Credentials.LiteralKey literal : Credentials.of(key.what(), key.value())) {
        Violation found = inConfiguration(key, literal);
        if (!isKnown(found, all)) {
          all.add(found);
        }
      }
    }
    return all;
  }

  /** A key that is put into several configurations is written once. */
  private static boolean isKnown(Violation found, List<Violation> all) {
    for (Violation other : all) {
      if (other.location().equals(found.location())) {
        return true;
      }
    }
    return false;
  }

  private static Violation inConfiguration(StorageKey key, Credentials.LiteralKey literal) {
    return new Violation(
        literal.at() == null ? key.at() : literal.at(),
        Severity.ERROR,
        key.what() + " for option " + key.option() + " is written in the source",
        "let the job's agency open the bucket, or give the key from outside the source, and"
            + " replace it, since it is known now",
        key.value().trace().steps(),
        null);
  }

  /**
   * Keys in the definition that need not come by the path of the code: in its runtime configuration
   * and in its Checkpoint Path. Those in arguments are found where the code puts them.
   */
  @Override
  public List<Violation> judge(DefinedJob job) {
    List<Violation> found = new ArrayList<>();
    for (StorageKey key : StorageKey.in(job.definition())) {
      for (Credentials.LiteralKey literal : Credentials.of(key.what(), key.value())) {
        found.add(inConfiguration(key, literal));
      }
    }
    Text path = job.text(Field.CHECKPOINT_PATH);
    if (path != null) {
      for (Credentials.LiteralKey key : ConsolePath.keysIn(path)) {
        found.add(
            job.violation(
                key.at() == null ? job.at(Field.CHECKPOINT_PATH) : key.at(),
                Severity.ERROR,
                written(key) + " in the Checkpoint Path",
                "write BUCKET/DIRECTORY alone, and replace the key, since it is known now",
                job.steps(Field.CHECKPOINT_PATH)));
      }
    }
    return found;
  }

  private static String written(Credentials.LiteralKey key) {
    return key.what() + " of OBS " + (key.isBoth() ? "are" : "is") + " written";
  }

  @Override
  public boolean isUndecided(Situation situation) {
    return false;
  }
}

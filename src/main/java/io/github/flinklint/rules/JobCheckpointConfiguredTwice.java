package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** Checkpoints that both the definition and the code set up. */
final class JobCheckpointConfiguredTwice implements DefinitionRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "job-checkpoint-configured-twice",
        Severity.ERROR,
        "Checkpoints are set up by the definition and by something else as well.",
        "Where the code and the definition both set up checkpoints, the code wins, and a restart may"
            + " look for them in the directory"
            + " that the definition stands for.");
  }

  @Override
  public List<Violation> judge(DefinedJob job) {
    if (!Boolean.TRUE.equals(job.isOn(Field.CHECKPOINT_ENABLED))) {
      return List.of();
    }
    List<Violation> found = new ArrayList<>();
    for (Situation situation : job.situations()) {
      if (situation.scenario().isCheckpointing() && !situation.isByPlatform()) {
        found.add(
            job.violation(
                job.at(Field.CHECKPOINT_ENABLED),
                Severity.ERROR,
                "the definition enables checkpoints and so does the code, which wins: a restart may"
                    + " look for them in the wrong directory",
                "enable them in one place: remove "
                    + job.name(Field.CHECKPOINT_ENABLED)
                    + ", or the calls in the code",
                situation.get(FactName.INTERVAL).trace().steps()));
        break;
      }
    }
    if (job.get(Field.CHECKPOINT_PATH) != null && !job.isMissing(Field.CHECKPOINT_PATH)) {
      found.add(
          job.violation(
              Field.CHECKPOINT_PATH,
              Severity.ERROR,
              "a Checkpoint Path is given although the definition enables checkpoints, which DLI"
                  + " saves to a directory of its own",
              "remove "
                  + job.name(Field.CHECKPOINT_PATH)
                  + ", or "
                  + job.name(Field.CHECKPOINT_ENABLED)));
    }
    return found;
  }
}

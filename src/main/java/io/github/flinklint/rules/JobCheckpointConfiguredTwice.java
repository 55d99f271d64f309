package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
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
        "Where the code and the definition both set up checkpoints, the code wins, and a restart"
            + " may look for them in the directory that the definition stands for.");
  }

  @Override
  public List<Violation> judge(DefinedJob job) {
    if (!Boolean.TRUE.equals(job.isOn(Field.CHECKPOINT_ENABLED)) || job.isBatch()) {
      return List.of();
    }
    List<Violation> found = new ArrayList<>();
    List<Situation> twice = job.takingOwnCheckpoints();
    List<Situation> byCode =
        twice.stream().filter(s -> !isByRuntimeConfig(job.definition(), s)).toList();
    if (!byCode.isEmpty()) {
      found.add(byCode(job, byCode));
    } else if (!twice.isEmpty()) {
      found.add(byRuntimeConfig(job));
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

  private static Violation byCode(DefinedJob job, List<Situation> twice) {
    Severity severity = Severity.ERROR;
    return job.violation(
        job.at(Field.CHECKPOINT_ENABLED),
        job.isDefaultOnly(twice) ? severity.lower() : severity,
        "the definition enables checkpoints and so does the code"
            + job.when(twice)
            + ", which wins: a restart may look for them in the wrong directory",
        "enable them in one place: remove "
            + job.name(Field.CHECKPOINT_ENABLED)
            + ", or the calls in the code",
        twice.get(0).get(FactName.INTERVAL).trace().steps());
  }

  private static Violation byRuntimeConfig(DefinedJob job) {
    return job.violation(
        Field.CHECKPOINT_ENABLED,
        Severity.WARNING,
        "the definition enables checkpoints and so does its runtime configuration, and DLI does not"
            + " say which of the two counts",
        "enable them in one place: remove "
            + job.name(Field.CHECKPOINT_ENABLED)
            + ", or the interval in the runtime configuration");
  }

  /** True where the interval stands in the definition itself, as an option of Flink. */
  private static boolean isByRuntimeConfig(JobDefinition definition, Situation situation) {
    SourceLocation at = situation.get(FactName.INTERVAL).at();
    return definition.runtimeConfig().entries().stream()
        .anyMatch(entry -> entry.value().at().equals(at));
  }
}

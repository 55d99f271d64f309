package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Given;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.ConsolePath;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;

/** A definition that looks for checkpoints where the code does not save them. */
final class JobCheckpointPathMismatch implements DefinitionRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "job-checkpoint-path-mismatch",
        Severity.ERROR,
        "DLI looks for checkpoints in another place than the one that the code saves them to.",
        "The code alone decides where checkpoints go, the definition alone where DLI looks for them."
            + " Where the two differ, a restart"
            + " silently begins with empty state.");
  }

  @Override
  public List<Violation> judge(DefinedJob job) {
    Given given = job.get(Field.CHECKPOINT_PATH);
    Text written = given == null ? null : given.text();
    if (written == null || written.template().isBlank()) {
      return List.of();
    }
    ConsolePath defined = ConsolePath.of(written);
    List<Violation> found = new ArrayList<>();
    for (Situation situation : job.situations()) {
      ConsolePath code = DefinedJob.pathIn(situation);
      boolean counts = situation.scenario().isCheckpointing() && !situation.isByPlatform();
      if (code != null && counts && Boolean.FALSE.equals(defined.isSame(code))) {
        found.add(violation(job, situation, defined, code));
      }
    }
    return found.stream().distinct().toList();
  }

  private static Violation violation(
      DefinedJob job, Situation situation, ConsolePath defined, ConsolePath code) {
    String when = situation.scenario().name();
    boolean isAlways = job.situations().size() == 1 || when.isEmpty();
    String shown = defined.display();
    return job.violation(
        job.at(Field.CHECKPOINT_PATH),
        Severity.ERROR,
        "the code saves checkpoints to "
            + code.display()
            + (isAlways ? "" : " " + when)
            + ", but DLI looks for them in "
            + (shown == null ? "another place" : shown),
        "set " + job.write(Field.CHECKPOINT_PATH, String.valueOf(code.display())),
        situation.get(FactName.CHECKPOINT_STORAGE).trace().steps());
  }
}

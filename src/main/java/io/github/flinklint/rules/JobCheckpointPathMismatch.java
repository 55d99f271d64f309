package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.Step;
import io.github.flinklint.platform.ConsolePath;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A definition that looks for checkpoints where the code does not save them. */
final class JobCheckpointPathMismatch implements DefinitionRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "job-checkpoint-path-mismatch",
        Severity.ERROR,
        "DLI looks for checkpoints in another place than the one that the code saves them to.",
        "The code alone decides where checkpoints go, the definition alone where DLI looks for"
            + " them. Where the two differ, a restart silently begins with empty state.");
  }

  @Override
  public List<Violation> judge(DefinedJob job) {
    Text written = job.text(Field.CHECKPOINT_PATH);
    boolean isSurplus = Boolean.TRUE.equals(job.isOn(Field.CHECKPOINT_ENABLED));
    if (written == null || isSurplus || written.template().isBlank()) {
      return List.of();
    }
    ConsolePath defined = ConsolePath.of(written);
    Map<String, List<Situation>> others = new LinkedHashMap<>();
    for (Situation situation : job.takingOwnCheckpoints()) {
      ConsolePath code = DefinedJob.pathIn(situation);
      String shown = code == null ? null : code.display();
      if (code != null && shown != null && Boolean.FALSE.equals(defined.isSame(code))) {
        others.computeIfAbsent(shown, k -> new ArrayList<>()).add(situation);
      }
    }
    List<Violation> found = new ArrayList<>();
    others.forEach((shown, situations) -> found.add(violation(job, defined, shown, situations)));
    return found;
  }

  private static Violation violation(
      DefinedJob job, ConsolePath defined, String shown, List<Situation> situations) {
    Severity severity = Severity.ERROR;
    String sought = defined.display();
    String exact = job.exactPath();
    List<Step> trace =
        new ArrayList<>(situations.get(0).get(FactName.CHECKPOINT_STORAGE).trace().steps());
    trace.addAll(job.steps(Field.CHECKPOINT_PATH));
    return job.violation(
        job.at(Field.CHECKPOINT_PATH),
        job.isDefaultOnly(situations) ? severity.lower() : severity,
        "the job saves checkpoints to "
            + shown
            + job.when(situations)
            + ", but DLI looks for them in "
            + (sought == null ? "another place" : sought),
        exact == null
            ? "save checkpoints where DLI looks for them, or the other way round"
            : "set " + job.write(Field.CHECKPOINT_PATH, exact),
        trace);
  }
}

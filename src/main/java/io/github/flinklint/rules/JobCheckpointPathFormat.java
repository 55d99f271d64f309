package io.github.flinklint.rules;

import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Given;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.platform.ConsolePath;
import io.github.flinklint.platform.Malformation;
import io.github.flinklint.value.Text;
import java.util.List;

/** A Checkpoint Path that is not written as DLI wants it. */
final class JobCheckpointPathFormat implements DefinitionRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "job-checkpoint-path-format",
        Severity.ERROR,
        "The Checkpoint Path of the definition is not of the form BUCKET/DIRECTORY.",
        "The code wants a URI, the console wants bucket and directory alone. What is copied from"
            + " one to the other as it is leads nowhere.");
  }

  @Override
  public List<Violation> judge(DefinedJob job) {
    Given given = job.get(Field.CHECKPOINT_PATH);
    Text written = job.text(Field.CHECKPOINT_PATH);
    boolean isSurplus = Boolean.TRUE.equals(job.isOn(Field.CHECKPOINT_ENABLED));
    if (given == null || written == null || isSurplus || job.isMissing(Field.CHECKPOINT_PATH)) {
      return List.of();
    }
    return ConsolePath.of(written).malformations().stream()
        .map(wrong -> violation(job, given, written, wrong))
        .toList();
  }

  private static Violation violation(
      DefinedJob job, Given given, Text written, Malformation wrong) {
    SourceLocation at = written.locate(wrong.from(), wrong.to());
    return job.violation(
        at == null ? given.at() : at, Severity.ERROR, wrong.message(), wrong.fix(), List.of());
  }
}

package io.github.flinklint.rules;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.DefinedVersion;
import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Severity;
import java.util.List;

/** A jar that is built for another Flink than the one it runs on. */
final class JobFlinkVersionMismatch implements DefinitionRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "job-flink-version-mismatch",
        Severity.ERROR,
        "The definition names another version of Flink than the one that the jar is built for.",
        "A jar runs on the version that it is built for. On another one, calls are missing or mean"
            + " something else, and a checkpoint of"
            + " the old version may not be restored.");
  }

  /** Versions that DLI has had (dli_bulletin_0004, dli_02_0230): no others can be asked for. */
  private static final List<Version> OFFERED =
      List.of(
          new Version(1, 7),
          new Version(1, 10),
          new Version(1, 11),
          new Version(1, 12),
          new Version(1, 15),
          new Version(1, 17));

  @Override
  public List<Violation> judge(DefinedJob job) {
    Version defined = DefinedVersion.of(job.definition());
    Version built = job.pomVersion();
    if (defined == null || built == null || defined.equals(built) || job.mainClass() == null) {
      return List.of();
    }
    return List.of(
        job.violation(
            Field.FLINK_VERSION,
            Severity.ERROR,
            "the job runs on Flink " + defined + ", but its jar is built for Flink " + built,
            OFFERED.contains(built)
                ? "set "
                    + job.write(Field.FLINK_VERSION, built.toString())
                    + ", or build the jar for Flink "
                    + defined
                : "build the jar for Flink " + defined));
  }
}

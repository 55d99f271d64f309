package io.github.flinklint.rules;

import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.Locale;

/** A jar that Flink 1.15 and later cannot be given. */
final class JobEntrypointNotObs implements DefinitionRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "job-entrypoint-not-obs",
        Severity.ERROR,
        "The jar of the job is not in OBS, where Flink 1.15 and later take it from.",
        "Up to Flink 1.12 a jar could be a package of DLI, named GROUP/FILE. From 1.15 on a job"
            + " takes its jar from OBS alone and cannot be submitted with a package.");
  }

  private static final String OBS = "obs://";

  @Override
  public List<Violation> judge(DefinedJob job) {
    Text path = job.text(Field.ENTRYPOINT);
    if (path == null || !job.isAtLeast(1, 15)) {
      return List.of();
    }
    String template = path.template().trim().toLowerCase(Locale.ROOT);
    int hole = template.indexOf(Text.HOLE);
    String known = hole < 0 ? template : template.substring(0, hole);
    boolean mayBeObs = hole >= 0 && OBS.startsWith(known);
    if (known.isEmpty() || known.startsWith(OBS) || mayBeObs) {
      return List.of();
    }
    return List.of(
        job.violation(
            Field.ENTRYPOINT,
            Severity.ERROR,
            "the jar is not named as a path in OBS, which is all that Flink "
                + job.version()
                + " takes",
            "upload it to OBS and name it as obs://BUCKET/FILE.jar"));
  }
}

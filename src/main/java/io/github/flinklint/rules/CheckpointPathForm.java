package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.CheckpointPath;
import io.github.flinklint.platform.CheckpointPath.Form;
import io.github.flinklint.platform.Malformation;
import io.github.flinklint.platform.Malformation.Kind;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A checkpoint path in the form of another generation of DLI, or in one that is not accepted. */
final class CheckpointPathForm implements FactRule {

  /** Mistakes whose remedy is the other form anyway. */
  private static final Set<Kind> NO_ENDPOINT_FORM =
      Set.of(Kind.KEYS_EMPTY, Kind.ENDPOINT_MISSING, Kind.ENDPOINT_WITHOUT_KEYS);

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "checkpoint-path-form",
        Severity.WARNING,
        "The checkpoint path is written in a form that does not fit the version of Flink, or that"
            + " is not accepted here.",
        "Keys and endpoint in the path belong to the first versions of Flink on DLI. From 1.15 on"
            + " its documents name bucket and directory alone, and the job's agency opens the"
            + " bucket.");
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
    if (!(outcome instanceof Text text)) {
      return List.of();
    }
    CheckpointPath path = CheckpointPath.of(text);
    Form form = path.form();
    Form only = situation.options().pathForm();
    if (form == null || form == only || isWrongAnyway(path)) {
      return List.of();
    }
    if (only != null) {
      String message =
          form == Form.ENDPOINT
              ? "checkpoint path names an endpoint, but only the form obs://BUCKET/DIRECTORY is"
                  + " accepted"
              : "checkpoint path names no endpoint, but only the form with keys and endpoint is"
                  + " accepted";
      return found(situation, path, outcome, message, fix(only, path));
    }
    if (form == Form.BUCKET || !situation.isFrom(1, 15)) {
      return List.of();
    }
    String message =
        "checkpoint path names keys and an endpoint, the form of the versions before Flink 1.15";
    return found(situation, path, outcome, message, fix(Form.BUCKET, path));
  }

  private static boolean isWrongAnyway(CheckpointPath path) {
    for (Malformation malformation : path.malformations()) {
      if (NO_ENDPOINT_FORM.contains(malformation.kind())) {
        return true;
      }
    }
    return false;
  }

  private List<Violation> found(
      Situation situation, CheckpointPath path, AbstractValue outcome, String message, String fix) {
    return List.of(
        situation.violation(fact(), outcome, path.placeOfForm(), Severity.WARNING, message, fix));
  }

  /** The path in the other form, as far as it is known; its keys are never repeated. */
  private static String fix(Form wanted, CheckpointPath path) {
    String place = shown(path.bucket(), "BUCKET") + "/" + shown(path.directory(), "DIRECTORY");
    return wanted == Form.BUCKET
        ? "write obs://" + place + ", which needs no keys"
        : "write AK:SK@ENDPOINT:443/"
            + place
            + " behind obs://, both keys given from outside the source";
  }

  private static String shown(@Nullable Text part, String otherwise) {
    return part == null ? otherwise : part.display();
  }
}

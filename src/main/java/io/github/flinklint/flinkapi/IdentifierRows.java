package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Row.row;

import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Source;
import org.jspecify.annotations.Nullable;

/** Identifiers that Flink draws by chance: {@code JobID} and what it is made of. */
final class IdentifierRows {

  private IdentifierRows() {}

  /** What a method of a type does; null where the table does not say. */
  static @Nullable Row find(String type, String method) {
    boolean isJob = type.equals(FlinkTypes.JOB_ID);
    return switch (method) {
      case "<init>/0" -> row(random(isJob ? "job id" : "identifier"));
      case "generate/0" -> isJob ? row(random("job id")) : null;
      default -> null;
    };
  }

  private static Transfer random(String name) {
    return call -> call.input(new Source(Source.Kind.RANDOM, name), null);
  }
}

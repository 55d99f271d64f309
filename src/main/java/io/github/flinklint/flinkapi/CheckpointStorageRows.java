package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Effects.withArgument;
import static io.github.flinklint.flinkapi.Row.row;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Reference;
import org.jspecify.annotations.Nullable;

/** Checkpoint storages that are given as objects. */
final class CheckpointStorageRows {

  private CheckpointStorageRows() {}

  /** What a method of a type does; null where the table does not say. */
  static @Nullable Row find(String type, String method) {
    return switch (type) {
      case FlinkSlots.FILE_STORAGE_TYPE ->
          method.equals("<init>")
              ? row(withArgument(CheckpointStorageRows::file)).since(1, 13)
              : withDirectory(method);
      case FlinkSlots.JOB_MANAGER_STORAGE_TYPE ->
          Row.first(jobManager(method), withDirectory(method));
      default -> null;
    };
  }

  private static @Nullable Row withDirectory(String method) {
    return method.equals("getCheckpointPath/0") ? row(PathRows::ofDirectory).since(1, 13) : null;
  }

  private static @Nullable Row jobManager(String method) {
    return switch (method) {
      case "<init>/0" -> row(call -> call.allocate(call.type())).since(1, 13);
      case "<init>/1", "<init>/2" -> row(CheckpointStorageRows::jobManager).since(1, 13);
      default -> null;
    };
  }

  private static AbstractValue file(Call call) {
    AbstractValue given = Texts.path(call, call.arguments().get(0));
    return call.isCaught()
        ? Refusals.guard(
            call, given, Texts.directories(call, 0), path -> make(call, call.type(), path))
        : make(call, call.type(), given);
  }

  /** A storage with a directory. */
  static Reference make(Call call, String type, AbstractValue path) {
    Reference storage = call.allocate(type);
    call.writeAt(storage, FlinkSlots.DIR, path, Options.note(call), call.argumentLocation(0));
    return storage;
  }

  /** {@code (int size)}, {@code (String path)} or {@code (Path pathOrNull, int size)}. */
  private static AbstractValue jobManager(Call call) {
    boolean hasNone =
        Texts.isNumber(call, 0)
            || (call.arguments().size() == 2 && Texts.isNull(call.arguments().get(0)));
    return hasNone ? call.allocate(call.type()) : file(call);
  }
}

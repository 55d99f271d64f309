package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Rows.ANY;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Reference;
import java.util.ArrayList;
import java.util.List;

/** Checkpoint storages that are given as objects. */
final class CheckpointStorageRows {

  private CheckpointStorageRows() {}

  static List<FlinkRow> rows() {
    List<FlinkRow> all = new ArrayList<>();
    all.addAll(
        Rows.of(FlinkSlots.FILE_STORAGE_TYPE)
            .constructor(ANY, Rows.withArgument(CheckpointStorageRows::file))
            .since(1, 13)
            .method("getCheckpointPath", 0, PathRows::ofDirectory)
            .since(1, 13)
            .list());
    all.addAll(
        Rows.of(FlinkSlots.JOB_MANAGER_STORAGE_TYPE)
            .constructor(0, call -> call.allocate(call.type()))
            .since(1, 13)
            .constructor(1, CheckpointStorageRows::jobManager)
            .since(1, 13)
            .constructor(2, CheckpointStorageRows::jobManager)
            .since(1, 13)
            .method("getCheckpointPath", 0, PathRows::ofDirectory)
            .since(1, 13)
            .list());
    return all;
  }

  private static AbstractValue file(Call call) {
    AbstractValue given = Texts.path(call, call.arguments().get(0));
    return Refusals.guard(
        call, given, Texts.directories(call, 0), path -> make(call, call.type(), path));
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

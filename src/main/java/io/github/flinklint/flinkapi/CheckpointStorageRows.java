package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Rows.ANY;
import static io.github.flinklint.flinkapi.Rows.reads;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
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
            .constructor(ANY, CheckpointStorageRows::file)
            .since(1, 13)
            .method("getCheckpointPath", 0, reads(FlinkSlots.DIR, Constant.ofNull()))
            .since(1, 13)
            .list());
    all.addAll(
        Rows.of(FlinkSlots.JOB_MANAGER_STORAGE_TYPE)
            .constructor(ANY, call -> call.allocate(call.type()))
            .since(1, 13)
            .list());
    return all;
  }

  private static AbstractValue file(Call call) {
    Reference storage = call.allocate(call.type());
    call.writeAt(
        storage,
        FlinkSlots.DIR,
        Texts.path(call, call.arguments().get(0)),
        Options.note(call),
        call.argumentLocation(0));
    return storage;
  }
}

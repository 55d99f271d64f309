package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Rows.ANY;
import static io.github.flinklint.flinkapi.Rows.reads;
import static io.github.flinklint.flinkapi.Rows.self;
import static io.github.flinklint.flinkapi.Rows.sets;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** State backends that are given as objects. */
final class StateBackendRows {

  private static final List<String> ROCKSDB_TYPES =
      List.of(
          FlinkSlots.ROCKSDB_BACKEND_TYPE,
          FlinkSlots.EMBEDDED_ROCKSDB_BACKEND_TYPE,
          FlinkSlots.EMBEDDED_ROCKSDB_BACKEND_TYPE_2);

  /** All backends of Flink that can be told apart. */
  static final Set<String> TYPES =
      Set.of(
          FlinkSlots.FS_BACKEND_TYPE,
          FlinkSlots.MEMORY_BACKEND_TYPE,
          FlinkSlots.HASHMAP_BACKEND_TYPE,
          FlinkSlots.ROCKSDB_BACKEND_TYPE,
          FlinkSlots.EMBEDDED_ROCKSDB_BACKEND_TYPE,
          FlinkSlots.EMBEDDED_ROCKSDB_BACKEND_TYPE_2,
          FlinkSlots.FORST_BACKEND_TYPE);

  private StateBackendRows() {}

  static boolean isRocksDb(String type) {
    return ROCKSDB_TYPES.contains(type);
  }

  static List<FlinkRow> rows() {
    List<FlinkRow> all = new ArrayList<>();
    all.addAll(fileBased());
    all.addAll(rocksDb());
    for (String type : ROCKSDB_TYPES) {
      all.addAll(rocksDbSettings(type));
    }
    all.addAll(others());
    return all;
  }

  private static List<FlinkRow> fileBased() {
    List<FlinkRow> all = new ArrayList<>();
    all.addAll(
        Rows.of(FlinkSlots.FS_BACKEND_TYPE)
            .constructor(ANY, Rows.withArgument(StateBackendRows::file))
            .until(1, 20)
            .method("getCheckpointPath", 0, PathRows::ofDirectory)
            .until(1, 20)
            .list());
    all.addAll(
        Rows.of(FlinkSlots.MEMORY_BACKEND_TYPE)
            .constructor(0, call -> call.allocate(call.type()))
            .until(1, 20)
            .constructor(1, call -> call.allocate(call.type()))
            .until(1, 20)
            .constructor(2, StateBackendRows::memory)
            .until(1, 20)
            .constructor(4, StateBackendRows::memoryWithDir)
            .until(1, 20)
            .method("getCheckpointPath", 0, PathRows::ofDirectory)
            .until(1, 20)
            .list());
    return all;
  }

  private static AbstractValue file(Call call) {
    AbstractValue path = Texts.path(call, call.arguments().get(0));
    return Refusals.guard(
        call, path, Texts.directories(call, 0), taken -> withDir(call, call.type(), taken));
  }

  private static AbstractValue withDir(Call call, String type, AbstractValue path) {
    Reference made = call.allocate(type);
    call.writeAt(made, FlinkSlots.DIR, path, Options.note(call), call.argumentLocation(0));
    return made;
  }

  /**
   * {@code (String checkpoints, String savepoints)} or {@code (int maxStateSize, boolean
   * asynchronous)}.
   */
  private static AbstractValue memory(Call call) {
    return Texts.isNumber(call, 0) ? call.allocate(call.type()) : memoryWithDir(call);
  }

  /** The directory may be null: then the checkpoints stay with the JobManager. */
  private static AbstractValue memoryWithDir(Call call) {
    AbstractValue given = call.arguments().get(0);
    AbstractValue path =
        Lattice.map(Texts.path(call, given), v -> Texts.isNull(v) ? Absent.VALUE : v);
    return Refusals.guard(
        call, path, Texts.directories(call, 0), taken -> withDir(call, call.type(), taken));
  }

  // ---- RocksDB

  private static List<FlinkRow> rocksDb() {
    List<FlinkRow> all = new ArrayList<>();
    all.addAll(
        Rows.of(FlinkSlots.ROCKSDB_BACKEND_TYPE)
            .constructor(1, call -> wrapping(call, Absent.VALUE))
            .until(1, 20)
            .constructor(2, call -> wrapping(call, call.arguments().get(1)))
            .until(1, 20)
            .method("getCheckpointBackend", 0, reads(FlinkSlots.NESTED, Constant.ofNull()))
            .until(1, 20)
            .list());
    all.addAll(
        Rows.of(FlinkSlots.EMBEDDED_ROCKSDB_BACKEND_TYPE)
            .constructor(0, call -> embedded(call, Absent.VALUE))
            .since(1, 13)
            .constructor(1, call -> embedded(call, call.arguments().get(0)))
            .since(1, 13)
            .list());
    all.addAll(
        Rows.of(FlinkSlots.EMBEDDED_ROCKSDB_BACKEND_TYPE_2)
            .constructor(0, call -> embedded(call, Absent.VALUE))
            .since(2, 0)
            .constructor(1, call -> embedded(call, call.arguments().get(0)))
            .since(2, 0)
            .list());
    all.addAll(legacySettings());
    ROCKSDB_TYPES.subList(1, 3).forEach(t -> all.addAll(embeddedSettings(t)));
    return all;
  }

  /** The legacy backend takes its directory from a path or from another backend. */
  private static AbstractValue wrapping(Call call, AbstractValue incremental) {
    return Refusals.guard(
        call,
        Texts.path(call, call.arguments().get(0)),
        Texts.directories(call, 0),
        given -> wrapping(call, given, incremental));
  }

  private static AbstractValue wrapping(Call call, AbstractValue given, AbstractValue incremental) {
    Reference backend = call.allocate(call.type());
    AbstractValue nested = Lattice.map(given, v -> Texts.isObject(v) ? v : Absent.VALUE);
    if (!(nested instanceof Absent)) {
      call.write(backend, FlinkSlots.NESTED, nested, null);
    }
    AbstractValue dir = Lattice.map(given, v -> Texts.isObject(v) ? dirOf(call, (Reference) v) : v);
    if (!(dir instanceof Absent)) {
      call.writeAt(backend, FlinkSlots.DIR, dir, Options.note(call), call.argumentLocation(0));
    }
    writeIncremental(call, backend, incremental);
    return backend;
  }

  private static AbstractValue dirOf(Call call, Reference nested) {
    AbstractValue dir = call.read(nested, FlinkSlots.DIR);
    boolean mayLackOne = nested.type().equals(FlinkSlots.MEMORY_BACKEND_TYPE);
    return dir instanceof Absent && !mayLackOne
        ? call.unknown("checkpoint directory of " + nested.display())
        : dir;
  }

  private static AbstractValue embedded(Call call, AbstractValue incremental) {
    Reference backend = call.allocate(call.type());
    writeIncremental(call, backend, incremental);
    return backend;
  }

  private static void writeIncremental(Call call, Reference backend, AbstractValue given) {
    AbstractValue incremental = Lattice.map(given, StateBackendRows::asBoolean);
    if (!(incremental instanceof Absent)) {
      call.write(backend, FlinkSlots.INCREMENTAL, incremental, null);
    }
  }

  private static AbstractValue asBoolean(AbstractValue value) {
    if (value instanceof Constant constant
        && constant.value() instanceof Constant.EnumName named
        && named.type().equals(FlinkEnums.TERNARY)) {
      return named.name().equals("UNDEFINED")
          ? Absent.VALUE
          : Constant.of(named.name().equals("TRUE")).withTrace(value.trace());
    }
    return value;
  }

  /** The methods of the legacy backend that changed in 1.10. */
  private static List<FlinkRow> legacySettings() {
    return Rows.of(FlinkSlots.ROCKSDB_BACKEND_TYPE)
        .method("setOptions", 1, sets(FlinkSlots.OPTIONS_FACTORY, 0))
        .until(1, 10)
        .method("setRocksDBOptions", 1, sets(FlinkSlots.OPTIONS_FACTORY, 0))
        .since(1, 10)
        .until(1, 20)
        .method("getOptions", 0, reads(FlinkSlots.OPTIONS_FACTORY, Constant.ofNull()))
        .until(1, 10)
        .method("getRocksDBOptions", 0, reads(FlinkSlots.OPTIONS_FACTORY, Constant.ofNull()))
        .since(1, 10)
        .until(1, 20)
        .method("configure", 1, StateBackendRows::configured)
        .until(1, 7)
        .method("configure", 2, StateBackendRows::configured)
        .since(1, 10)
        .until(1, 20)
        .list();
  }

  private static List<FlinkRow> embeddedSettings(String type) {
    return Rows.of(type)
        .method("setRocksDBOptions", 1, sets(FlinkSlots.OPTIONS_FACTORY, 0))
        .method("getRocksDBOptions", 0, reads(FlinkSlots.OPTIONS_FACTORY, Constant.ofNull()))
        .method("configure", 2, StateBackendRows::configured)
        .list();
  }

  private static List<FlinkRow> rocksDbSettings(String type) {
    return Rows.of(type)
        .method("setPredefinedOptions", 1, sets(FlinkSlots.PREDEFINED_OPTIONS, 0))
        .method(
            "isIncrementalCheckpointsEnabled", 0, reads(FlinkSlots.INCREMENTAL, Constant.of(false)))
        .list();
  }

  /**
   * A new backend like this one; what the configuration adds about RocksDB itself is not followed.
   */
  private static AbstractValue configured(Call call) {
    Reference made = call.allocate(call.self().type());
    for (String slot :
        List.of(
            FlinkSlots.DIR,
            FlinkSlots.NESTED,
            FlinkSlots.INCREMENTAL,
            FlinkSlots.OPTIONS_FACTORY,
            FlinkSlots.PREDEFINED_OPTIONS)) {
      call.write(made, slot, call.read(call.self(), slot), null);
    }
    return made;
  }

  private static List<FlinkRow> others() {
    List<FlinkRow> all = new ArrayList<>();
    all.addAll(
        Rows.of(FlinkSlots.HASHMAP_BACKEND_TYPE)
            .constructor(0, call -> call.allocate(call.type()))
            .since(1, 13)
            .method("configure", 2, self())
            .since(1, 13)
            .list());
    all.addAll(
        Rows.of(FlinkSlots.FORST_BACKEND_TYPE)
            .constructor(0, call -> call.allocate(call.type()))
            .since(2, 0)
            .method("setForStOptions", 1, sets(FlinkSlots.OPTIONS_FACTORY, 0))
            .since(2, 0)
            .list());
    return all;
  }
}

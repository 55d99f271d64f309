package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Effects.reads;
import static io.github.flinklint.flinkapi.Effects.self;
import static io.github.flinklint.flinkapi.Effects.sets;
import static io.github.flinklint.flinkapi.Effects.withArgument;
import static io.github.flinklint.flinkapi.Row.row;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** What a method of a type does; null where the table does not say. */
  static @Nullable Row find(String type, String method) {
    return switch (type) {
      case FlinkSlots.FS_BACKEND_TYPE -> file(method);
      case FlinkSlots.MEMORY_BACKEND_TYPE -> memory(method);
      case FlinkSlots.ROCKSDB_BACKEND_TYPE -> Row.first(rocksDb(method), anyRocksDb(method));
      case FlinkSlots.EMBEDDED_ROCKSDB_BACKEND_TYPE ->
          Row.first(embedded(method, 1, 13), anyRocksDb(method));
      case FlinkSlots.EMBEDDED_ROCKSDB_BACKEND_TYPE_2 ->
          Row.first(embedded(method, 2, 0), anyRocksDb(method));
      case FlinkSlots.HASHMAP_BACKEND_TYPE -> hashMap(method);
      case FlinkSlots.FORST_BACKEND_TYPE -> forSt(method);
      default -> null;
    };
  }

  private static @Nullable Row file(String method) {
    return switch (method) {
      case "<init>" -> row(withArgument(StateBackendRows::file)).until(1, 20);
      case "getCheckpointPath/0" -> row(PathRows::ofDirectory).until(1, 20);
      default -> null;
    };
  }

  private static @Nullable Row memory(String method) {
    return switch (method) {
      case "<init>/0", "<init>/1" -> row(call -> call.allocate(call.type())).until(1, 20);
      case "<init>/2" -> row(StateBackendRows::memory).until(1, 20);
      case "<init>/4" -> row(StateBackendRows::memoryWithDir).until(1, 20);
      case "getCheckpointPath/0" -> row(PathRows::ofDirectory).until(1, 20);
      default -> null;
    };
  }

  private static AbstractValue file(Call call) {
    return ofPath(call, Texts.path(call, call.arguments().get(0)));
  }

  private static AbstractValue ofPath(Call call, AbstractValue path) {
    return call.isCaught()
        ? Refusals.guard(
            call, path, Texts.directories(call, 0), taken -> withDir(call, call.type(), taken))
        : withDir(call, call.type(), path);
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
    return ofPath(call, Texts.unlessNull(Texts.path(call, given)));
  }

  // ---- RocksDB

  /** The legacy backend, whose methods changed in 1.10. */
  private static @Nullable Row rocksDb(String method) {
    return switch (method) {
      case "<init>/1" -> row(call -> wrapping(call, Absent.VALUE)).until(1, 20);
      case "<init>/2" -> row(call -> wrapping(call, call.arguments().get(1))).until(1, 20);
      case "getCheckpointBackend/0" ->
          row(reads(FlinkSlots.NESTED, Constant.ofNull())).until(1, 20);
      case "setOptions/1" -> row(sets(FlinkSlots.OPTIONS_FACTORY, 0)).until(1, 10);
      case "setRocksDBOptions/1" ->
          row(sets(FlinkSlots.OPTIONS_FACTORY, 0)).since(1, 10).until(1, 20);
      case "getOptions/0" -> row(reads(FlinkSlots.OPTIONS_FACTORY, Constant.ofNull())).until(1, 10);
      case "getRocksDBOptions/0" ->
          row(reads(FlinkSlots.OPTIONS_FACTORY, Constant.ofNull())).since(1, 10).until(1, 20);
      case "configure/1" -> row(StateBackendRows::configured).until(1, 7);
      case "configure/2" -> row(StateBackendRows::configured).since(1, 10).until(1, 20);
      default -> null;
    };
  }

  private static @Nullable Row embedded(String method, int major, int minor) {
    return switch (method) {
      case "<init>/0" -> row(call -> embedded(call, Absent.VALUE)).since(major, minor);
      case "<init>/1" -> row(call -> embedded(call, call.arguments().get(0))).since(major, minor);
      case "setRocksDBOptions/1" -> row(sets(FlinkSlots.OPTIONS_FACTORY, 0));
      case "getRocksDBOptions/0" -> row(reads(FlinkSlots.OPTIONS_FACTORY, Constant.ofNull()));
      case "configure/2" -> row(StateBackendRows::configured);
      default -> null;
    };
  }

  private static @Nullable Row anyRocksDb(String method) {
    return switch (method) {
      case "setPredefinedOptions/1" -> row(sets(FlinkSlots.PREDEFINED_OPTIONS, 0));
      case "isIncrementalCheckpointsEnabled/0" ->
          row(reads(FlinkSlots.INCREMENTAL, Constant.of(false)));
      default -> null;
    };
  }

  /** The legacy backend takes its directory from a path or from another backend. */
  private static AbstractValue wrapping(Call call, AbstractValue incremental) {
    AbstractValue given = Texts.path(call, call.arguments().get(0));
    return call.isCaught()
        ? Refusals.guard(
            call, given, Texts.directories(call, 0), taken -> wrapping(call, taken, incremental))
        : wrapping(call, given, incremental);
  }

  private static AbstractValue wrapping(Call call, AbstractValue given, AbstractValue incremental) {
    Reference backend = call.allocate(call.type());
    AbstractValue nested = null;
    AbstractValue dir = null;
    for (AbstractValue one : Lattice.alternatives(given)) {
      boolean isObject = Texts.isObject(one);
      nested = Lattice.joined(nested, isObject ? one : Absent.VALUE, given);
      dir = Lattice.joined(dir, isObject ? dirOf(call, (Reference) one) : one, given);
    }
    if (nested != null && !(nested instanceof Absent)) {
      call.write(backend, FlinkSlots.NESTED, nested, null);
    }
    if (dir != null && !(dir instanceof Absent)) {
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
    AbstractValue incremental = null;
    for (AbstractValue one : Lattice.alternatives(given)) {
      incremental = Lattice.joined(incremental, asBoolean(one), given);
    }
    if (incremental != null && !(incremental instanceof Absent)) {
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

  private static @Nullable Row hashMap(String method) {
    return switch (method) {
      case "<init>/0" -> row(call -> call.allocate(call.type())).since(1, 13);
      case "configure/2" -> row(self()).since(1, 13);
      default -> null;
    };
  }

  private static @Nullable Row forSt(String method) {
    return switch (method) {
      case "<init>/0" -> row(call -> call.allocate(call.type())).since(2, 0);
      case "setForStOptions/1" -> row(sets(FlinkSlots.OPTIONS_FACTORY, 0)).since(2, 0);
      default -> null;
    };
  }
}

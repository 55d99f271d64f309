package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Rows.clears;
import static io.github.flinklint.flinkapi.Rows.sets;
import static io.github.flinklint.flinkapi.Rows.setsAtLeast;
import static io.github.flinklint.flinkapi.Rows.setsInterval;
import static io.github.flinklint.flinkapi.Rows.setsObject;
import static io.github.flinklint.flinkapi.Rows.setsTo;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Effect;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;

/** {@code CheckpointConfig}, a view of its environment. */
final class CheckpointConfigRows {

  private static final String TYPE = FlinkSlots.CHECKPOINT_CONFIG_TYPE;

  private final Behaviour behaviour;
  private final Environments environments;
  private final CheckpointGetters getters;

  CheckpointConfigRows(Behaviour behaviour, Environments environments) {
    this.behaviour = behaviour;
    this.environments = environments;
    this.getters = new CheckpointGetters(behaviour);
  }

  List<FlinkRow> rows() {
    List<FlinkRow> all = new ArrayList<>();
    all.addAll(setters());
    all.addAll(retention());
    all.addAll(rareSetters());
    all.addAll(storage());
    all.addAll(accessors());
    return all;
  }

  private String key(FlinkOption option) {
    return behaviour.key(option);
  }

  private Effect atLeast(FlinkOption option, long least) {
    return setsAtLeast(key(option), 0, least);
  }

  private List<FlinkRow> setters() {
    return Rows.of(TYPE)
        .constructor(0, call -> call.allocate(TYPE))
        .constructor(1, this::over)
        .since(1, 12)
        .method("toConfiguration", 0, this::toConfiguration)
        .since(1, 17)
        .method("setCheckpointInterval", 1, setsInterval(key(FlinkOption.INTERVAL), 0, behaviour))
        .method("disableCheckpointing", 0, clears(key(FlinkOption.INTERVAL)))
        .since(1, 12)
        .method("setCheckpointingMode", 1, setsObject(key(FlinkOption.MODE), 0))
        .method("setCheckpointingConsistencyMode", 1, setsObject(key(FlinkOption.MODE), 0))
        .since(1, 20)
        .method("setCheckpointTimeout", 1, setsInterval(key(FlinkOption.TIMEOUT), 0, behaviour))
        .method("setMinPauseBetweenCheckpoints", 1, atLeast(FlinkOption.MIN_PAUSE, 0))
        .method("setMaxConcurrentCheckpoints", 1, atLeast(FlinkOption.MAX_CONCURRENT, 1))
        .method("setForceCheckpointing", 1, sets("execution.checkpointing.force", 0))
        .until(1, 20)
        .method("configure", 1, this::configure)
        .since(1, 10)
        .list();
  }

  private List<FlinkRow> retention() {
    String key = key(FlinkOption.RETENTION);
    return Rows.of(TYPE)
        .method("enableExternalizedCheckpoints", 1, setsObject(key, 0))
        .until(1, 20)
        .method("setExternalizedCheckpointCleanup", 1, setsObject(key, 0))
        .since(1, 13)
        .until(1, 20)
        .method("setExternalizedCheckpointRetention", 1, setsObject(key, 0))
        .since(1, 20)
        .list();
  }

  private List<FlinkRow> rareSetters() {
    String unaligned = key(FlinkOption.UNALIGNED);
    return Rows.of(TYPE)
        .method(
            "setTolerableCheckpointFailureNumber", 1, atLeast(FlinkOption.TOLERABLE_FAILURES, 0))
        .since(1, 10)
        .method("setFailOnCheckpointingErrors", 1, this::failOnErrors)
        .until(1, 20)
        .method("enableUnalignedCheckpoints", 0, setsTo(unaligned, Constant.of(true)))
        .since(1, 12)
        .method("enableUnalignedCheckpoints", 1, sets(unaligned, 0))
        .since(1, 12)
        .list();
  }

  /** A copy of another, or (from 1.19) a view of a configuration. */
  private AbstractValue over(Call call) {
    AbstractValue given = call.arguments().get(0);
    return Lattice.map(
        given,
        v ->
            v instanceof Reference object && !object.type().equals(TYPE)
                ? object.as(TYPE)
                : copy(call, v));
  }

  private static AbstractValue copy(Call call, AbstractValue original) {
    Reference made = call.allocate(TYPE);
    Options.copy(call, ConfigSource.copied(call, original), made, "");
    if (original instanceof Reference object) {
      call.write(made, FlinkSlots.STORAGE, call.read(object, FlinkSlots.STORAGE), null);
    }
    return made;
  }

  /** A copy of what the config itself holds: everything from 1.19, before the keys of its own. */
  private AbstractValue toConfiguration(Call call) {
    Reference made = call.allocate(FlinkSlots.CONFIGURATION_TYPE);
    for (String key : Options.keys(call, call.self())) {
      if (behaviour.writesBeforeItRefuses() || key.startsWith("execution.checkpointing.")) {
        call.write(made, key, call.read(call.self(), key), null);
      }
    }
    call.write(made, FlinkSlots.REST, call.read(call.self(), FlinkSlots.REST), null);
    return made;
  }

  private AbstractValue configure(Call call) {
    environments.configureCheckpoints(call, call.self(), call.arguments().get(0));
    return Constant.ofNull();
  }

  /** False tolerates any number of failures, true none. */
  private AbstractValue failOnErrors(Call call) {
    AbstractValue tolerable =
        Lattice.map(
            call.arguments().get(0),
            v -> {
              if (v instanceof Constant c && c.value() instanceof Boolean fails) {
                return Constant.of(fails ? 0 : Integer.MAX_VALUE);
              }
              return Texts.unknown(call, v, "argument of setFailOnCheckpointingErrors");
            });
    call.writeAt(
        call.self(),
        key(FlinkOption.TOLERABLE_FAILURES),
        tolerable,
        Options.note(call),
        call.argumentLocation(0));
    return Constant.ofNull();
  }

  private List<FlinkRow> storage() {
    return Rows.of(TYPE)
        .method("setCheckpointStorage", 1, this::setStorage)
        .since(1, 13)
        .until(1, 20)
        .method("getCheckpointStorage", 0, CheckpointConfigRows::getStorage)
        .since(1, 13)
        .until(1, 20)
        .list();
  }

  /**
   * A path becomes the directory and a storage object; an object is kept as it is. Both win over
   * the keys.
   */
  private AbstractValue setStorage(Call call) {
    AbstractValue given = Texts.path(call, call.arguments().get(0));
    if (call.isCaught() && behaviour.writesBeforeItRefuses()) {
      writeDirectory(call, Lattice.map(given, v -> Texts.isNull(v) ? Absent.VALUE : v));
    }
    return Refusals.guard(
        call,
        given,
        Refusals.directories(Refusals.NULL_POINTER),
        storage -> {
          SourceLocation at = call.argumentLocation(0);
          call.writeAt(call.self(), FlinkSlots.STORAGE, storage, Options.note(call), at);
          writeDirectory(call, storage);
          return Constant.ofNull();
        });
  }

  private void writeDirectory(Call call, AbstractValue storage) {
    AbstractValue dir = Lattice.map(storage, v -> Texts.isObject(v) ? Absent.VALUE : v);
    if (!(dir instanceof Absent)) {
      String key = key(FlinkOption.CHECKPOINT_DIR);
      AbstractValue before = call.read(call.self(), key);
      call.write(call.self(), key, Options.overlay(dir, () -> before), null);
    }
  }

  private static AbstractValue getStorage(Call call) {
    return Lattice.map(
        call.read(call.self(), FlinkSlots.STORAGE),
        v -> {
          if (v instanceof Absent) {
            return Constant.ofNull();
          }
          return v instanceof Reference || v instanceof Unknown
              ? v
              : CheckpointStorageRows.make(call, FlinkSlots.FILE_STORAGE_TYPE, v);
        });
  }

  private List<FlinkRow> accessors() {
    return Rows.of(TYPE)
        .method("getCheckpointInterval", 0, getters::interval)
        .method("getCheckpointTimeout", 0, getters::timeout)
        .method("getMinPauseBetweenCheckpoints", 0, getters::minPause)
        .method("getMaxConcurrentCheckpoints", 0, getters::maxConcurrent)
        .method("isCheckpointingEnabled", 0, getters::isEnabled)
        .method("getCheckpointingMode", 0, getters::mode)
        .method("getCheckpointingConsistencyMode", 0, getters::consistencyMode)
        .since(1, 20)
        .method("getExternalizedCheckpointCleanup", 0, getters::cleanup)
        .until(1, 20)
        .method("getExternalizedCheckpointRetention", 0, getters::retention)
        .since(1, 20)
        .method("isExternalizedCheckpointsEnabled", 0, getters::isExternalized)
        .method("getTolerableCheckpointFailureNumber", 0, getters::tolerableFailures)
        .since(1, 10)
        .method("isUnalignedCheckpointsEnabled", 0, getters::isUnaligned)
        .since(1, 12)
        .list();
  }
}

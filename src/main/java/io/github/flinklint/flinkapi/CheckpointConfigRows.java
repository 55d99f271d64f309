package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Effects.clears;
import static io.github.flinklint.flinkapi.Effects.sets;
import static io.github.flinklint.flinkapi.Effects.setsAtLeast;
import static io.github.flinklint.flinkapi.Effects.setsInterval;
import static io.github.flinklint.flinkapi.Effects.setsObject;
import static io.github.flinklint.flinkapi.Effects.setsTo;
import static io.github.flinklint.flinkapi.Row.row;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Effect;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Unknown;
import org.jspecify.annotations.Nullable;

/** {@code CheckpointConfig}, a view of its environment. */
final class CheckpointConfigRows implements Transfer {

  private static final String TYPE = FlinkSlots.CHECKPOINT_CONFIG_TYPE;

  private final Behaviour behaviour;
  private final Environments environments;
  private final CheckpointGetters getters;

  CheckpointConfigRows(Behaviour behaviour, Environments environments) {
    this.behaviour = behaviour;
    this.environments = environments;
    this.getters = new CheckpointGetters(behaviour);
  }

  /** What a method does; null where the table does not say. */
  @Nullable Row find(String method) {
    return Row.first(
        Row.first(setters(method), rareSetters(method)),
        Row.first(storage(method), accessors(method)));
  }

  /**
   * What the methods do whose rows are this object, as functions would be linked at each cold
   * start.
   */
  @Override
  public AbstractValue apply(Call call) {
    return switch (call.method() + "/" + call.arguments().size()) {
      case "<init>/0" -> call.allocate(TYPE);
      case "<init>/1" -> over(call);
      case "toConfiguration/0" -> toConfiguration(call);
      case "configure/1" -> configure(call);
      case "setFailOnCheckpointingErrors/1" -> failOnErrors(call);
      case "setCheckpointStorage/1" -> setStorage(call);
      case "getCheckpointStorage/0" -> getStorage(call);
      default -> throw new IllegalArgumentException(call.method());
    };
  }

  private String key(FlinkOption option) {
    return behaviour.key(option);
  }

  private Effect atLeast(FlinkOption option, long least) {
    return setsAtLeast(key(option), 0, least);
  }

  private @Nullable Row setters(String method) {
    return switch (method) {
      case "<init>/0" -> row(this);
      case "<init>/1" -> row(this).since(1, 12);
      case "toConfiguration/0" -> row(this).since(1, 17);
      case "setCheckpointInterval/1" -> row(setsInterval(key(FlinkOption.INTERVAL), 0, behaviour));
      case "disableCheckpointing/0" -> row(clears(key(FlinkOption.INTERVAL))).since(1, 12);
      case "setCheckpointingMode/1" -> row(setsObject(key(FlinkOption.MODE), 0));
      case "setCheckpointingConsistencyMode/1" ->
          row(setsObject(key(FlinkOption.MODE), 0)).since(1, 20);
      case "setCheckpointTimeout/1" -> row(setsInterval(key(FlinkOption.TIMEOUT), 0, behaviour));
      case "setMinPauseBetweenCheckpoints/1" -> row(atLeast(FlinkOption.MIN_PAUSE, 0));
      case "setMaxConcurrentCheckpoints/1" -> row(atLeast(FlinkOption.MAX_CONCURRENT, 1));
      case "setForceCheckpointing/1" -> row(sets("execution.checkpointing.force", 0)).until(1, 20);
      case "configure/1" -> row(this).since(1, 10);
      case "enableExternalizedCheckpoints/1" -> row(retention()).until(1, 20);
      case "setExternalizedCheckpointCleanup/1" -> row(retention()).since(1, 13).until(1, 20);
      case "setExternalizedCheckpointRetention/1" -> row(retention()).since(1, 20);
      default -> null;
    };
  }

  private Effect retention() {
    return setsObject(key(FlinkOption.RETENTION), 0);
  }

  private @Nullable Row rareSetters(String method) {
    return switch (method) {
      case "setTolerableCheckpointFailureNumber/1" ->
          row(atLeast(FlinkOption.TOLERABLE_FAILURES, 0)).since(1, 10);
      case "setFailOnCheckpointingErrors/1" -> row(this).until(1, 20);
      case "enableUnalignedCheckpoints/0" ->
          row(setsTo(key(FlinkOption.UNALIGNED), Constant.of(true))).since(1, 12);
      case "enableUnalignedCheckpoints/1" -> row(sets(key(FlinkOption.UNALIGNED), 0)).since(1, 12);
      default -> null;
    };
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

  private @Nullable Row storage(String method) {
    return switch (method) {
      case "setCheckpointStorage/1", "getCheckpointStorage/0" ->
          row(this).since(1, 13).until(1, 20);
      default -> null;
    };
  }

  /**
   * A path becomes the directory and a storage object; an object is kept as it is. Both win over
   * the keys.
   */
  private AbstractValue setStorage(Call call) {
    AbstractValue given = Texts.path(call, call.arguments().get(0));
    if (call.isCaught() && behaviour.writesBeforeItRefuses()) {
      writeDirectory(call, Texts.unlessNull(given));
    }
    return call.isCaught()
        ? Refusals.guard(
            call,
            given,
            Refusals.directories(Refusals.NULL_POINTER),
            storage -> writeStorage(call, storage))
        : writeStorage(call, given);
  }

  private AbstractValue writeStorage(Call call, AbstractValue storage) {
    SourceLocation at = call.argumentLocation(0);
    call.writeAt(call.self(), FlinkSlots.STORAGE, storage, Options.note(call), at);
    writeDirectory(call, storage);
    return Constant.ofNull();
  }

  private void writeDirectory(Call call, AbstractValue storage) {
    AbstractValue dir = Texts.unlessObject(storage);
    if (!(dir instanceof Absent)) {
      String key = key(FlinkOption.CHECKPOINT_DIR);
      AbstractValue before = call.read(call.self(), key);
      call.write(call.self(), key, Options.overlay(dir, before), null);
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

  private @Nullable Row accessors(String method) {
    return switch (method) {
      case "getCheckpointInterval/0" -> row(getters::interval);
      case "getCheckpointTimeout/0" -> row(getters::timeout);
      case "getMinPauseBetweenCheckpoints/0" -> row(getters::minPause);
      case "getMaxConcurrentCheckpoints/0" -> row(getters::maxConcurrent);
      case "isCheckpointingEnabled/0" -> row(getters::isEnabled);
      case "getCheckpointingMode/0" -> row(getters::mode);
      case "getCheckpointingConsistencyMode/0" -> row(getters::consistencyMode).since(1, 20);
      case "getExternalizedCheckpointCleanup/0" -> row(getters::cleanup).until(1, 20);
      case "getExternalizedCheckpointRetention/0" -> row(getters::retention).since(1, 20);
      case "isExternalizedCheckpointsEnabled/0" -> row(getters::isExternalized);
      case "getTolerableCheckpointFailureNumber/0" -> row(getters::tolerableFailures).since(1, 10);
      case "isUnalignedCheckpointsEnabled/0" -> row(getters::isUnaligned).since(1, 12);
      default -> null;
    };
  }
}

package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Effects.self;
import static io.github.flinklint.flinkapi.Effects.sets;
import static io.github.flinklint.flinkapi.Effects.setsInterval;
import static io.github.flinklint.flinkapi.Effects.setsObject;
import static io.github.flinklint.flinkapi.Effects.setsTo;
import static io.github.flinklint.flinkapi.Effects.view;
import static io.github.flinklint.flinkapi.Row.row;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Effect;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code StreamExecutionEnvironment} and its subclasses. */
final class EnvironmentRows implements Transfer {

  private static final String TYPE = FlinkSlots.ENVIRONMENT_TYPE;
  private static final String LOCAL = FlinkSlots.LOCAL_ENVIRONMENT_TYPE;
  private static final String REMOTE = FlinkSlots.REMOTE_ENVIRONMENT_TYPE;

  /** Interval of {@code enableCheckpointing()} in ms, in every version that has it. */
  private static final Constant DEFAULT_INTERVAL = Constant.of(500L);

  private final Behaviour behaviour;
  private final Environments environments;
  private final CheckpointGetters getters;

  EnvironmentRows(Behaviour behaviour, Environments environments) {
    this.behaviour = behaviour;
    this.environments = environments;
    this.getters = new CheckpointGetters(behaviour);
  }

  /** What a method of a type does; null where the table does not say. */
  @Nullable Row find(String type, String method) {
    return switch (type) {
      case TYPE ->
          Row.first(
              Row.first(factories(method), setters(method)),
              Row.first(accessors(method), execution(method)));
      case LOCAL -> method.equals("<init>") ? row(creates(LOCAL, FlinkSlots.LOCAL, 0)) : null;
      case REMOTE -> method.equals("<init>") ? row(creates(REMOTE, FlinkSlots.REMOTE, 2)) : null;
      default -> null;
    };
  }

  /**
   * What the methods do whose rows are this object, as functions would be linked at each cold
   * start.
   */
  @Override
  public AbstractValue apply(Call call) {
    return switch (call.method() + "/" + call.arguments().size()) {
      case "getExecutionEnvironment/0", "getExecutionEnvironment/1" ->
          environments.createFrom(call, TYPE, FlinkSlots.CONTEXT, 0);
      case "setDefaultSavepointDirectory/1" -> savepointDirectory(call);
      case "configure/1", "configure/2" -> configure(call);
      case "getConfiguration/0" -> environments.configurationOf(call, call.self());
      case "getStateBackend/0" -> stateBackend(call);
      case "execute/0", "execute/1", "executeAsync/0", "executeAsync/1" -> execute(call);
      default -> throw new IllegalArgumentException(call.method());
    };
  }

  private @Nullable Row factories(String method) {
    return switch (method) {
      case "getExecutionEnvironment/0" -> row(this);
      case "getExecutionEnvironment/1" -> row(this).since(1, 12);
      case "<init>/2" -> row(creates(TYPE, FlinkSlots.CONTEXT, 0)).since(1, 12);
      case "<init>/0", "<init>/1" -> row(creates(TYPE, FlinkSlots.CONTEXT, 0)).since(1, 10);
      case "<init>/3" -> row(creates(TYPE, FlinkSlots.CONTEXT, 1)).since(1, 10);
      case "createLocalEnvironment/0",
          "createLocalEnvironment/1",
          "createLocalEnvironmentWithWebUI/1" ->
          row(creates(LOCAL, FlinkSlots.LOCAL, 0));
      case "createLocalEnvironment/2" -> row(creates(LOCAL, FlinkSlots.LOCAL, 1));
      case "createRemoteEnvironment" -> row(creates(REMOTE, FlinkSlots.REMOTE, 2));
      default -> null;
    };
  }

  private Transfer creates(String type, String kind, int configuration) {
    return call -> environments.createFrom(call, type, kind, configuration);
  }

  private @Nullable Row setters(String method) {
    return switch (method) {
      case "enableCheckpointing/0" ->
          row(setsTo(behaviour.key(FlinkOption.INTERVAL), DEFAULT_INTERVAL), self()).until(1, 20);
      case "enableCheckpointing/1" -> row(interval(), self());
      case "enableCheckpointing/2" -> row(mode(), interval(), self());
      case "enableCheckpointing/3" ->
          row(mode(), interval(), sets("execution.checkpointing.force", 2), self()).until(1, 20);
      case "setStateBackend/1" -> row(setsObject(FlinkSlots.BACKEND, 0), self()).until(1, 20);
      case "setRuntimeMode/1" ->
          row(setsObject(behaviour.key(FlinkOption.RUNTIME_MODE), 0), self()).since(1, 12);
      case "setDefaultSavepointDirectory/1" -> row(this).since(1, 13);
      case "enableChangelogStateBackend/1" ->
          row(sets(behaviour.key(FlinkOption.CHANGELOG), 0), self()).since(1, 15);
      case "configure/1" -> row(this).since(1, 14);
      case "configure/2" -> row(this).since(1, 10);
      case "registerSlotSharingGroup/1" -> row(self()).since(1, 14);
      case "setParallelism", "setMaxParallelism", "setBufferTimeout", "disableOperatorChaining" ->
          row(self());
      default -> null;
    };
  }

  private Effect interval() {
    return setsInterval(behaviour.key(FlinkOption.INTERVAL), 0, behaviour);
  }

  private Effect mode() {
    return setsObject(behaviour.key(FlinkOption.MODE), 1);
  }

  private AbstractValue savepointDirectory(Call call) {
    call.writeAt(
        call.self(),
        behaviour.key(FlinkOption.SAVEPOINT_DIR),
        Texts.path(call, call.arguments().get(0)),
        Options.note(call),
        call.argumentLocation(0));
    return call.receiver();
  }

  private AbstractValue configure(Call call) {
    environments.configure(call, call.self(), call.arguments().get(0));
    return Constant.ofNull();
  }

  private @Nullable Row accessors(String method) {
    return switch (method) {
      case "getCheckpointConfig/0" -> row(view(FlinkSlots.CHECKPOINT_CONFIG_TYPE));
      case "getConfiguration/0" -> row(this);
      case "getStateBackend/0" -> row(this).until(1, 20);
      case "getCheckpointInterval/0" -> row(getters::interval);
      case "getCheckpointingMode/0" -> row(getters::mode);
      case "getCheckpointingConsistencyMode/0" -> row(getters::consistencyMode).since(1, 20);
      case "isUnalignedCheckpointsEnabled/0" -> row(getters::isUnaligned).since(1, 12);
      case "fromData" -> row(Streams::source).since(1, 19);
      case "readTextFile" -> row(Streams::source).until(1, 20);
      case "addSource",
          "createInput",
          "fromCollection",
          "fromElements",
          "fromParallelCollection",
          "fromSequence",
          "fromSource",
          "generateSequence",
          "readFile",
          "readFileStream",
          "socketTextStream" ->
          row(Streams::source);
      default -> null;
    };
  }

  private static AbstractValue stateBackend(Call call) {
    return Lattice.map(
        call.read(call.self(), FlinkSlots.BACKEND),
        v -> {
          if (v == io.github.flinklint.value.Absent.VALUE) {
            return Constant.ofNull();
          }
          return v instanceof Reference ? v : Texts.unknown(call, v, "backend named by a key");
        });
  }

  private @Nullable Row execution(String method) {
    return switch (method) {
      case "execute/0", "execute/1" -> row(this);
      case "executeAsync/0", "executeAsync/1" -> row(this).since(1, 10);
      default -> null;
    };
  }

  private static AbstractValue execute(Call call) {
    OptionsFactories.observe(call, call.self());
    boolean waits = call.method().equals("execute");
    call.executed(call.self().as(TYPE), waits ? FlinkTypes.JOB_FAILURES : List.of());
    return call.unknown("result of " + call.method());
  }
}

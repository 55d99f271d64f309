package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Rows.ANY;
import static io.github.flinklint.flinkapi.Rows.self;
import static io.github.flinklint.flinkapi.Rows.sets;
import static io.github.flinklint.flinkapi.Rows.setsObject;
import static io.github.flinklint.flinkapi.Rows.setsTo;
import static io.github.flinklint.flinkapi.Rows.view;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Effect;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import java.util.ArrayList;
import java.util.List;

/** {@code StreamExecutionEnvironment} and its subclasses. */
final class EnvironmentRows {

  private static final String TYPE = FlinkSlots.ENVIRONMENT_TYPE;

  /** Interval of {@code enableCheckpointing()} in ms, in every version that has it. */
  private static final Constant DEFAULT_INTERVAL = Constant.of(500L);

  private static final List<String> FLUENT =
      List.of("setParallelism", "setMaxParallelism", "setBufferTimeout", "disableOperatorChaining");

  private static final List<String> SOURCES =
      List.of(
          "addSource",
          "createInput",
          "fromCollection",
          "fromElements",
          "fromParallelCollection",
          "fromSequence",
          "fromSource",
          "generateSequence",
          "readFile",
          "readFileStream",
          "socketTextStream");

  private final Behaviour behaviour;
  private final Environments environments;
  private final CheckpointGetters getters;

  EnvironmentRows(Behaviour behaviour, Environments environments) {
    this.behaviour = behaviour;
    this.environments = environments;
    this.getters = new CheckpointGetters(behaviour);
  }

  List<FlinkRow> rows() {
    List<FlinkRow> all = new ArrayList<>();
    all.addAll(factories());
    all.addAll(setters());
    all.addAll(accessors());
    all.addAll(execution());
    return all;
  }

  private List<FlinkRow> factories() {
    String local = FlinkSlots.LOCAL_ENVIRONMENT_TYPE;
    String remote = FlinkSlots.REMOTE_ENVIRONMENT_TYPE;
    List<FlinkRow> all = new ArrayList<>();
    all.addAll(
        Rows.of(TYPE)
            .method("getExecutionEnvironment", 0, creates(TYPE, FlinkSlots.CONTEXT, 0))
            .method("getExecutionEnvironment", 1, creates(TYPE, FlinkSlots.CONTEXT, 0))
            .since(1, 12)
            .method("createLocalEnvironment", 0, creates(local, FlinkSlots.LOCAL, 0))
            .method("createLocalEnvironment", 1, creates(local, FlinkSlots.LOCAL, 0))
            .method("createLocalEnvironment", 2, creates(local, FlinkSlots.LOCAL, 1))
            .method("createLocalEnvironmentWithWebUI", 1, creates(local, FlinkSlots.LOCAL, 0))
            .method("createRemoteEnvironment", ANY, creates(remote, FlinkSlots.REMOTE, 2))
            .constructor(0, creates(TYPE, FlinkSlots.CONTEXT, 0))
            .since(1, 10)
            .constructor(1, creates(TYPE, FlinkSlots.CONTEXT, 0))
            .since(1, 10)
            .constructor(2, creates(TYPE, FlinkSlots.CONTEXT, 0))
            .since(1, 12)
            .constructor(3, creates(TYPE, FlinkSlots.CONTEXT, 1))
            .since(1, 10)
            .list());
    all.addAll(Rows.of(local).constructor(ANY, creates(local, FlinkSlots.LOCAL, 0)).list());
    all.addAll(Rows.of(remote).constructor(ANY, creates(remote, FlinkSlots.REMOTE, 2)).list());
    return all;
  }

  private Transfer creates(String type, String kind, int configuration) {
    return call -> environments.createFrom(call, type, kind, configuration);
  }

  private List<FlinkRow> setters() {
    String interval = behaviour.key(FlinkOption.INTERVAL);
    Effect setsInterval = Rows.setsInterval(interval, 0, behaviour);
    Effect setsMode = setsObject(behaviour.key(FlinkOption.MODE), 1);
    return Rows.of(TYPE)
        .method("enableCheckpointing", 0, setsTo(interval, DEFAULT_INTERVAL), self())
        .until(1, 20)
        .method("enableCheckpointing", 1, setsInterval, self())
        .method("enableCheckpointing", 2, setsMode, setsInterval, self())
        .method(
            "enableCheckpointing",
            3,
            setsMode,
            setsInterval,
            sets("execution.checkpointing.force", 2),
            self())
        .until(1, 20)
        .method("setStateBackend", 1, setsObject(FlinkSlots.BACKEND, 0), self())
        .until(1, 20)
        .method("setRuntimeMode", 1, setsObject(behaviour.key(FlinkOption.RUNTIME_MODE), 0), self())
        .since(1, 12)
        .method("setDefaultSavepointDirectory", 1, this::savepointDirectory)
        .since(1, 13)
        .method(
            "enableChangelogStateBackend", 1, sets(behaviour.key(FlinkOption.CHANGELOG), 0), self())
        .since(1, 15)
        .method("configure", 1, this::configure)
        .since(1, 14)
        .method("configure", 2, this::configure)
        .since(1, 10)
        .method("registerSlotSharingGroup", 1, self())
        .since(1, 14)
        .methods(FLUENT, self())
        .list();
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

  private List<FlinkRow> accessors() {
    return Rows.of(TYPE)
        .method("getCheckpointConfig", 0, view(FlinkSlots.CHECKPOINT_CONFIG_TYPE))
        .method("getConfiguration", 0, call -> environments.configurationOf(call, call.self()))
        .method("getStateBackend", 0, EnvironmentRows::stateBackend)
        .until(1, 20)
        .method("getCheckpointInterval", 0, getters::interval)
        .method("getCheckpointingMode", 0, getters::mode)
        .method("getCheckpointingConsistencyMode", 0, getters::consistencyMode)
        .since(1, 20)
        .method("isUnalignedCheckpointsEnabled", 0, getters::isUnaligned)
        .since(1, 12)
        .method("fromData", ANY, Streams::source)
        .since(1, 19)
        .method("readTextFile", ANY, Streams::source)
        .until(1, 20)
        .methods(SOURCES, Rows.does(Streams::source))
        .list();
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

  private static List<FlinkRow> execution() {
    Transfer execute =
        call -> {
          OptionsFactories.observe(call, call.self());
          boolean waits = call.method().equals("execute");
          call.executed(call.self().as(TYPE), waits ? FlinkTypes.JOB_FAILURES : List.of());
          return call.unknown("result of " + call.method());
        };
    return Rows.of(TYPE)
        .method("execute", 0, execute)
        .method("execute", 1, execute)
        .method("executeAsync", 0, execute)
        .since(1, 10)
        .method("executeAsync", 1, execute)
        .since(1, 10)
        .list();
  }
}

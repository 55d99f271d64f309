package io.github.flinklint.flinkapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What setters, configure and getters of an environment write and in which order they win. */
class EnvironmentRowsTest {

  private static final String INTERVAL = "execution.checkpointing.interval";
  private static final String MODE = "execution.checkpointing.mode";
  private static final String RETENTION =
      "execution.checkpointing.externalized-checkpoint-retention";

  private static Reference configuration(FakeHeap heap, Object... pairs) {
    Reference made = heap.make(FlinkSlots.CONFIGURATION_TYPE);
    for (int i = 0; i < pairs.length; i += 2) {
      heap.on(made, "setString", pairs[i], pairs[i + 1]);
    }
    return made;
  }

  // ---- setters

  @Test
  void writesTheIntervalInEveryForm() {
    FakeHeap heap = FakeHeap.of("1.15");
    Reference environment = heap.environment();
    heap.on(environment, "enableCheckpointing");
    assertEquals(Constant.of(500L), heap.read(environment, INTERVAL));
    assertEquals(Absent.VALUE, heap.read(environment, MODE));

    Constant mode = Constant.ofEnum(FlinkEnums.OLD_MODE, "AT_LEAST_ONCE");
    heap.on(environment, "enableCheckpointing", 1000L, mode);
    heap.on(environment, "enableCheckpointing", 2000L);
    assertEquals(Constant.of(2000L), heap.read(environment, INTERVAL));
    assertEquals(mode, heap.read(environment, MODE));
  }

  @Test
  void sharesItsOptionsWithTheCheckpointConfig() {
    FakeHeap heap = FakeHeap.of("1.20");
    Reference environment = heap.environment();
    Reference config = heap.get(environment, "getCheckpointConfig");
    heap.on(config, "setCheckpointInterval", 40_000L);
    assertEquals(Constant.of(40_000L), heap.read(environment, INTERVAL));
    assertEquals(Constant.of(true), heap.on(config, "isCheckpointingEnabled"));
    heap.on(config, "disableCheckpointing");
    assertEquals(Absent.VALUE, heap.read(environment, INTERVAL));
    assertEquals(Constant.of(-1L), heap.on(environment, "getCheckpointInterval"));
  }

  @Test
  void keepsAnIntervalThatFlinkRejects() {
    FakeHeap heap = FakeHeap.of("1.20");
    Reference environment = heap.environment();
    heap.on(environment, "enableCheckpointing", 5L);
    assertEquals(Constant.of(5L), heap.read(environment, INTERVAL));
    assertEquals(null, heap.failure);
  }

  @Test
  void keepsAnUnknownArgument() {
    FakeHeap heap = FakeHeap.of("1.20");
    Reference environment = heap.environment();
    heap.on(environment, "enableCheckpointing", 1000L);
    heap.on(environment, "enableCheckpointing", Unknown.because("test"));
    assertInstanceOf(Unknown.class, heap.read(environment, INTERVAL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enableExternalizedCheckpoints",
        "setExternalizedCheckpointCleanup",
        "setExternalizedCheckpointRetention"
      })
  void writesTheRetention(String setter) {
    FakeHeap heap = FakeHeap.of("1.20");
    Reference environment = heap.environment();
    Constant cleanup = Constant.ofEnum(FlinkEnums.CLEANUP, "RETAIN_ON_CANCELLATION");
    heap.on(heap.get(environment, "getCheckpointConfig"), setter, cleanup);
    assertEquals(cleanup, heap.read(environment, RETENTION));
  }

  // ---- configure against setters

  @Test
  void configureOverwritesWhatItHasAndKeepsTheRest() {
    FakeHeap heap = FakeHeap.of("1.15");
    Reference environment = heap.environment();
    heap.on(environment, "enableCheckpointing", 1000L);
    Constant mode = Constant.ofEnum(FlinkEnums.OLD_MODE, "AT_LEAST_ONCE");
    heap.on(heap.get(environment, "getCheckpointConfig"), "setCheckpointingMode", mode);
    Reference configuration = configuration(heap, INTERVAL, "8 s");
    heap.on(environment, "configure", configuration);
    assertEquals(Text.of("8 s"), heap.read(environment, INTERVAL));
    assertEquals(mode, heap.read(environment, MODE));
    assertEquals(Constant.of(8000L), heap.on(environment, "getCheckpointInterval"));

    heap.on(configuration, "setString", INTERVAL, "9 s");
    assertEquals(Text.of("8 s"), heap.read(environment, INTERVAL));

    heap.on(environment, "enableCheckpointing", 2000L);
    assertEquals(Constant.of(2000L), heap.read(environment, INTERVAL));
  }

  @Test
  void configureJoinsWhatIsOnlyPerhapsSet() {
    FakeHeap heap = FakeHeap.of("1.15");
    Reference environment = heap.environment();
    heap.on(environment, "enableCheckpointing", 1000L);
    Reference configuration = configuration(heap);
    heap.write(configuration, INTERVAL, Lattice.join(Absent.VALUE, Text.of("8 s")));
    heap.on(environment, "configure", configuration);
    assertEquals(
        Lattice.join(Constant.of(1000L), Text.of("8 s")), heap.read(environment, INTERVAL));
  }

  @Test
  void configureWithAnUnknownConfigurationForgetsAll() {
    FakeHeap heap = FakeHeap.of("1.15");
    Reference environment = heap.environment();
    heap.on(environment, "enableCheckpointing", 1000L);
    heap.on(environment, "configure", Unknown.because("test"));
    assertInstanceOf(Unknown.class, heap.read(environment, INTERVAL));
    assertInstanceOf(Unknown.class, heap.read(environment, "state.checkpoints.dir"));
    assertInstanceOf(Unknown.class, heap.read(environment, FlinkSlots.BACKEND));
    assertInstanceOf(Unknown.class, heap.read(environment, FlinkSlots.STORAGE));
  }

  @Test
  void makesEnvironmentsFromConfigurations() {
    FakeHeap heap = FakeHeap.of("1.15");
    Reference configuration = configuration(heap, INTERVAL, "8 s");
    for (String factory : List.of("getExecutionEnvironment", "createLocalEnvironmentWithWebUI")) {
      Reference made = (Reference) heap.call(FlinkSlots.ENVIRONMENT_TYPE, factory, configuration);
      assertEquals(Text.of("8 s"), heap.read(made, INTERVAL));
    }
    Reference remote =
        (Reference)
            heap.call(
                FlinkSlots.ENVIRONMENT_TYPE,
                "createRemoteEnvironment",
                "host",
                8081,
                configuration,
                "job.jar");
    assertEquals(Text.of("8 s"), heap.read(remote, INTERVAL));
    assertEquals(Text.of(FlinkSlots.REMOTE), heap.read(remote, FlinkSlots.KIND));
  }

  @Test
  void knowsNothingOfAnEnvironmentFromAnUnknownConfiguration() {
    FakeHeap heap = FakeHeap.of("1.15");
    Unknown unknown = Unknown.because("test");
    Reference made =
        (Reference) heap.call(FlinkSlots.ENVIRONMENT_TYPE, "getExecutionEnvironment", unknown);
    assertInstanceOf(Unknown.class, heap.read(made, INTERVAL));
    Reference local =
        (Reference) heap.call(FlinkSlots.ENVIRONMENT_TYPE, "createLocalEnvironment", 4, unknown);
    assertInstanceOf(Unknown.class, heap.read(local, INTERVAL));
    Reference parallel =
        (Reference) heap.call(FlinkSlots.ENVIRONMENT_TYPE, "createLocalEnvironment", 4);
    assertEquals(Absent.VALUE, heap.read(parallel, INTERVAL));
  }

  @Test
  void takesAConfigurationOfAnAnonymousClass() {
    FakeHeap heap = FakeHeap.of("1.15");
    Reference anonymous = heap.allocate("acme.Job$1");
    heap.write(anonymous, INTERVAL, Text.of("8 s"));
    Reference made =
        (Reference) heap.call(FlinkSlots.ENVIRONMENT_TYPE, "getExecutionEnvironment", anonymous);
    assertEquals(Text.of("8 s"), heap.read(made, INTERVAL));
  }

  @Test
  void checkpointConfigConfiguresAllButTheBackend() {
    FakeHeap heap = FakeHeap.of("1.15");
    Reference environment = heap.environment();
    Reference configuration = configuration(heap, INTERVAL, "8 s", "state.backend", "rocksdb");
    heap.on(heap.get(environment, "getCheckpointConfig"), "configure", configuration);
    assertEquals(Text.of("8 s"), heap.read(environment, INTERVAL));
    assertEquals(Absent.VALUE, heap.read(environment, FlinkSlots.BACKEND));
  }

  // ---- state backend

  @Test
  void aBackendNamedByKeyReplacesTheObject() {
    FakeHeap heap = FakeHeap.of("1.15");
    Reference environment = heap.environment();
    heap.on(environment, "setStateBackend", heap.make(FlinkSlots.HASHMAP_BACKEND_TYPE));
    heap.on(environment, "configure", configuration(heap, INTERVAL, "8 s"));
    assertInstanceOf(Reference.class, heap.read(environment, FlinkSlots.BACKEND));
    heap.on(environment, "configure", configuration(heap, "state.backend", "rocksdb"));
    assertEquals(Text.of("rocksdb"), heap.read(environment, FlinkSlots.BACKEND));
    heap.on(environment, "setStateBackend", heap.make(FlinkSlots.HASHMAP_BACKEND_TYPE));
    assertInstanceOf(Reference.class, heap.read(environment, FlinkSlots.BACKEND));
  }

  @Test
  void aBackendNamedByKeyDropsTheObjectFrom119() {
    FakeHeap heap = FakeHeap.of("1.19");
    Reference environment = heap.environment();
    heap.on(environment, "setStateBackend", heap.make(FlinkSlots.HASHMAP_BACKEND_TYPE));
    heap.on(environment, "configure", configuration(heap, "state.backend", "rocksdb"));
    assertEquals(Absent.VALUE, heap.read(environment, FlinkSlots.BACKEND));
    assertEquals(Text.of("rocksdb"), heap.read(environment, "state.backend"));
  }

  @Test
  void aKeyThatTheVersionDoesNotKnowChangesNothing() {
    FakeHeap heap = FakeHeap.of("1.15");
    Reference environment = heap.environment();
    heap.on(environment, "configure", configuration(heap, "state.backend.type", "rocksdb"));
    assertEquals(Absent.VALUE, heap.read(environment, FlinkSlots.BACKEND));
  }

  @Test
  void aBackendNamedByKeyTakesItsDirectoryAlongTo112() {
    FakeHeap heap = FakeHeap.of("1.12");
    Reference environment = heap.environment();
    heap.on(
        environment,
        "configure",
        configuration(heap, "state.backend", "filesystem", "state.checkpoints.dir", "obs://b/x"),
        Unknown.because("class loader"));
    Reference backend = (Reference) heap.read(environment, FlinkSlots.BACKEND);
    assertEquals(FlinkSlots.FS_BACKEND_TYPE, backend.type());
    assertEquals(Text.of("obs://b/x"), heap.read(backend, FlinkSlots.DIR));
  }

  @Test
  void theNameOfTheJobManagerLoadsTheLegacyBackend() {
    for (String version : List.of("1.12", "1.18")) {
      FakeHeap heap = FakeHeap.of(version);
      Reference environment = heap.environment();
      Reference named = configuration(heap, "state.backend", "jobmanager");
      heap.on(environment, "configure", named, Unknown.because("class loader"));
      Reference backend = (Reference) heap.read(environment, FlinkSlots.BACKEND);
      assertEquals(FlinkSlots.MEMORY_BACKEND_TYPE, backend.type());
    }
  }

  // ---- storage

  @Test
  void theLastWriterOfTheStorageWins() {
    FakeHeap heap = FakeHeap.of("1.15");
    Reference environment = heap.environment();
    Reference config = heap.get(environment, "getCheckpointConfig");
    heap.on(config, "setCheckpointStorage", "obs://b/2");
    assertEquals(Text.of("obs://b/2"), heap.read(environment, FlinkSlots.STORAGE));
    assertEquals(Text.of("obs://b/2"), heap.read(environment, "state.checkpoints.dir"));
    Reference directory = configuration(heap, "state.checkpoints.dir", "obs://b/3");
    heap.on(environment, "configure", directory);
    assertEquals(Text.of("obs://b/3"), heap.read(environment, FlinkSlots.STORAGE));
    Reference storage = heap.make(FlinkSlots.JOB_MANAGER_STORAGE_TYPE);
    heap.on(config, "setCheckpointStorage", storage);
    assertEquals(storage, heap.read(environment, FlinkSlots.STORAGE));
  }

  @Test
  void theKeyOfTheStorageDropsTheObjectFrom119() {
    for (String version : List.of("1.18", "1.19")) {
      FakeHeap heap = FakeHeap.of(version);
      Reference environment = heap.environment();
      heap.on(heap.get(environment, "getCheckpointConfig"), "setCheckpointStorage", "obs://b/2");
      heap.on(
          environment, "configure", configuration(heap, "state.checkpoint-storage", "jobmanager"));
      boolean dropped = heap.read(environment, FlinkSlots.STORAGE) == Absent.VALUE;
      assertEquals(version.equals("1.19"), dropped, version);
    }
  }

  @Test
  void readsTheDirectoryFromPathsAndUris() {
    FakeHeap heap = FakeHeap.of("1.15");
    Reference path = heap.make(FlinkTypes.PATH, "obs://b//x/");
    Reference uri = heap.get(path, "toUri");
    Map<Reference, Text> asWritten =
        Map.of(path, Text.of("obs://b//x/"), uri, Text.of("obs://b/x"));
    asWritten.forEach(
        (given, text) -> {
          Reference storage = heap.make(FlinkSlots.FILE_STORAGE_TYPE, given);
          assertEquals(text, heap.read(storage, FlinkSlots.DIR));
          Reference environment = heap.environment();
          heap.on(heap.get(environment, "getCheckpointConfig"), "setCheckpointStorage", given);
          assertEquals(text, heap.read(environment, FlinkSlots.STORAGE));
        });
  }

  // ---- the configuration of the environment

  @Test
  void writesThroughTheSharedConfigurationFrom119() {
    FakeHeap heap = FakeHeap.of("1.19");
    Reference environment = heap.environment();
    Reference configuration = heap.get(environment, "getConfiguration");
    heap.on(configuration, "setString", INTERVAL, "8 s");
    assertEquals(Text.of("8 s"), heap.read(environment, INTERVAL));
  }

  @Test
  void losesWhatIsWrittenToACopy() {
    FakeHeap heap = FakeHeap.of("1.17");
    Reference environment = heap.environment();
    Reference configuration = heap.get(environment, "getConfiguration");
    heap.on(configuration, "setString", INTERVAL, "8 s");
    assertEquals(Absent.VALUE, heap.read(environment, INTERVAL));
    assertEquals(environment, heap.read(configuration, FlinkSlots.COPY_OF));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.14", "1.15", "1.16"})
  void failsWhereTheConfigurationCannotBeWritten(String version) {
    FakeHeap heap = FakeHeap.of(version);
    Reference environment = heap.environment();
    heap.on(heap.get(environment, "getConfiguration"), "setString", INTERVAL, "8 s");
    assertEquals("java.lang.UnsupportedOperationException", heap.failure);
    assertEquals(Absent.VALUE, heap.read(environment, INTERVAL));
  }

  @Test
  void cannotDecideWritesToTheConfigurationOfAnUnknownVersion() {
    FakeHeap heap = FakeHeap.ofUnknownVersion();
    Reference environment = heap.environment();
    heap.on(heap.get(environment, "getConfiguration"), "setString", INTERVAL, "8 s");
    AbstractValue either = Lattice.join(Absent.VALUE, Text.of("8 s"));
    assertEquals(either, heap.read(environment, INTERVAL));
  }

  // ---- outside values

  @Test
  void configuresWithProgramArguments() {
    FakeHeap heap = FakeHeap.of("1.15");
    Reference tool =
        (Reference) heap.call(FlinkTypes.PARAMETER_TOOL, "fromArgs", Unknown.because("arguments"));
    Reference environment = heap.environment();
    heap.on(environment, "enableCheckpointing", 1000L);
    heap.on(environment, "configure", heap.on(tool, "getConfiguration"));
    Input interval = (Input) heap.read(environment, INTERVAL);
    assertEquals(List.of(new Source(Source.Kind.ARGUMENT, INTERVAL)), interval.sources());
    assertEquals(Constant.of(1000L), interval.absent());
    Input mode = (Input) heap.read(environment, MODE);
    assertEquals(Absent.VALUE, mode.absent());
  }

  @Test
  void keepsClearedWhatArgumentsMightHaveSet() {
    FakeHeap heap = FakeHeap.of("1.15");
    Reference tool =
        (Reference) heap.call(FlinkTypes.PARAMETER_TOOL, "fromArgs", Unknown.because("arguments"));
    Reference environment = heap.environment();
    heap.on(environment, "configure", heap.on(tool, "getConfiguration"));
    heap.on(heap.get(environment, "getCheckpointConfig"), "disableCheckpointing");
    assertEquals(Absent.VALUE, heap.read(environment, INTERVAL));
    assertEquals(Constant.of(-1L), heap.on(environment, "getCheckpointInterval"));
  }

  @Test
  void tellsLocalRunsFromTheCluster() {
    FakeHeap heap = FakeHeap.of("1.15");
    Reference environment = heap.environment();
    var local = heap.model.instanceOf(environment, FlinkSlots.LOCAL_ENVIRONMENT_TYPE);
    var test = assertInstanceOf(io.github.flinklint.value.Test.class, local);
    assertTrue(test.isPlatform());
    assertEquals(false, test.whenAbsent());
    Reference made = (Reference) heap.call(FlinkSlots.ENVIRONMENT_TYPE, "createLocalEnvironment");
    assertEquals(FlinkSlots.LOCAL_ENVIRONMENT_TYPE, made.type());
    assertEquals(null, heap.model.instanceOf(made, FlinkSlots.LOCAL_ENVIRONMENT_TYPE));
  }

  @Test
  void aCheckpointConfigIsAViewOfAConfigurationFrom119() {
    FakeHeap heap = FakeHeap.of("1.20");
    Reference configuration = heap.make(FlinkSlots.CONFIGURATION_TYPE);
    Reference view = heap.make(FlinkSlots.CHECKPOINT_CONFIG_TYPE, configuration);
    heap.on(view, "setCheckpointInterval", 5000L);
    assertEquals(Constant.of(5000L), heap.read(configuration, "execution.checkpointing.interval"));
    Reference carried = heap.get(view, "toConfiguration");
    heap.on(view, "setCheckpointInterval", 6000L);
    assertEquals(Constant.of(5000L), heap.read(carried, "execution.checkpointing.interval"));
  }

  @Test
  void showsWhatAnEnvironmentWasMadeWithTo118() {
    for (String version : List.of("1.15", "1.17")) {
      FakeHeap heap = FakeHeap.of(version);
      Reference given = heap.make(FlinkSlots.CONFIGURATION_TYPE);
      heap.on(given, "setString", "my.own", "x");
      Reference environment =
          (Reference) heap.call(FlinkSlots.ENVIRONMENT_TYPE, "getExecutionEnvironment", given);
      heap.on(environment, "enableCheckpointing", 5000L);
      Reference shown = heap.get(environment, "getConfiguration");
      assertEquals(Text.of("x"), heap.on(shown, "getString", "my.own", "y"));
      assertEquals(
          Constant.of(false), heap.on(shown, "containsKey", "execution.checkpointing.interval"));
    }
  }

  @Test
  void readsWhatIsTolerated() {
    FakeHeap heap = FakeHeap.of("1.17");
    Reference config = heap.get(heap.environment(), "getCheckpointConfig");
    assertEquals(Constant.of(0), heap.on(config, "getTolerableCheckpointFailureNumber"));
    heap.on(config, "setFailOnCheckpointingErrors", false);
    assertEquals(
        Constant.of(Integer.MAX_VALUE), heap.on(config, "getTolerableCheckpointFailureNumber"));
  }

  @Test
  void takesUnalignedCheckpointsFrom22OnlyExactlyOnce() {
    for (String version : List.of("1.17", "2.3")) {
      FakeHeap heap = FakeHeap.of(version);
      Reference environment = heap.environment();
      Reference config = heap.get(environment, "getCheckpointConfig");
      heap.on(config, "enableUnalignedCheckpoints");
      AbstractValue whenOff = heap.on(environment, "isUnalignedCheckpointsEnabled");
      assertEquals(Constant.of(version.equals("1.17")), whenOff);
      heap.on(environment, "enableCheckpointing", 5000L);
      assertEquals(Constant.of(true), heap.on(config, "isUnalignedCheckpointsEnabled"));
    }
  }

  @Test
  void tellsTheModeThatIsInEffectFrom22() {
    FakeHeap heap = FakeHeap.of("2.3");
    Reference environment = heap.environment();
    AbstractValue interval = Lattice.join(Absent.VALUE, Constant.of(5000L));
    heap.write(environment, "execution.checkpointing.interval", interval);
    AbstractValue mode = heap.on(environment, "getCheckpointingMode");
    assertEquals(
        Lattice.join(
            Constant.ofEnum(FlinkEnums.OLD_MODE, "AT_LEAST_ONCE"),
            Constant.ofEnum(FlinkEnums.OLD_MODE, "EXACTLY_ONCE")),
        mode);
  }

  @Test
  void materialisesEnvironmentsOfWhichNothingIsKnown() {
    FakeHeap heap = FakeHeap.of("1.15");
    Reference environment =
        heap.model.materialise(FlinkSlots.ENVIRONMENT_TYPE, "library call X.y", heap.plainCall());
    assertInstanceOf(Unknown.class, heap.read(environment, INTERVAL));
    assertInstanceOf(Unknown.class, heap.read(environment, FlinkSlots.BACKEND));
    Reference table =
        heap.model.materialise(
            FlinkSlots.TABLE_ENVIRONMENT_TYPE, "library call X.y", heap.plainCall());
    assertInstanceOf(Reference.class, heap.read(table, FlinkSlots.ENVIRONMENT));
  }
}

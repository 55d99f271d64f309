package io.github.flinklint.flinkapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.value.Constant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlinkModelTest {

  private final FlinkModel model = FlinkModel.forVersion(new Version(1, 20));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.flink.streaming.api.environment.StreamExecutionEnvironment",
        "org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator",
        "org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup",
        "org.apache.flink.configuration.CheckpointingOptions",
        "org.apache.flink.api.common.functions.MapFunction",
        "org.apache.flink.api.java.utils.ParameterTool",
        "org.apache.flink.util.ParameterTool",
        "org.apache.flink.table.api.Table",
        "org.apache.flink.table.api.bridge.java.StreamTableEnvironment",
        "org.apache.flink.contrib.streaming.state.OptionsFactory",
        "org.apache.flink.core.execution.CheckpointingMode",
      })
  void resolvesNamesBehindAnAsterisk(String type) {
    assertTrue(model.isKnown(type));
    assertTrue(model.owns(type));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.flink.training.exercises.common.Job",
        "org.apache.flinkx.Job",
        "com.ververica.cdc.Source",
        "java.lang.String"
      })
  void doesNotSpeakForOthers(String type) {
    assertFalse(model.owns(type));
  }

  @Test
  void findsRowsOfSubtypes() {
    assertNotNull(model.row(FlinkSlots.LOCAL_ENVIRONMENT_TYPE, "enableCheckpointing", 1));
    assertNotNull(
        model.row("org.apache.flink.streaming.api.datastream.DataStreamSource", "map", 1));
    assertEquals(
        null, model.row("org.apache.flink.streaming.api.datastream.KeyedStream", "<init>", 1));
    assertEquals(null, model.row(FlinkSlots.ENVIRONMENT_TYPE, "getParallelism", 0));
  }

  @ParameterizedTest
  @CsvSource({
    "contrib.streaming.state.RocksDBStateBackend, setOptions, 1, 1.10, true",
    "contrib.streaming.state.RocksDBStateBackend, setOptions, 1, 1.11, false",
    "streaming.api.environment.StreamExecutionEnvironment, enableCheckpointing, 0, 2.0, false",
    "streaming.api.environment.StreamExecutionEnvironment, setStateBackend, 1, 1.20, true",
    "streaming.api.environment.StreamExecutionEnvironment, setStateBackend, 1, 2.0, false",
    "streaming.api.environment.CheckpointConfig, setCheckpointStorage, 1, 1.12, false",
    "streaming.api.environment.CheckpointConfig, setCheckpointStorage, 1, 1.13, true",
  })
  void knowsWhichVersionsHaveAMethod(
      String type, String method, int arity, String version, boolean present) {
    FlinkRow row = Objects.requireNonNull(model.find("org.apache.flink." + type, method, arity));
    assertEquals(present, row.isIn(Objects.requireNonNull(Version.parse(version))));
  }

  /** A case that no type leads to would be dead, and one that none of the tests here sees. */
  @Test
  void hasARowForEachCaseOfItsTables() {
    Set<String> seen = new HashSet<>();
    for (FlinkRow row : AllRows.of(null)) {
      int arity = row.row().arity();
      seen.add(row.row().method() + (arity == Row.ANY ? "" : "/" + arity));
    }
    for (String name : AllRows.cases()) {
      assertTrue(seen.contains(name), name);
    }
  }

  @Test
  void tracksWhatHoldsOptions() {
    for (String type :
        new String[] {
          FlinkSlots.ENVIRONMENT_TYPE,
          FlinkSlots.CHECKPOINT_CONFIG_TYPE,
          FlinkSlots.CONFIGURATION_TYPE,
          FlinkTypes.STREAM_TABLE_ENVIRONMENT,
          FlinkSlots.TABLE_CONFIG_TYPE
        }) {
      assertTrue(model.isTracked(type), type);
      assertTrue(model.trackedSlots(type).contains("execution.checkpointing.interval"), type);
    }
    assertFalse(model.isTracked(FlinkTypes.DATA_STREAM));
    assertFalse(model.isTracked(FlinkTypes.PARAMETER_TOOL));
    assertEquals(
        Set.of(FlinkSlots.OPTIONS_FACTORY, FlinkSlots.PREDEFINED_OPTIONS),
        model.trackedSlots(FlinkSlots.ROCKSDB_BACKEND_TYPE));
  }

  @Test
  void knowsConstants() {
    assertEquals(
        Constant.ofEnum(FlinkEnums.CLEANUP, "RETAIN_ON_CANCELLATION"),
        model.constant(FlinkEnums.CLEANUP, "RETAIN_ON_CANCELLATION"));
    assertEquals(null, model.constant(FlinkEnums.CLEANUP, "NOTHING"));
    assertEquals(
        Constant.of(600_000L),
        model.constant(FlinkSlots.CHECKPOINT_CONFIG_TYPE, "DEFAULT_TIMEOUT"));
  }
}

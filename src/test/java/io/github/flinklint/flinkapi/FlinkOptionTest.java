package io.github.flinklint.flinkapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlinkOptionTest {

  @ParameterizedTest
  @CsvSource({
    "STATE_BACKEND, 1.7, state.backend",
    "STATE_BACKEND, 1.15, state.backend",
    "STATE_BACKEND, 1.16, state.backend",
    "STATE_BACKEND, 1.17, state.backend.type state.backend",
    "STATE_BACKEND, 2.3, state.backend.type state.backend",
    "CHECKPOINT_DIR, 1.19, state.checkpoints.dir state.backend.fs.checkpointdir",
    "CHECKPOINT_DIR, 1.20, execution.checkpointing.dir state.checkpoints.dir"
        + " state.backend.fs.checkpointdir",
    "STORAGE, 1.19, state.checkpoint-storage",
    "STORAGE, 1.20, execution.checkpointing.storage state.checkpoint-storage",
    "INTERVAL, 1.7, execution.checkpointing.interval",
    "INTERVAL, 2.3, execution.checkpointing.interval",
    "UNALIGNED, 1.12, execution.checkpointing.unaligned",
  })
  void namesTheKeysOfTheVersion(FlinkOption option, String version, String keys) {
    assertEquals(List.of(keys.split(" ")), FlinkModel.keys(option, Version.parse(version)));
  }

  @Test
  void ignoresKeysThatTheVersionLacks() {
    assertEquals(List.of(), FlinkModel.keys(FlinkOption.STORAGE, new Version(1, 12)));
  }

  @Test
  void knowsAllKeysWhereTheVersionIsUnknown() {
    assertEquals(
        List.of("state.backend.type", "state.backend"),
        FlinkModel.keys(FlinkOption.STATE_BACKEND, null));
  }

  @ParameterizedTest
  @CsvSource({
    "CheckpointingOptions, CHECKPOINTS_DIRECTORY, 1.10, state.checkpoints.dir",
    "CheckpointingOptions, CHECKPOINTS_DIRECTORY, 1.19, state.checkpoints.dir",
    "CheckpointingOptions, CHECKPOINTS_DIRECTORY, 1.20, execution.checkpointing.dir",
    "CheckpointingOptions, CHECKPOINTING_INTERVAL, 2.0, execution.checkpointing.interval",
    "StateBackendOptions, STATE_BACKEND, 1.15, state.backend",
    "StateBackendOptions, STATE_BACKEND, 1.16, state.backend",
    "StateBackendOptions, STATE_BACKEND, 1.17, state.backend.type",
    "RestOptions, PORT, 1.20, RestOptions.PORT",
    "ExecutionOptions, SORT_INPUTS, 1.20, ExecutionOptions.SORT_INPUTS",
  })
  void knowsTheKeysBehindConstants(String type, String field, String version, String key) {
    assertEquals(key, option("configuration." + type, field, Version.parse(version)).key());
  }

  @Test
  void takesTheNewestKeyWhereTheVersionIsUnknown() {
    OptionKey key = option("configuration.CheckpointingOptions", "CHECKPOINTS_DIRECTORY", null);
    assertEquals("execution.checkpointing.dir", key.key());
    assertTrue(key.keys().contains("state.checkpoints.dir"));
  }

  @Test
  void cannotTellFieldsThatTheTableLacks() {
    FlinkModel model = FlinkModel.forVersion(null);
    String type = "org.apache.flink.configuration.CheckpointingOptions";
    assertEquals(null, model.constant(type, "OF_TOMORROW"));
    assertEquals(null, model.constant("acme.MyOptions", "PATH"));
  }

  @Test
  void readsDefaultsInTheirType() {
    Version version = new Version(1, 20);
    assertEquals(
        Constant.ofEnum(FlinkEnums.MODE, "EXACTLY_ONCE"),
        option("configuration.CheckpointingOptions", "CHECKPOINTING_CONSISTENCY_MODE", version)
            .defaultValue());
    assertEquals(
        Constant.ofEnum(FlinkEnums.OLD_MODE, "EXACTLY_ONCE"),
        option(
                "streaming.api.environment.ExecutionCheckpointingOptions",
                "CHECKPOINTING_MODE",
                version)
            .defaultValue());
    assertEquals(
        Text.of("hashmap"),
        option("configuration.StateBackendOptions", "STATE_BACKEND", version).defaultValue());
  }

  @ParameterizedTest
  @CsvSource({
    "MODE, at_least_once, AT_LEAST_ONCE",
    "MODE, EXACTLY_ONCE, EXACTLY_ONCE",
    "MODE, at-least-once, ",
    "RETENTION, retain_on_cancellation, RETAIN_ON_CANCELLATION",
    "RUNTIME_MODE, batch, BATCH",
  })
  void readsEnumsByNameInEitherCase(FlinkOption option, String text, @Nullable String name) {
    assertEquals(name, FlinkModel.enumName(option, Text.of(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "rocksdb, rocksdb",
    "RocksDB, rocksdb",
    "jobmanager, memory",
    "org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend, rocksdb",
    "org.apache.flink.contrib.streaming.state.RocksDBStateBackendFactory, rocksdb",
    "org.apache.flink.runtime.state.filesystem.FsStateBackend, filesystem",
    "org.apache.flink.runtime.state.hashmap.HashMapStateBackend, hashmap",
    "acme.MyBackend, acme.MyBackend",
  })
  void shortensNamesOfBackends(String name, String shortName) {
    assertEquals(shortName, FlinkModel.backendName(name));
  }

  private static OptionKey option(String type, String field, @Nullable Version version) {
    Constant constant =
        (Constant) FlinkModel.forVersion(version).constant("org.apache.flink." + type, field);
    return (OptionKey) Objects.requireNonNull(constant, field).value();
  }
}

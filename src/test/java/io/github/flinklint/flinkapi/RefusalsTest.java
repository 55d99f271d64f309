package io.github.flinklint.flinkapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Flink refuses, told where the program may catch it. */
class RefusalsTest {

  private static final String INTERVAL = "execution.checkpointing.interval";
  private static final String MODE = "execution.checkpointing.mode";
  private static final String ILLEGAL = "java.lang.IllegalArgumentException";
  private static final String NULL = "java.lang.NullPointerException";

  private static FakeHeap caught(String version) {
    FakeHeap heap = FakeHeap.of(version);
    heap.isCaught = true;
    return heap;
  }

  @ParameterizedTest
  @CsvSource({"9, true", "-2134967296, true", "10, false"})
  void refusesShortIntervals(long interval, boolean isRefused) {
    FakeHeap heap = caught("1.20");
    Reference environment = heap.environment();
    heap.on(environment, "enableCheckpointing", interval);
    assertEquals(isRefused ? ILLEGAL : null, heap.failure);
    assertEquals(
        isRefused ? Absent.VALUE : Constant.of(interval), heap.read(environment, INTERVAL));
  }

  @Test
  void takesShortIntervalsTo19() {
    FakeHeap heap = caught("1.8");
    Reference environment = heap.environment();
    heap.on(environment, "enableCheckpointing", 9L);
    assertNull(heap.failure);
  }

  @Test
  void cannotTellAShortIntervalOfAnUnknownVersion() {
    FakeHeap heap = FakeHeap.ofUnknownVersion();
    heap.isCaught = true;
    Reference environment = heap.environment();
    heap.on(environment, "enableCheckpointing", 9L);
    assertEquals(ILLEGAL, heap.failure);
    assertEquals(Constant.of(9L), heap.read(environment, INTERVAL));
  }

  @Test
  void keepsWhatNobodyCatches() {
    FakeHeap heap = FakeHeap.of("1.20");
    Reference environment = heap.environment();
    heap.on(environment, "enableCheckpointing", 5L);
    assertNull(heap.failure);
    assertEquals(Constant.of(5L), heap.read(environment, INTERVAL));
  }

  @Test
  void takesTheModeBeforeItRefusesTheInterval() {
    FakeHeap heap = caught("1.20");
    Reference environment = heap.environment();
    AbstractValue mode = Constant.ofEnum(FlinkEnums.MODE, "AT_LEAST_ONCE");
    heap.on(environment, "enableCheckpointing", 5L, mode);
    assertEquals(mode, heap.read(environment, MODE));
    assertEquals(Absent.VALUE, heap.read(environment, INTERVAL));
  }

  @Test
  void goesBothWaysWithAnOpenValue() {
    FakeHeap heap = caught("1.20");
    Reference environment = heap.environment();
    Input open = Input.of(new Source(Source.Kind.ARGUMENT, "n"), Constant.of(5000L));
    heap.on(environment, "enableCheckpointing", open);
    assertEquals(ILLEGAL, heap.failure);
    assertEquals(open, heap.read(environment, INTERVAL));
  }

  @Test
  void goesOnWithTheAlternativesThatAreTaken() {
    FakeHeap heap = caught("1.20");
    Reference environment = heap.environment();
    heap.on(environment, "enableCheckpointing", Lattice.join(Constant.of(5L), Constant.of(5000L)));
    assertEquals(ILLEGAL, heap.failure);
    assertEquals(Constant.of(5000L), heap.read(environment, INTERVAL));
  }

  @Test
  void refusesNull() {
    for (String method : new String[] {"setStateBackend", "setRuntimeMode"}) {
      FakeHeap heap = caught("1.15");
      heap.on(heap.environment(), method, Constant.ofNull());
      assertEquals(NULL, heap.failure);
    }
    FakeHeap heap = caught("1.15");
    heap.on(heap.make(FlinkSlots.CONFIGURATION_TYPE), "setString", "k", Constant.ofNull());
    assertEquals(NULL, heap.failure);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "hdfs://nn:8020/, true",
        "s3://bucket, true",
        "relative/path, true",
        "jobmanager, true",
        "'', true",
        "hdfs:x, true",
        "file:///, true",
        "hdfs:///x, false",
        "file:/x, false",
        "s3://bucket/x, false"
      })
  void refusesRootsAndPathsWithoutAScheme(String path, boolean isRefused) {
    for (String type : new String[] {FlinkSlots.FS_BACKEND_TYPE, FlinkSlots.FILE_STORAGE_TYPE}) {
      FakeHeap heap = caught("1.15");
      heap.call(type, "<init>", path);
      assertEquals(isRefused ? ILLEGAL : null, heap.failure);
    }
    FakeHeap heap = caught("1.15");
    Reference config = heap.get(heap.environment(), "getCheckpointConfig");
    heap.on(config, "setCheckpointStorage", path);
    assertEquals(isRefused ? ILLEGAL : null, heap.failure);
    assertEquals(isRefused ? Absent.VALUE : Text.of(path), heap.read(config, FlinkSlots.STORAGE));
  }

  @Test
  void takesADirectoryWithAHoleBehindAName() {
    Text hole = Text.hole(Input.of(new Source(Source.Kind.ARGUMENT, "n"), null));
    FakeHeap heap = caught("1.15");
    heap.make(FlinkSlots.FS_BACKEND_TYPE, Text.of("hdfs:///x/").plus(hole));
    assertNull(heap.failure);
    heap.call(FlinkSlots.FS_BACKEND_TYPE, "<init>", Text.of("hdfs:///").plus(hole));
    assertEquals(ILLEGAL, heap.failure);
  }

  // ---- configure

  private static FakeHeap configured(String version, String key, String value) {
    FakeHeap heap = caught(version);
    Reference configuration = heap.make(FlinkSlots.CONFIGURATION_TYPE);
    heap.on(configuration, "setString", key, value);
    heap.on(heap.environment(), "configure", configuration, Constant.ofNull());
    return heap;
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "1.10, execution.checkpointing.interval, 9 ms, true",
        "1.10, execution.checkpointing.interval, 26.9 s, true",
        "1.10, execution.checkpointing.interval, -1, true",
        "1.12, execution.checkpointing.interval, 1m, true",
        "1.15, execution.checkpointing.interval, 1m, false",
        "1.20, execution.checkpointing.interval, PT30S, true",
        "2.3, execution.checkpointing.interval, PT30S, false",
        "1.20, execution.checkpointing.mode, at-least-once, true",
        "1.20, execution.checkpointing.mode, at_least_once, false",
        "1.15, execution.checkpointing.max-concurrent-checkpoints, 0, true",
        "1.15, execution.checkpointing.tolerable-failed-checkpoints, 0, false",
        "1.15, execution.checkpointing.unaligned, maybe, true",
        "1.15, state.checkpoints.dir, /rel, true",
        "1.12, state.checkpoints.dir, /rel, false",
        "2.3, state.checkpoints.dir, /rel, false",
      })
  void refusesWhatItCannotRead(String version, String key, String value, boolean isRefused) {
    assertEquals(isRefused ? ILLEGAL : null, configured(version, key, value).failure);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "1.12, hashmap, org.apache.flink.util.WrappingRuntimeException",
        "1.15, hashmap, null",
        "1.15, bogus, org.apache.flink.util.WrappingRuntimeException",
        "1.12, rocksdb, org.apache.flink.configuration.IllegalConfigurationException",
        "1.15, rocksdb, null",
        "1.20, bogus, null"
      })
  void loadsBackendsByName(String version, String name, @Nullable String failure) {
    assertEquals(failure, configured(version, "state.backend", name).failure);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.15", "1.20"})
  void writesEveryKeyBeforeItRefusesOneFrom119(String version) {
    FakeHeap heap = caught(version);
    Reference configuration = heap.make(FlinkSlots.CONFIGURATION_TYPE);
    heap.on(configuration, "setString", MODE, "bogus");
    Reference environment = heap.environment();
    heap.on(environment, "configure", configuration);
    boolean isWritten = version.equals("1.20");
    assertEquals(isWritten ? Text.of("bogus") : Absent.VALUE, heap.read(environment, MODE));
  }

  @Test
  void refusesTextsThatAreNoDurationsOrSizes() {
    FakeHeap heap = caught("1.15");
    heap.call("org.apache.flink.util.TimeUtils", "parseDuration", "soon");
    assertEquals(ILLEGAL, heap.failure);
    heap.failure = null;
    heap.call(FlinkTypes.MEMORY_SIZE, "parse", "much");
    assertEquals(ILLEGAL, heap.failure);
  }
}

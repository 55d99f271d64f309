package io.github.flinklint.flinkapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Backends, paths, times, sizes and enums. */
class ObjectRowsTest {

  private final FakeHeap heap = FakeHeap.of("1.15");

  // ---- backends

  @Test
  void keepsTheDirectoryOfABackendInsideABackend() {
    Reference inner = heap.make(FlinkSlots.FS_BACKEND_TYPE, "obs://b/x");
    assertEquals(Text.of("obs://b/x"), heap.read(inner, FlinkSlots.DIR));
    Reference outer = heap.make(FlinkSlots.ROCKSDB_BACKEND_TYPE, inner, false);
    assertEquals(Text.of("obs://b/x"), heap.read(outer, FlinkSlots.DIR));
    assertEquals(inner, heap.read(outer, FlinkSlots.NESTED));
    assertEquals(Constant.of(false), heap.read(outer, FlinkSlots.INCREMENTAL));
  }

  @Test
  void takesADirectoryItself() {
    Reference backend = heap.make(FlinkSlots.ROCKSDB_BACKEND_TYPE, "obs://b/x");
    assertEquals(Text.of("obs://b/x"), heap.read(backend, FlinkSlots.DIR));
    assertEquals(Absent.VALUE, heap.read(backend, FlinkSlots.NESTED));
    assertEquals(Absent.VALUE, heap.read(backend, FlinkSlots.INCREMENTAL));
  }

  @Test
  void takesOneOfSeveral() {
    Reference file = heap.make(FlinkSlots.FS_BACKEND_TYPE, "obs://b/x");
    Reference memory = heap.make(FlinkSlots.MEMORY_BACKEND_TYPE);
    Reference backend =
        heap.make(FlinkSlots.ROCKSDB_BACKEND_TYPE, Lattice.join(file, memory), true);
    assertEquals(
        Lattice.join(Text.of("obs://b/x"), Absent.VALUE), heap.read(backend, FlinkSlots.DIR));
    assertEquals(Lattice.join(file, memory), heap.read(backend, FlinkSlots.NESTED));
  }

  @Test
  void cannotTellTheDirectoryOfAForeignBackend() {
    Reference foreign = heap.allocate("acme.Backend");
    Reference backend = heap.make(FlinkSlots.ROCKSDB_BACKEND_TYPE, foreign);
    assertInstanceOf(Unknown.class, heap.read(backend, FlinkSlots.DIR));
    Reference open = heap.make(FlinkSlots.ROCKSDB_BACKEND_TYPE, Unknown.because("test"), true);
    assertInstanceOf(Unknown.class, heap.read(open, FlinkSlots.DIR));
  }

  @ParameterizedTest
  @CsvSource({"TRUE, true", "FALSE, false", "UNDEFINED, "})
  void readsThreeValuedBooleans(String name, Boolean expected) {
    AbstractValue ternary = Objects.requireNonNull(heap.model.constant(FlinkEnums.TERNARY, name));
    Reference backend = heap.make(FlinkSlots.EMBEDDED_ROCKSDB_BACKEND_TYPE, ternary);
    AbstractValue value = expected == null ? Absent.VALUE : Constant.of(expected);
    assertEquals(value, heap.read(backend, FlinkSlots.INCREMENTAL));
  }

  @Test
  void keepsTheFactoryOfOptions() {
    Reference factory = heap.allocate("acme.Factory");
    Reference old = heap.make(FlinkSlots.ROCKSDB_BACKEND_TYPE, "obs://b/x");
    heap.on(old, "setOptions", factory);
    assertEquals(factory, heap.read(old, FlinkSlots.OPTIONS_FACTORY));
    Reference embedded = heap.make(FlinkSlots.EMBEDDED_ROCKSDB_BACKEND_TYPE_2);
    heap.on(embedded, "setRocksDBOptions", factory);
    assertEquals(factory, heap.on(embedded, "getRocksDBOptions"));
  }

  @Test
  void tellsTheTwoFormsOfTheMemoryBackendApart() {
    Reference sized = heap.make(FlinkSlots.MEMORY_BACKEND_TYPE, 1024, true);
    assertEquals(Absent.VALUE, heap.read(sized, FlinkSlots.DIR));
    Reference placed = heap.make(FlinkSlots.MEMORY_BACKEND_TYPE, "obs://b/x", Constant.ofNull());
    assertEquals(Text.of("obs://b/x"), heap.read(placed, FlinkSlots.DIR));
  }

  // ---- paths

  @ParameterizedTest
  @CsvSource({
    "obs://b/x, obs://b/x, /x",
    "obs://b//x//y/, obs://b/x/y, /x/y",
    "obs://AK:SK@h:443/b/x/, obs://AK:SK@h:443/b/x, /b/x",
    "file:///tmp/x, file:/tmp/x, /tmp/x",
    "/tmp//x/, /tmp/x, /tmp/x",
    "rel/x, rel/x, rel/x",
    "hdfs://nn, hdfs://nn, ''",
    "hdfs://nn/, hdfs://nn/, /",
    "obs://b/a/../x, obs://b/x, /x",
    "'obs:bucket/a', 'obs:bucket/a', 'bucket/a'",
    "C:\\x\\y, C:/x/y, C:/x/y",
    "'obs://b/${path}/x', 'obs://b/${path}/x', '/${path}/x'",
    "' obs://h/a ', ' obs://h/a ', '/a '",
  })
  void normalisesAsFlinkDoes(String given, String whole, String path) {
    Reference made = heap.make(FlinkTypes.PATH, given);
    assertEquals(Text.of(whole), heap.on(made, "toString"));
    assertEquals(Text.of(path), heap.on(made, "getPath"));
  }

  @Test
  void normalisesAroundHoles() {
    AbstractValue hole = Input.of(new Source(Source.Kind.ARGUMENT, "n"), null);
    Text given = Text.of("obs://b//").plus(Text.hole(hole)).plus(Text.of("//x/"));
    Reference made = heap.make(FlinkTypes.PATH, given);
    Text expected = Text.of("obs://b/").plus(Text.hole(hole)).plus(Text.of("/x"));
    assertEquals(expected, heap.on(made, "toString"));
  }

  @Test
  void joinsPaths() {
    Reference parent = heap.make(FlinkTypes.PATH, "obs://b/x");
    assertEquals(
        Text.of("obs://b/x/y"), heap.on(heap.make(FlinkTypes.PATH, parent, "y/"), "toString"));
    assertEquals(
        Text.of("obs://b/x/y"),
        heap.on(heap.make(FlinkTypes.PATH, "obs://b/x/", "/y"), "toString"));
    assertEquals(
        Text.of("obs://b/y"), heap.on(heap.make(FlinkTypes.PATH, "obs", "b", "/y"), "toString"));
    assertEquals(Text.of("obs://b/x.y"), heap.on(heap.get(parent, "suffix", ".y"), "toString"));
    assertEquals(Text.of("x"), heap.on(parent, "getName"));
    assertEquals(Text.of("obs://b/"), heap.on(heap.get(parent, "getParent"), "toString"));
  }

  // ---- times and sizes

  @ParameterizedTest
  @CsvSource({
    "milliseconds, 5, 5",
    "seconds, 40, 40000",
    "minutes, 1, 60000",
    "hours, 1, 3600000",
    "days, 1, 86400000"
  })
  void countsMilliseconds(String unit, long amount, long millis) {
    for (String type :
        new String[] {
          "org.apache.flink.api.common.time.Time",
          "org.apache.flink.streaming.api.windowing.time.Time"
        }) {
      Reference time = (Reference) heap.call(type, unit, amount);
      assertEquals(Constant.of(millis), heap.on(time, "toMilliseconds"));
      assertEquals(Constant.of(Duration.ofMillis(millis)), heap.on(time, "toDuration"));
    }
  }

  @Test
  void countsOutsideAmounts() {
    Input amount = Input.of(new Source(Source.Kind.ARGUMENT, "n"), Constant.of(40));
    Constant unit = Constant.ofEnum("java.util.concurrent.TimeUnit", "SECONDS");
    Reference time =
        (Reference) heap.call("org.apache.flink.api.common.time.Time", "of", amount, unit);
    Input millis = (Input) heap.on(time, "toMilliseconds");
    assertEquals("argument n * 1000", millis.term());
    assertEquals(Constant.of(40_000L), millis.absent());
  }

  @ParameterizedTest
  @CsvSource({"64mb, 67108864", "64 MB, 67108864", "1024, 1024", "1 kb, 1024", "2g, 2147483648"})
  void readsSizes(String text, long bytes) {
    AbstractValue size = heap.call(FlinkTypes.MEMORY_SIZE, "parse", text);
    assertEquals(Constant.of(new MemoryBytes(bytes)), size);
    assertEquals(Constant.of(bytes), heap.on(size, "getBytes"));
  }

  // ---- enums

  @Test
  void findsConstantsByName() {
    assertEquals(
        Constant.ofEnum(FlinkEnums.MODE, "AT_LEAST_ONCE"),
        heap.call(FlinkEnums.MODE, "valueOf", "AT_LEAST_ONCE"));
    heap.call(FlinkEnums.MODE, "valueOf", "at_least_once");
    assertEquals("java.lang.IllegalArgumentException", heap.failure);
    Input open = Input.of(new Source(Source.Kind.ARGUMENT, "mode"), Text.of("EXACTLY_ONCE"));
    Input mode = (Input) heap.call(FlinkEnums.MODE, "valueOf", open);
    assertEquals(Constant.ofEnum(FlinkEnums.MODE, "EXACTLY_ONCE"), mode.absent());
    assertEquals(open.term(), mode.term());
  }
}

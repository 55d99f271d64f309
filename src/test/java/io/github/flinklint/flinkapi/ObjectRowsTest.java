package io.github.flinklint.flinkapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
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

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "file:///data/a b/%41/ck/, file:///data/a%20b/%2541/ck, true, file:/data/a b/%41, ck, 4",
        "/one, /one, true, /, one, 1",
        "hdfs://nn:8020/x, hdfs://nn:8020/x, true, hdfs://nn:8020/, x, 1",
        "rel, rel, false, '', rel, 1",
        "hdfs://nn, hdfs://nn, false, null, '', 1",
        "/, /, true, null, '', 0",
        "hdfs:///x//y/, hdfs:///x/y, true, hdfs:/x, y, 2",
      })
  void takesPathsApart(
      String given, String uri, boolean isAbsolute, String parent, String name, int depth) {
    Reference path = heap.make(FlinkTypes.PATH, given);
    assertEquals(Text.of(uri), heap.read(heap.get(path, "toUri"), Call.TEXT));
    assertEquals(Constant.of(isAbsolute), heap.on(path, "isAbsolute"));
    assertEquals(Text.of(name), heap.on(path, "getName"));
    assertEquals(Constant.of(depth), heap.on(path, "depth"));
    AbstractValue above = heap.on(path, "getParent");
    assertEquals(
        parent == null ? Constant.ofNull() : Text.of(parent),
        above instanceof Reference made ? heap.on(made, "toString") : above);
  }

  @Test
  void takesOutsidePathsApart() {
    AbstractValue hole = Input.of(new Source(Source.Kind.ARGUMENT, "n"), Text.of("a/b"));
    Reference open = heap.make(FlinkTypes.PATH, Text.of("obs://b/").plus(Text.hole(hole)));
    assertEquals(Text.of("b"), ((Input) heap.on(open, "getName")).absent());
    assertEquals(Constant.of(2), ((Input) heap.on(open, "depth")).absent());
    Reference fixed = heap.make(FlinkTypes.PATH, open, "leaf");
    assertEquals(Text.of("leaf"), heap.on(fixed, "getName"));
  }

  @Test
  void comparesPaths() {
    Reference path = heap.make(FlinkTypes.PATH, "hdfs://nn/a/");
    assertEquals(
        Constant.of(true), heap.on(path, "equals", heap.make(FlinkTypes.PATH, "hdfs://nn/a")));
    assertEquals(
        Constant.of(false), heap.on(path, "equals", heap.make(FlinkTypes.PATH, "hdfs://nn/b")));
    assertEquals(Constant.of(false), heap.on(path, "equals", Constant.ofNull()));
    assertInstanceOf(Unknown.class, heap.on(path, "equals", Unknown.because("test")));
  }

  @Test
  void makesPathsOfPartsThatMayBeNull() {
    Reference made = heap.make(FlinkTypes.PATH, "hdfs", Constant.ofNull(), "/ck//jobs/");
    assertEquals(Text.of("hdfs:/ck/jobs"), heap.on(made, "toString"));
  }

  @Test
  void givesTheDirectoryAsAPath() {
    Reference storage = heap.make(FlinkSlots.FILE_STORAGE_TYPE, "s3://b/x//");
    assertEquals(Text.of("s3://b/x"), heap.on(heap.get(storage, "getCheckpointPath"), "toString"));
    Reference bare = heap.make(FlinkSlots.JOB_MANAGER_STORAGE_TYPE, 1 << 20);
    assertEquals(Constant.ofNull(), heap.on(bare, "getCheckpointPath"));
    Reference named = heap.make(FlinkSlots.JOB_MANAGER_STORAGE_TYPE, "s3://b/x");
    assertEquals(Text.of("s3://b/x"), heap.read(named, FlinkSlots.DIR));
  }

  // ---- times and sizes

  @Test
  void remembersWhatATimeWasMadeOf() {
    String type = "org.apache.flink.api.common.time.Time";
    Reference month = (Reference) heap.call(type, "days", 30L);
    assertEquals(Constant.of(30L), heap.on(month, "getSize"));
    assertEquals(
        Constant.ofEnum("java.util.concurrent.TimeUnit", "DAYS"), heap.on(month, "getUnit"));
    assertEquals(Text.of("2592000000 ms"), heap.on(month, "toString"));
    Reference hours = (Reference) heap.call(type, "hours", 720L);
    assertEquals(Constant.of(true), heap.on(month, "equals", hours));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 bytes",
    "512, 512 bytes",
    "2048, 2 kb",
    "1536, 1536 bytes",
    "3145728, 3 mb",
    "1073741824, 1 gb",
    "1099511627776, 1099511627776 bytes"
  })
  void printsSizesAsFlinkDoes(long bytes, String printed) {
    assertEquals(printed, new MemoryBytes(bytes).toString());
  }

  @Test
  void calculatesWithSizes() {
    AbstractValue size = heap.call(FlinkTypes.MEMORY_SIZE, "ofMebiBytes", 3L);
    AbstractValue more = heap.on(size, "add", heap.call(FlinkTypes.MEMORY_SIZE, "parse", "1 mb"));
    assertEquals(Constant.of(4096L), heap.on(more, "getKibiBytes"));
    assertEquals(Constant.of(4), heap.on(more, "getMebiBytes"));
    assertEquals(Constant.of(1), heap.on(more, "compareTo", size));
    assertEquals(size, heap.on(heap.on(size, "multiply", 2.0), "divide", 2L));
    assertInstanceOf(Unknown.class, heap.on(size, "subtract", more));
    Input open = Input.of(new Source(Source.Kind.ARGUMENT, "n"), Text.of("2k"));
    Input parsed = (Input) heap.call(FlinkTypes.MEMORY_SIZE, "parse", open);
    assertEquals(Constant.of(new MemoryBytes(2048)), parsed.absent());
  }

  @Test
  void resolvesTernaryBooleans() {
    AbstractValue undefined = heap.call(FlinkEnums.TERNARY, "fromBoxedBoolean", Constant.ofNull());
    assertEquals(Constant.ofEnum(FlinkEnums.TERNARY, "UNDEFINED"), undefined);
    assertEquals(Constant.of(true), ternary(undefined, "getOrDefault", true));
    assertEquals(Constant.ofNull(), ternary(undefined, "getAsBoolean"));
    AbstractValue no = ternary(undefined, "resolveUndefined", false);
    assertEquals(Constant.of(false), ternary(no, "getOrDefault", true));
  }

  private AbstractValue ternary(AbstractValue receiver, String method, Object... arguments) {
    return heap.onType(FlinkEnums.TERNARY, receiver, method, arguments);
  }

  @Test
  void tellsWhatCancellationDeletes() {
    AbstractValue delete = Constant.ofEnum(FlinkEnums.CLEANUP, "DELETE_ON_CANCELLATION");
    assertEquals(
        Constant.of(true), heap.onType(FlinkEnums.CLEANUP, delete, "deleteOnCancellation"));
    Sequence all = (Sequence) heap.call(FlinkEnums.CLEANUP, "values");
    assertEquals(delete, all.elements().get(0));
    assertEquals(3, all.elements().size());
    Sequence old = (Sequence) FakeHeap.of("1.12").call(FlinkEnums.CLEANUP, "values");
    assertEquals(2, old.elements().size());
  }

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

package io.github.flinklint.flinkapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationRowsTest {

  private static final String INTERVAL = "execution.checkpointing.interval";
  private static final String OPTIONS = "org.apache.flink.configuration.ConfigOptions";

  private final FakeHeap heap = FakeHeap.of("1.20");
  private final Reference configuration = heap.make(FlinkSlots.CONFIGURATION_TYPE);

  private AbstractValue constant(String type, String field) {
    return Objects.requireNonNull(heap.model.constant("org.apache.flink." + type, field));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "setString",
        "setInteger",
        "setLong",
        "setBoolean",
        "setFloat",
        "setDouble",
        "set"
      })
  void writesUnderTextsAndOptions(String setter) {
    heap.on(configuration, setter, "a.b", "x");
    assertEquals(Text.of("x"), heap.read(configuration, "a.b"));
    AbstractValue option = constant("configuration.CheckpointingOptions", "CHECKPOINTING_INTERVAL");
    heap.on(configuration, setter, option, Constant.of(Duration.ofSeconds(40)));
    assertEquals(Constant.of(Duration.ofSeconds(40)), heap.read(configuration, INTERVAL));
  }

  @Test
  void writesUnderOneOfSeveralKeys() {
    heap.on(configuration, "setString", "a", "1");
    heap.on(configuration, "setString", Lattice.join(Text.of("a"), Text.of("b")), "2");
    assertEquals(Lattice.join(Text.of("1"), Text.of("2")), heap.read(configuration, "a"));
    assertEquals(Lattice.join(Absent.VALUE, Text.of("2")), heap.read(configuration, "b"));
  }

  @Test
  void forgetsEverythingUnderAnUnknownKey() {
    heap.on(configuration, "setString", "a", "1");
    heap.on(configuration, "setString", Unknown.because("test"), "2");
    assertInstanceOf(Unknown.class, heap.on(configuration, "getString", "a", "0"));
    assertInstanceOf(Unknown.class, heap.on(configuration, "getString", "never.seen", "0"));
    assertInstanceOf(Unknown.class, heap.read(configuration, INTERVAL));
    heap.on(configuration, "setString", "a", "3");
    assertEquals(Text.of("3"), heap.on(configuration, "getString", "a", "0"));
  }

  @Test
  void keepsTrackedKeysWhereAnotherOptionIsSet() {
    heap.on(configuration, "setInteger", constant("configuration.RestOptions", "PORT"), 8081);
    assertEquals(Absent.VALUE, heap.read(configuration, INTERVAL));
    assertEquals(Text.of("0"), heap.on(configuration, "getString", "a", "0"));
  }

  // ---- reading

  @Test
  void readsTheFirstKeyThatIsSet() {
    AbstractValue dir = constant("configuration.CheckpointingOptions", "CHECKPOINTS_DIRECTORY");
    assertEquals(Constant.ofNull(), heap.on(configuration, "get", dir));
    assertEquals(Text.of("d"), heap.on(configuration, "getString", dir, "d"));
    heap.on(configuration, "setString", "state.backend.fs.checkpointdir", "3");
    assertEquals(Text.of("3"), heap.on(configuration, "get", dir));
    heap.on(configuration, "setString", "state.checkpoints.dir", "2");
    assertEquals(Text.of("2"), heap.on(configuration, "get", dir));
    heap.on(configuration, "setString", "execution.checkpointing.dir", "1");
    assertEquals(Text.of("1"), heap.on(configuration, "getString", dir));
    assertEquals(Constant.of(true), heap.on(configuration, "contains", dir));
  }

  @Test
  void fallsBackToTheDefaultOfTheOption() {
    AbstractValue backend = constant("configuration.StateBackendOptions", "STATE_BACKEND");
    assertEquals(Text.of("hashmap"), heap.on(configuration, "get", backend));
    assertEquals(Constant.of(false), heap.on(configuration, "contains", backend));
  }

  @ParameterizedTest
  @CsvSource({"intType, 12", "longType, 12", "booleanType, true", "durationType, 12 s"})
  void convertsTextsToTheTypeOfTheOption(String type, String text) {
    AbstractValue key = heap.call(OPTIONS, "key", "my.key");
    AbstractValue option = heap.on(heap.on(key, type), "noDefaultValue");
    heap.on(configuration, "setString", "my.key", text);
    Object expected =
        switch (type) {
          case "intType" -> 12;
          case "longType" -> 12L;
          case "booleanType" -> true;
          default -> Duration.ofSeconds(12);
        };
    assertEquals(Constant.of(expected), heap.on(configuration, "get", option));
  }

  @Test
  void convertsTextsToEnums() {
    AbstractValue mode =
        constant("configuration.CheckpointingOptions", "CHECKPOINTING_CONSISTENCY_MODE");
    heap.on(configuration, "setString", "execution.checkpointing.mode", "at_least_once");
    assertEquals(
        Constant.ofEnum(FlinkEnums.MODE, "AT_LEAST_ONCE"), heap.on(configuration, "get", mode));
  }

  @Test
  void cannotReadATextThatIsNoNumber() {
    heap.on(configuration, "setString", "k", "many");
    assertInstanceOf(Unknown.class, heap.on(configuration, "getInteger", "k", 1));
    assertEquals(Constant.of(1), heap.on(configuration, "getInteger", "other", 1));
  }

  @Test
  void buildsOptions() {
    AbstractValue key = heap.call(OPTIONS, "key", "my.key");
    AbstractValue option = heap.on(heap.on(key, "stringType"), "defaultValue", "d");
    option = heap.on(option, "withDescription", "text");
    option = heap.on(option, "withDeprecatedKeys", "old.key", "older.key");
    assertEquals(Text.of("my.key"), heap.on(option, "key"));
    assertEquals(Text.of("d"), heap.on(option, "defaultValue"));
    assertEquals(Text.of("d"), heap.on(configuration, "get", option));
    heap.on(configuration, "setString", "older.key", "x");
    assertEquals(Text.of("x"), heap.on(configuration, "get", option));
    assertInstanceOf(
        Unknown.class, heap.call(OPTIONS, "key", Unknown.because("test")), "unknown key");
  }

  // ---- removing

  @Test
  void removesTheFirstKeyThatIsSet() {
    heap.on(configuration, "setString", "state.checkpoints.dir", "2");
    AbstractValue dir = constant("configuration.CheckpointingOptions", "CHECKPOINTS_DIRECTORY");
    assertEquals(Constant.of(true), heap.on(configuration, "removeConfig", dir));
    assertEquals(Constant.of(false), heap.on(configuration, "removeConfig", dir));
    heap.on(configuration, "setString", "a", "1");
    assertEquals(Constant.of(true), heap.on(configuration, "removeKey", "a"));
    assertEquals(Constant.of(false), heap.on(configuration, "containsKey", "a"));
  }

  // ---- copying

  @Test
  void copiesAndAdds() {
    heap.on(configuration, "setString", "a", "1");
    Reference copy = heap.make(FlinkSlots.CONFIGURATION_TYPE, configuration);
    heap.on(configuration, "setString", "a", "2");
    assertEquals(Text.of("1"), heap.read(copy, "a"));
    heap.on(copy, "setString", "b", "3");
    heap.on(copy, "addAll", configuration);
    assertEquals(Text.of("2"), heap.read(copy, "a"));
    assertEquals(Text.of("3"), heap.read(copy, "b"));
    heap.on(copy, "addAll", configuration, "front.");
    assertEquals(Text.of("2"), heap.read(copy, "front.a"));
    Reference cloned = heap.get(copy, "clone");
    assertEquals(Text.of("3"), heap.read(cloned, "b"));
  }

  @Test
  void addsWhatIsUnknownToEverything() {
    heap.on(configuration, "setString", "a", "1");
    heap.on(configuration, "addAll", Unknown.because("test"));
    assertInstanceOf(Unknown.class, heap.read(configuration, INTERVAL));
    assertInstanceOf(Unknown.class, heap.read(configuration, "a"));
    assertInstanceOf(Unknown.class, heap.on(configuration, "getString", "b", ""));
  }

  @Test
  void readsMaps() {
    Mapping entries = Mapping.of(Map.of(Text.of(INTERVAL), Text.of("8 s")));
    Reference map = heap.allocate("java.util.HashMap");
    heap.write(map, Call.ENTRIES, entries);
    Reference made = (Reference) heap.call(FlinkSlots.CONFIGURATION_TYPE, "fromMap", map);
    assertEquals(Text.of("8 s"), heap.read(made, INTERVAL));
    Reference back = heap.get(made, "toMap");
    assertEquals(entries, heap.read(back, Call.ENTRIES));

    heap.write(map, Call.ENTRIES, Unknown.because("test"));
    Reference open = (Reference) heap.call(FlinkSlots.CONFIGURATION_TYPE, "fromMap", map);
    assertInstanceOf(Unknown.class, heap.read(open, INTERVAL));
  }

  @Test
  void doesNotKnowTheConfigurationOfTheCluster() {
    Reference loaded =
        (Reference)
            heap.call("org.apache.flink.configuration.GlobalConfiguration", "loadConfiguration");
    assertInstanceOf(Unknown.class, heap.on(loaded, "getString", "any", ""));
  }

  @Test
  void laysDynamicPropertiesOverTheConfigurationOfTheCluster() {
    heap.on(configuration, "setString", "fs.obs.endpoint", "e");
    Reference loaded =
        (Reference)
            heap.call(
                "org.apache.flink.configuration.GlobalConfiguration",
                "loadConfiguration",
                configuration);
    assertEquals(Text.of("e"), heap.on(loaded, "getString", "fs.obs.endpoint", ""));
    assertInstanceOf(Unknown.class, heap.on(loaded, "getString", "any", ""));
  }

  @Test
  void cannotWriteAnUnmodifiableConfiguration() {
    Reference fixed = heap.make(FlinkTypes.UNMODIFIABLE_CONFIGURATION, configuration);
    heap.on(fixed, "setString", "a", "1");
    assertEquals("java.lang.UnsupportedOperationException", heap.failure);
  }

  @Test
  void readsAndWritesBelowThePrefixOfADelegatingConfiguration() {
    Reference view = heap.make(FlinkTypes.DELEGATING_CONFIGURATION, configuration, "execution.");
    heap.on(view, "setString", "checkpointing.interval", "40 s");
    assertEquals(Text.of("40 s"), heap.read(configuration, INTERVAL));
    assertEquals(Text.of("40 s"), heap.on(view, "getString", "checkpointing.interval", "x"));
    assertEquals(Constant.of(true), heap.on(view, "containsKey", "checkpointing.interval"));
    assertEquals(Constant.of(false), heap.on(view, "containsKey", INTERVAL));
    assertEquals(
        Sequence.of(List.of(Text.of("checkpointing.interval"))),
        heap.read(heap.get(view, "keySet"), Call.ELEMENTS));
    Reference inner = heap.make(FlinkTypes.DELEGATING_CONFIGURATION, view, "checkpointing.");
    heap.on(inner, "setString", "mode", "AT_LEAST_ONCE");
    assertEquals(
        Text.of("AT_LEAST_ONCE"), heap.read(configuration, "execution.checkpointing.mode"));
  }

  @Test
  void copiesNothingOfADelegatingConfiguration() {
    heap.on(configuration, "setString", INTERVAL, "40 s");
    Reference view = heap.make(FlinkTypes.DELEGATING_CONFIGURATION, configuration, "execution.");
    Reference copy = heap.make(FlinkSlots.CONFIGURATION_TYPE, view);
    assertEquals(Absent.VALUE, heap.read(copy, INTERVAL));
    Reference environment = heap.environment();
    Reference whole = heap.make(FlinkTypes.DELEGATING_CONFIGURATION, configuration, "");
    heap.on(environment, "configure", whole);
    assertEquals(Text.of("40 s"), heap.read(environment, INTERVAL));
  }

  @Test
  void removesBelowThePrefixFrom120() {
    for (String version : List.of("1.17", "1.20")) {
      FakeHeap other = FakeHeap.of(version);
      Reference backing = other.make(FlinkSlots.CONFIGURATION_TYPE);
      other.on(backing, "setString", "a.b", "x");
      Reference view = other.make(FlinkTypes.DELEGATING_CONFIGURATION, backing, "a.");
      AbstractValue removed = other.on(view, "removeKey", "b");
      assertEquals(Constant.of(version.equals("1.20")), removed);
    }
  }

  @Test
  void cannotFollowAnOpenPrefix() {
    heap.make(FlinkTypes.DELEGATING_CONFIGURATION, configuration, Unknown.because("test"));
    assertInstanceOf(Unknown.class, heap.read(configuration, INTERVAL));
  }

  // ---- keys from outside

  private static final Input KEY = Input.of(new Source(Source.Kind.ARGUMENT, "key"), null);

  @Test
  void writesUnderEachKeyThatTheValueFits() {
    heap.on(configuration, "setString", KEY, "40 s");
    assertEquals(Lattice.join(Absent.VALUE, Text.of("40 s")), heap.read(configuration, INTERVAL));
    assertEquals(Absent.VALUE, heap.read(configuration, "execution.checkpointing.mode"));
    assertEquals(Absent.VALUE, heap.read(configuration, "state.checkpoints.dir"));
    assertEquals(
        Lattice.join(Text.of("40 s"), Text.of("x")),
        heap.on(configuration, "getString", "my.own", "x"));
  }

  @Test
  void writesUnderTheKeysOfTheForm() {
    Text form = Text.of("execution.checkpointing.").plus(Text.hole(KEY));
    heap.on(configuration, "setString", form, "AT_LEAST_ONCE");
    assertEquals(
        Lattice.join(Absent.VALUE, Text.of("AT_LEAST_ONCE")),
        heap.read(configuration, "execution.checkpointing.mode"));
    assertEquals(Absent.VALUE, heap.read(configuration, INTERVAL));
  }

  @Test
  void addsUnderAPrefixFromOutside() {
    Reference other = heap.make(FlinkSlots.CONFIGURATION_TYPE);
    heap.on(other, "setString", "checkpointing.interval", "40 s");
    heap.on(configuration, "addAll", other, KEY);
    assertEquals(Lattice.join(Absent.VALUE, Text.of("40 s")), heap.read(configuration, INTERVAL));
    assertEquals(Absent.VALUE, heap.read(configuration, "execution.checkpointing.timeout"));
  }

  @Test
  void removesPerhapsUnderAnUnknownKey() {
    heap.on(configuration, "setString", INTERVAL, "40 s");
    heap.on(configuration, "removeKey", Unknown.because("test"));
    assertEquals(Lattice.join(Absent.VALUE, Text.of("40 s")), heap.read(configuration, INTERVAL));
  }

  @Test
  void takesOneOfSeveralMaps() {
    Mapping one = Mapping.of(Map.of(Text.of(INTERVAL), Text.of("1 s")));
    Mapping two = one.with(Text.of("state.backend"), Text.of("rocksdb"));
    Reference made =
        (Reference) heap.call(FlinkSlots.CONFIGURATION_TYPE, "fromMap", Lattice.join(one, two));
    assertEquals(Text.of("1 s"), heap.read(made, INTERVAL));
    assertEquals(Lattice.join(Text.of("rocksdb"), Absent.VALUE), heap.read(made, "state.backend"));
  }

  // ---- options

  @Test
  void looksFallbackKeysUpBeforeDeprecatedOnes() {
    AbstractValue option = heap.on(heap.call(OPTIONS, "key", "a"), "stringType");
    option = heap.on(heap.on(option, "noDefaultValue"), "withDeprecatedKeys", "old");
    option = heap.on(option, "withFallbackKeys", "b");
    heap.on(configuration, "setString", "old", "1");
    heap.on(configuration, "setString", "b", "2");
    assertEquals(Text.of("2"), heap.on(configuration, "get", option));
  }

  @Test
  void givesOptionals() {
    AbstractValue option = constant("configuration.CheckpointingOptions", "CHECKPOINTING_INTERVAL");
    Reference empty = heap.get(configuration, "getOptional", option);
    assertEquals(Constant.ofNull(), heap.read(empty, Call.VALUE));
    heap.on(configuration, "setString", INTERVAL, "40 s");
    Reference full = heap.get(configuration, "getOptional", option);
    assertEquals(Constant.of(Duration.ofSeconds(40)), heap.read(full, Call.VALUE));
  }

  @Test
  void makesDurationsOfNumbersAndOutsideTexts() {
    AbstractValue option = constant("configuration.CheckpointingOptions", "CHECKPOINTING_INTERVAL");
    heap.on(configuration, "setLong", INTERVAL, 500L);
    assertEquals(Constant.of(Duration.ofMillis(500)), heap.on(configuration, "get", option));
    heap.on(configuration, "setString", INTERVAL, Text.hole(KEY).plus(Text.of(" s")));
    assertInstanceOf(Input.class, heap.on(configuration, "get", option));
  }

  @Test
  void looksUpProgramArguments() {
    Reference tool =
        (Reference) heap.call(FlinkTypes.PARAMETER_TOOL, "fromArgs", Unknown.because("arguments"));
    Reference open = heap.get(tool, "getConfiguration");
    Input path = (Input) heap.on(open, "getString", "checkpoint.path", "obs://b/x");
    assertEquals(new Source(Source.Kind.ARGUMENT, "checkpoint.path"), path.sources().get(0));
    assertEquals(Text.of("obs://b/x"), path.absent());
    Reference copy = heap.make(FlinkSlots.CONFIGURATION_TYPE, open);
    assertEquals(path, heap.on(copy, "getString", "checkpoint.path", "obs://b/x"));
    assertInstanceOf(
        io.github.flinklint.value.Test.class, heap.on(copy, "containsKey", "checkpoint.path"));
  }
}

package io.github.flinklint.flinkapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterToolRowsTest {

  private final FakeHeap heap = FakeHeap.of("1.15");

  private Reference fromArgs(String... arguments) {
    List<AbstractValue> texts = new ArrayList<>();
    for (String argument : arguments) {
      texts.add(Text.of(argument));
    }
    AbstractValue made = heap.call(FlinkTypes.PARAMETER_TOOL, "fromArgs", Sequence.of(texts));
    return made instanceof Reference tool ? tool : heap.allocate("failed");
  }

  private Reference open(String factory) {
    return (Reference)
        (factory.equals("fromSystemProperties")
            ? heap.call(FlinkTypes.PARAMETER_TOOL, factory)
            : heap.call(FlinkTypes.PARAMETER_TOOL, factory, Unknown.because("test")));
  }

  // ---- known arguments

  @ParameterizedTest
  @CsvSource({
    "--k v, v",
    "-k v, v",
    "--k, __NO_VALUE_KEY",
    "--k --other x, __NO_VALUE_KEY",
    "--k -5, -5",
    "--k -1.5e3, -1.5e3",
    "--k -0x1F, -0x1F",
    "--k -x, __NO_VALUE_KEY",
    "--k a --k b, b",
    "--other x, ",
    "--k=v, ",
  })
  void readsArgumentsAsMeasured(String arguments, @Nullable String value) {
    Reference tool = fromArgs(arguments.split(" "));
    AbstractValue expected = value == null ? Constant.ofNull() : Text.of(value);
    assertEquals(expected, heap.on(tool, "get", "k"));
    assertEquals(Constant.of(value != null), heap.on(tool, "has", "k"));
  }

  @Test
  void keepsAllValuesOfAParameter() {
    Sequence arguments =
        Sequence.of(
            List.of(Text.of("--k"), Text.of("a"), Text.of("--k"), Text.of("b"), Text.of("--x")));
    Reference tool =
        (Reference) heap.call(FlinkTypes.MULTIPLE_PARAMETER_TOOL, "fromArgs", arguments);
    Reference values = heap.get(tool, "getMultiParameter", "k");
    assertEquals(
        Sequence.of(List.of(Text.of("a"), Text.of("b"))), heap.read(values, Call.ELEMENTS));
    assertEquals(Constant.ofNull(), heap.on(tool, "getMultiParameter", "y"));
    assertEquals(Text.of("__NO_VALUE_KEY"), heap.on(tool, "get", "x"));
    Mapping last = (Mapping) heap.read(heap.get(tool, "toMap"), Call.ENTRIES);
    assertEquals(Text.of("b"), last.get(Text.of("k")));
    Reference both = heap.get(tool, "mergeWith", tool);
    assertEquals(
        Sequence.of(List.of(Text.of("a"), Text.of("b"), Text.of("a"), Text.of("b"))),
        heap.read(heap.get(both, "getMultiParameter", "k"), Call.ELEMENTS));
    assertNull(heap.failure);
    heap.on(tool, "get", "k");
    assertEquals("java.lang.IllegalStateException", heap.failure);
    heap.on(tool, "getMultiParameterRequired", "y");
    assertEquals("java.lang.RuntimeException", heap.failure);
  }

  @Test
  void fallsBackFromOnePlaceToTheNext() {
    Reference tool = heap.get(open("fromSystemProperties"), "mergeWith", open("fromArgs"));
    Input found = (Input) heap.on(tool, "get", "k", "x");
    assertEquals(Text.of("x"), found.absent());
    assertEquals(2, found.sources().size());
  }

  @Test
  void missesAParameterOnlyWhereThatMayBeCaught() {
    heap.on(open("fromArgs"), "getLong", "k");
    assertNull(heap.failure);
    heap.isCaught = true;
    heap.on(open("fromArgs"), "getRequired", "k");
    assertEquals("java.lang.RuntimeException", heap.failure);
    heap.on(open("fromArgs"), "getLong", "k", 5L);
    assertEquals("java.lang.NumberFormatException", heap.failure);
  }

  @Test
  void keepsAnEqualsSignInTheKey() {
    assertEquals(Text.of("__NO_VALUE_KEY"), heap.on(fromArgs("--a=b"), "get", "a=b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"word", "--", "-", "--k v word"})
  void failsOnWhatIsNoParameter(String arguments) {
    fromArgs(arguments.split(" "));
    assertEquals("java.lang.IllegalArgumentException", heap.failure);
  }

  @Test
  void aFlagWithoutValueIsFalseEvenWithDefaultTrue() {
    Reference tool = fromArgs("--flag");
    assertEquals(Constant.of(false), heap.on(tool, "getBoolean", "flag", true));
    assertEquals(Constant.of(true), heap.on(tool, "getBoolean", "other", true));
    assertEquals(Constant.of(true), heap.on(tool, "has", "flag"));
  }

  @Test
  void readsNumbers() {
    Reference tool = fromArgs("--n", "40000");
    assertEquals(Constant.of(40_000), heap.on(tool, "getInt", "n"));
    assertEquals(Constant.of(40_000L), heap.on(tool, "getLong", "n", 1L));
    assertEquals(Constant.of(7L), heap.on(tool, "getLong", "m", 7));
    assertEquals(Constant.of(1), heap.on(tool, "getNumberOfParameters"));
  }

  @Test
  void failsOnAMissingOrMalformedNumber() {
    heap.on(fromArgs("--n", "many"), "getLong", "n", 1L);
    assertEquals("java.lang.NumberFormatException", heap.failure);
    heap.on(fromArgs("--n", "1"), "getRequired", "m");
    assertEquals("java.lang.RuntimeException", heap.failure);
  }

  // ---- open arguments

  @Test
  void namesTheArgumentAndItsDefault() {
    Reference tool = open("fromArgs");
    Source source = new Source(Source.Kind.ARGUMENT, "interval");
    assertEquals(Input.of(source, Constant.of(5000L)), heap.on(tool, "getLong", "interval", 5000L));
    assertEquals(Input.of(source, Constant.ofNull()), heap.on(tool, "get", "interval"));
    assertEquals(Input.of(source, null), heap.on(tool, "getRequired", "interval"));
    assertEquals(Input.of(source, null), heap.on(tool, "getInt", "interval"));
    assertEquals(io.github.flinklint.value.Test.present(source), heap.on(tool, "has", "interval"));
  }

  @ParameterizedTest
  @CsvSource({
    "fromArgs, ARGUMENT",
    "fromSystemProperties, SYSTEM_PROPERTY",
    "fromPropertiesFile, FILE_KEY"
  })
  void tellsWhereParametersComeFrom(String factory, Source.Kind kind) {
    Input value = (Input) heap.on(open(factory), "get", "k", "d");
    assertEquals(List.of(new Source(kind, "k")), value.sources());
    assertEquals(Text.of("d"), value.absent());
  }

  @Test
  void cannotTellAParameterWithAComputedName() {
    Reference tool = open("fromArgs");
    assertInstanceOf(Unknown.class, heap.on(tool, "get", Unknown.because("name"), "d"));
    assertInstanceOf(Unknown.class, heap.on(tool, "has", Unknown.because("name")));
  }

  // ---- files and maps

  @Test
  void readsResourcesOfTheProject() {
    heap.resources.put("job.properties", Text.of("# c\ninterval=40000\npath = obs://b/x\n"));
    for (String name : List.of("job.properties", "src/main/resources/job.properties")) {
      Reference tool = (Reference) heap.call(FlinkTypes.PARAMETER_TOOL, "fromPropertiesFile", name);
      assertEquals(Constant.of(40_000L), heap.on(tool, "getLong", "interval"));
      assertEquals(Text.of("obs://b/x"), heap.on(tool, "get", "path"));
      assertEquals(Text.of("d"), heap.on(tool, "get", "other", "d"));
    }
    Reference stream = heap.allocate("java.io.InputStream");
    heap.write(stream, FlinkSlots.RESOURCE, Text.of("job.properties"));
    Reference tool = (Reference) heap.call(FlinkTypes.PARAMETER_TOOL, "fromPropertiesFile", stream);
    assertEquals(Text.of("obs://b/x"), heap.on(tool, "get", "path"));
  }

  @Test
  void readsAndGivesMaps() {
    Mapping entries = Mapping.of(Map.of(Text.of("k"), Text.of("v")));
    Reference map = heap.allocate("java.util.HashMap");
    heap.write(map, Call.ENTRIES, entries);
    Reference tool = (Reference) heap.call(FlinkTypes.PARAMETER_TOOL, "fromMap", map);
    assertEquals(Text.of("v"), heap.on(tool, "get", "k"));
    assertEquals(entries, heap.read(heap.get(tool, "toMap"), Call.ENTRIES));
    assertEquals(entries, heap.read(heap.get(tool, "getProperties"), Call.ENTRIES));
    Reference configuration = heap.get(tool, "getConfiguration");
    assertEquals(Text.of("v"), heap.read(configuration, "k"));
  }

  @Test
  void mergesWithTheOtherInFront() {
    heap.resources.put("job.properties", Text.of("a=file\nb=file\n"));
    Reference file =
        (Reference) heap.call(FlinkTypes.PARAMETER_TOOL, "fromPropertiesFile", "job.properties");
    Reference known = heap.get(file, "mergeWith", fromArgs("--a", "args"));
    assertEquals(Text.of("args"), heap.on(known, "get", "a"));
    assertEquals(Text.of("file"), heap.on(known, "get", "b"));
    assertEquals(Constant.of(2), heap.on(known, "getNumberOfParameters"));

    Reference open = heap.get(file, "mergeWith", open("fromArgs"));
    Input value = (Input) heap.on(open, "get", "a", "d");
    assertEquals(new Source(Source.Kind.ARGUMENT, "a"), value.sources().get(0));
    assertEquals(Text.of("file"), value.absent());
    assertEquals(Constant.of(true), heap.on(open, "has", "a"));
    assertInstanceOf(io.github.flinklint.value.Test.class, heap.on(open, "has", "c"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.flink.api.java.utils.ParameterTool",
        "org.apache.flink.api.java.utils.MultipleParameterTool",
        "org.apache.flink.util.ParameterTool",
        "org.apache.flink.util.MultipleParameterTool"
      })
  void livesInTwoPackages(String type) {
    Reference tool =
        (Reference) heap.call(type, "fromArgs", Sequence.of(List.of(Text.of("--k"), Text.of("v"))));
    assertEquals(type, tool.type());
    assertEquals(Text.of("v"), heap.on(tool, "get", "k"));
  }

  @Test
  void theClockIsADefaultAndNoPlaceWhereAnythingIsGiven() {
    Source time = new Source(Source.Kind.CLOCK, "time");
    AbstractValue clock = Input.of(time, null);
    Input read = (Input) heap.on(open("fromArgs"), "get", "run", clock);
    assertEquals(List.of(new Source(Source.Kind.ARGUMENT, "run")), read.sources());
    assertEquals(clock, read.absent());
    Input property = Input.of(new Source(Source.Kind.SYSTEM_PROPERTY, "run"), null);
    assertEquals(2, ((Input) heap.on(open("fromArgs"), "get", "run", property)).sources().size());
  }
}

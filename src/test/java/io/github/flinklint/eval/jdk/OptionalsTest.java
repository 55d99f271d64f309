package io.github.flinklint.eval.jdk;

import static io.github.flinklint.eval.jdk.Jdk.argument;
import static io.github.flinklint.eval.jdk.Jdk.function;
import static io.github.flinklint.eval.jdk.Jdk.functionOf;
import static io.github.flinklint.eval.jdk.Jdk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Unknown;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionalsTest {

  private static final String OPTIONAL = "java.util.Optional";
  private static final Source X = new Source(Source.Kind.ARGUMENT, "x");

  private final Jdk jdk = new Jdk();

  private Reference ofNullable(Object value) {
    return (Reference) jdk.of(OPTIONAL, "ofNullable", value);
  }

  private AbstractValue parse(AbstractValue value) {
    return jdk.of("java.lang.Long", "parseLong", value);
  }

  @Test
  void ofConstants() {
    jdk.shows("a", jdk.on(ofNullable("a"), "orElse", "b"));
    jdk.shows("b", jdk.on(ofNullable(null), "orElse", "b"));
    jdk.shows("false", jdk.on(ofNullable(null), "isPresent"));
    jdk.shows("true", jdk.on((Reference) jdk.of(OPTIONAL, "of", "a"), "isPresent"));
    jdk.shows("a", jdk.on(ofNullable("a"), "get"));
    jdk.on((Reference) jdk.of(OPTIONAL, "empty"), "get");
    jdk.fails("java.util.NoSuchElementException");
    jdk.of(OPTIONAL, "of", Constant.ofNull());
    jdk.fails("java.lang.NullPointerException");
    jdk.shows(
        "5", jdk.on((Reference) jdk.on(ofNullable("5"), "map", function(this::parse)), "get"));
    Reference nested =
        (Reference) jdk.on(ofNullable("a"), "flatMap", function(v -> ofNullable(null)));
    jdk.shows("b", jdk.on(nested, "orElse", "b"));
    Reference filtered =
        (Reference)
            jdk.on(ofNullable(""), "filter", function(v -> Inputs.not(jdk.on(v, "isEmpty"))));
    jdk.shows("b", jdk.on(filtered, "orElse", "b"));
  }

  @Test
  void anInputWithADefault() {
    jdk.shows("argument x (default d)", jdk.on(ofNullable(argument("x")), "orElse", "d"));
    jdk.shows(
        "argument x (default d)",
        jdk.on(ofNullable(argument("x")), "orElseGet", functionOf(a -> text("d"))));
    jdk.shows("argument x is given", jdk.on(ofNullable(argument("x")), "isPresent"));
    Reference mapped = (Reference) jdk.on(ofNullable(argument("x")), "map", function(this::parse));
    Input number = (Input) jdk.on(mapped, "orElse", 60_000L);
    assertTrue(number.isDirect());
    assertEquals(Constant.of(60_000L), number.absent());
  }

  @Test
  void anInputThatMustBeThere() {
    assertNull(((Input) jdk.on(ofNullable(argument("x")), "orElseThrow")).absent());
    jdk.world.caught = true;
    jdk.world.given.put(X, false);
    jdk.on(
        ofNullable(argument("x")), "orElseThrow", functionOf(a -> jdk.make("java.util.ArrayList")));
    jdk.fails("java.util.ArrayList");
  }

  @Test
  void consumersRunUnderTheCondition() {
    Reference seen = jdk.make("java.util.ArrayList");
    jdk.on(ofNullable(argument("x")), "ifPresent", function(v -> jdk.on(seen, "add", "yes")));
    jdk.shows("[yes] or []", jdk.reader().read(seen, "#elements"));
    jdk.world.given.put(X, true);
    Reference other = jdk.make("java.util.ArrayList");
    jdk.on(
        ofNullable(argument("x")),
        "ifPresentOrElse",
        function(v -> jdk.on(other, "add", v)),
        functionOf(a -> jdk.on(other, "add", "none")));
    jdk.shows("[argument x (default null)]", other);
  }

  @Test
  void unknownValuesMayBeThereOrNot() {
    AbstractValue value = jdk.on(ofNullable(Unknown.because("x")), "orElse", "b");
    assertTrue(value instanceof Unknown);
    Reference seen = jdk.make("java.util.ArrayList");
    jdk.on(
        ofNullable(Unknown.because("x")), "ifPresent", function(v -> jdk.on(seen, "add", "yes")));
    jdk.shows("[yes] or []", jdk.reader().read(seen, "#elements"));
  }

  @Test
  void aChoiceThatMayBeNull() {
    AbstractValue value = jdk.on(ofNullable(Jdk.oneOf("a", null)), "orElse", "b");
    assertEquals(
        List.of(text("a"), text("b")), io.github.flinklint.value.Lattice.alternatives(value));
  }

  @Test
  void primitiveOptionals() {
    Reference some = (Reference) jdk.of("java.util.OptionalInt", "of", 5);
    assertEquals("java.util.OptionalInt", some.type());
    jdk.shows("5", jdk.call("java.util.OptionalInt", "getAsInt", some));
    jdk.shows(
        "7",
        jdk.call(
            "java.util.OptionalLong",
            "orElse",
            (Reference) jdk.of("java.util.OptionalLong", "empty"),
            7));
  }

  @Test
  void streams() {
    Reference list = (Reference) jdk.of("java.util.List", "of", "b", "", "a", "b");
    Reference stream = (Reference) jdk.on(list, "stream");
    Reference filtered =
        (Reference) jdk.on(stream, "filter", function(v -> Inputs.not(jdk.on(v, "isEmpty"))));
    Reference upper = (Reference) jdk.on(filtered, "map", function(v -> jdk.on(v, "toUpperCase")));
    jdk.shows("[B, A, B]", upper);
    jdk.shows(
        "B,A,B", jdk.on(upper, "collect", jdk.of("java.util.stream.Collectors", "joining", ",")));
    jdk.shows(
        "<B,A,B>",
        jdk.on(upper, "collect", jdk.of("java.util.stream.Collectors", "joining", ",", "<", ">")));
    jdk.shows(
        "[A, B]",
        jdk.on((Reference) jdk.on((Reference) jdk.on(upper, "distinct"), "sorted"), "toList"));
    jdk.shows("[A, B]", jdk.on(upper, "collect", jdk.of("java.util.stream.Collectors", "toSet")));
    jdk.shows("B", jdk.on((Reference) jdk.on(upper, "findFirst"), "get"));
    jdk.shows("true", jdk.on(upper, "anyMatch", function(v -> jdk.on(v, "equals", "A"))));
    jdk.shows("false", jdk.on(upper, "allMatch", function(v -> jdk.on(v, "equals", "A"))));
    jdk.shows("true", jdk.on(upper, "noneMatch", function(v -> jdk.on(v, "equals", "Z"))));
    jdk.shows("3", jdk.on(upper, "count"));
    jdk.shows("[A, B]", jdk.on((Reference) jdk.on(upper, "skip", 1), "toList"));
    jdk.shows("[B]", jdk.on((Reference) jdk.on(upper, "limit", 1L), "toList"));
    AbstractValue identity = function(v -> v);
    jdk.on(upper, "collect", jdk.of("java.util.stream.Collectors", "toMap", identity, identity));
    jdk.fails("java.lang.IllegalStateException");
    Reference range = (Reference) jdk.of("java.util.stream.IntStream", "rangeClosed", 1, 4);
    jdk.shows("10", jdk.on(range, "sum"));
    jdk.on(range, "forEach", jdk.logging());
    assertEquals(List.of("1", "2", "3", "4"), jdk.world.log);
  }

  @Test
  void streamsOfInputs() {
    Reference list = (Reference) jdk.of("java.util.List", "of", "a", argument("x"));
    Reference kept =
        (Reference)
            jdk.on(
                (Reference) jdk.on(list, "stream"),
                "filter",
                function(v -> jdk.on(v, "equals", "a")));
    jdk.shows("?", kept);
    AbstractValue any =
        jdk.on(
            (Reference) jdk.on(list, "stream"),
            "anyMatch",
            function(v -> jdk.on(v, "equals", "b")));
    assertEquals("argument x is b", any.display());
  }

  // ---- streams

  private Reference stream(Object... elements) {
    return (Reference) jdk.of("java.util.stream.Stream", "of", elements);
  }

  private AbstractValue collected(Reference stream, String collector, Object... arguments) {
    return jdk.on(stream, "collect", jdk.of("java.util.stream.Collectors", collector, arguments));
  }

  @Test
  void nothingIsDoneBeforeTheEnd() {
    Reference peeked = (Reference) jdk.on(stream("a", "b", "c"), "peek", jdk.logging());
    assertEquals(List.of(), jdk.world.log);
    jdk.shows("a", jdk.on((Reference) jdk.on(peeked, "findFirst"), "get"));
    assertEquals(List.of("a"), jdk.world.log);
  }

  @Test
  void streamsSeeWhatIsAddedBeforeTheEnd() {
    Reference list = jdk.make("java.util.ArrayList");
    Reference stream = (Reference) jdk.on(list, "stream");
    jdk.on(list, "add", "late");
    jdk.shows("1", jdk.on(stream, "count"));
  }

  @Test
  void endlessStreamsAreCut() {
    AbstractValue twice = function(v -> jdk.of("java.lang.Integer", "sum", v, v));
    Reference powers = (Reference) jdk.of("java.util.stream.Stream", "iterate", 1, twice);
    jdk.shows("[1, 2, 4, 8]", jdk.on((Reference) jdk.on(powers, "limit", 4L), "toList"));
    jdk.shows("?", jdk.on(powers, "count"));
  }

  @Test
  void primitiveStreamsKeepTheirTypes() {
    Reference ints = (Reference) jdk.of("java.util.stream.IntStream", "of", 3, 1, 2);
    jdk.shows("3", jdk.on((Reference) jdk.on(ints, "max"), "getAsInt"));
    jdk.shows("2.0", jdk.on((Reference) jdk.on(ints, "average"), "getAsDouble"));
    AbstractValue sum = jdk.on((Reference) jdk.on(ints, "asLongStream"), "sum");
    assertEquals(Constant.of(6L), sum);
    assertEquals(Constant.of(6), jdk.on(ints, "sum"));
  }

  @Test
  void collectorsOfGroups() {
    AbstractValue length = function(v -> jdk.on(v, "length"));
    Reference words = stream("a", "bb", "c");
    jdk.shows("{1=[a, c], 2=[bb]}", collected(words, "groupingBy", length));
    jdk.shows(
        "{1=2, 2=1}",
        collected(words, "groupingBy", length, jdk.of("java.util.stream.Collectors", "counting")));
    AbstractValue isLong = function(v -> Constant.of(jdk.on(v, "length").equals(Constant.of(2))));
    jdk.shows("{false=[a, c], true=[bb]}", collected(words, "partitioningBy", isLong));
    AbstractValue last = Jdk.functionOf(a -> a.get(1));
    jdk.shows("{1=c, 2=bb}", collected(words, "toMap", length, function(v -> v), last));
    jdk.shows("4", collected(words, "summingInt", length));
  }

  @Test
  void undecidedElementsLeaveTheResultOpen() {
    Reference kept =
        (Reference) jdk.on(stream("a", "b"), "filter", function(v -> Unknown.because("who knows")));
    jdk.on(kept, "forEach", jdk.logging());
    assertEquals(List.of("a", "b"), jdk.world.log);
    jdk.shows("?", jdk.on(kept, "count"));
  }

  // ---- exceptions and equality

  @Test
  void exceptionsSayWhatTheyWereGiven() {
    Reference cause = jdk.make("java.lang.IllegalStateException", "because");
    jdk.shows("because", jdk.on(cause, "getMessage"));
    Reference outer = jdk.make("java.lang.RuntimeException", cause);
    jdk.shows("java.lang.IllegalStateException: because", jdk.on(outer, "getMessage"));
    assertEquals(cause, jdk.on(outer, "getCause"));
    jdk.shows("?", jdk.on(jdk.make("java.lang.ArrayIndexOutOfBoundsException", 3), "getMessage"));
  }

  @Test
  void collectionsAreEqualByWhatTheyHold() {
    Reference list = (Reference) jdk.of("java.util.List", "of", "a", 1);
    jdk.shows("true", jdk.on(list, "equals", jdk.make("java.util.ArrayList", list)));
    Reference five = (Reference) jdk.of("java.util.OptionalInt", "of", 5);
    jdk.shows(
        "true",
        jdk.of("java.util.Objects", "equals", five, jdk.of("java.util.OptionalInt", "of", 5)));
    jdk.shows("OptionalInt[5]", jdk.on(five, "toString"));
    jdk.shows("994", jdk.of("java.util.Objects", "hash", 1, 2));
  }
}

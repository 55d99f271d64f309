package io.github.flinklint.eval.jdk;

import static io.github.flinklint.eval.jdk.Jdk.argument;
import static io.github.flinklint.eval.jdk.Jdk.oneOf;
import static io.github.flinklint.eval.jdk.Jdk.text;
import static io.github.flinklint.eval.jdk.Jdk.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of values from outside. */
class InputsTest {

  private final Jdk jdk = new Jdk();

  private static io.github.flinklint.value.Test test(AbstractValue value) {
    return (io.github.flinklint.value.Test) value;
  }

  @Test
  void parsingKeepsTheInput() {
    Input parsed = (Input) jdk.of("java.lang.Long", "parseLong", argument("n", text("5")));
    assertTrue(parsed.isDirect());
    assertEquals(Constant.of(5L), parsed.absent());
    assertEquals("argument n", parsed.term());
  }

  @Test
  void parsingNullFails() {
    Input parsed = (Input) jdk.of("java.lang.Integer", "parseInt", argument("n"));
    assertEquals(null, parsed.absent());
    assertEquals(null, jdk.world.failure);
  }

  @Test
  void wherePeopleCatchTheFailureIsAWayOfItsOwn() {
    jdk.world.caught = true;
    jdk.world.given.put(new Source(Source.Kind.ARGUMENT, "n"), false);
    jdk.of("java.lang.Integer", "parseInt", argument("n"));
    jdk.fails("java.lang.NumberFormatException");
  }

  @ParameterizedTest
  @ValueSource(strings = {"trim", "strip", "toString", "intern"})
  void conversionsKeepTheInput(String method) {
    Input same = (Input) jdk.on(argument("x", text(" a ")), method);
    assertTrue(same.isDirect());
  }

  @Test
  void booleansAreParsedWithTheirDefault() {
    Input parsed = (Input) jdk.of("java.lang.Boolean", "parseBoolean", argument("x"));
    assertTrue(parsed.isDirect());
    assertEquals(Constant.of(false), parsed.absent());
  }

  @Test
  void computationsNameTheirTerm() {
    Input lower = (Input) jdk.on(argument("x", text("AB")), "toLowerCase");
    assertFalse(lower.isDirect());
    assertEquals("argument x.toLowerCase()", lower.term());
    assertEquals(text("ab"), lower.absent());
    Input replaced = (Input) jdk.on(lower, "replace", "a", "b");
    assertEquals("argument x.toLowerCase().replace(\"a\", \"b\")", replaced.term());
    assertEquals(text("bb"), replaced.absent());
  }

  @Test
  void differentComputationsHaveDifferentTerms() {
    Input a = (Input) jdk.on(argument("x"), "replace", "a, b", "c");
    Input b = (Input) jdk.on(argument("x"), "replace", "a", "b, c");
    assertFalse(a.term().equals(b.term()));
    AbstractValue x = jdk.on(JdkTexts.concat(text("p"), argument("x")), "hashCode");
    Input other = Input.of(new Source(Source.Kind.ENVIRONMENT_VARIABLE, "x"), null);
    AbstractValue y = jdk.on(JdkTexts.concat(text("p"), other), "hashCode");
    assertFalse(x.equals(y));
  }

  @Test
  void unitsConvertInputs() {
    Input millis =
        (Input)
            jdk.call(
                "java.util.concurrent.TimeUnit",
                "toMillis",
                unit("MINUTES"),
                argument("n", Constant.of(2)));
    assertEquals("MINUTES.toMillis(argument n)", millis.term());
    assertEquals(Constant.of(120_000L), millis.absent());
  }

  @Test
  void methodsThatStringsDoNotHaveAreThoseOfTheDefault() {
    Input duration =
        (Input) jdk.of("java.time.Duration", "ofMinutes", argument("n", Constant.of(2L)));
    Input millis = (Input) jdk.on(duration, "toMillis");
    assertEquals(Constant.of(120_000L), millis.absent());
    assertEquals("Duration.ofMinutes(argument n).toMillis()", millis.term());
    assertTrue(((Input) jdk.on(argument("n", Constant.of(2)), "longValue")).isDirect());
  }

  @Test
  void equalityIsATest() {
    io.github.flinklint.value.Test same = test(jdk.on(argument("x", text("a")), "equals", "a"));
    assertEquals("argument x is a", same.key());
    assertEquals(io.github.flinklint.value.Test.Relation.EQUALS, same.relation());
    assertEquals(true, same.whenAbsent());
    assertEquals(false, test(jdk.on(text("a"), "equals", argument("x"))).whenAbsent());
    assertEquals(null, test(jdk.on(argument("x"), "equals", "a")).whenAbsent());
    assertEquals(
        false, test(jdk.of("java.util.Objects", "equals", argument("x"), "a")).whenAbsent());
  }

  @Test
  void equalityOfATextIsThatOfItsHole() {
    AbstractValue path = JdkTexts.concat(text("obs://"), argument("x", text("b")));
    io.github.flinklint.value.Test same = test(jdk.on(path, "equals", "obs://b"));
    assertEquals("argument x is b", same.key());
    jdk.shows("false", jdk.on(path, "equals", "hdfs://b"));
  }

  @Test
  void predicatesAreTests() {
    io.github.flinklint.value.Test starts =
        test(jdk.on(argument("x", text("obs://b")), "startsWith", "obs:"));
    assertEquals("argument x starts with obs:", starts.key());
    assertEquals(true, starts.whenAbsent());
    assertEquals("argument x is empty", test(jdk.on(argument("x"), "isEmpty")).key());
    assertEquals(
        "argument x is prod ignoring case",
        test(jdk.on(text("PROD"), "equalsIgnoreCase", argument("x"))).key());
    assertEquals(
        "argument x is prod ignoring case",
        test(jdk.on(argument("x"), "equalsIgnoreCase", "Prod")).key());
  }

  @Test
  void nullSafePredicatesHoldOfNull() {
    String utils = "org.apache.commons.lang3.StringUtils";
    assertEquals(true, test(jdk.of(utils, "isBlank", argument("x"))).whenAbsent());
    io.github.flinklint.value.Test given = test(jdk.of(utils, "isNotEmpty", argument("x")));
    assertTrue(given.negated());
    assertEquals("argument x is empty", given.key());
    jdk.shows("argument x (default d)", jdk.of(utils, "defaultIfBlank", argument("x"), "d"));
    jdk.shows("d", jdk.of(utils, "defaultString", Constant.ofNull(), "d"));
    jdk.shows("5", jdk.of("org.apache.commons.lang3.math.NumberUtils", "toInt", "5", 7));
    jdk.shows(
        "argument x (default 7)",
        jdk.of("org.apache.commons.lang3.math.NumberUtils", "toInt", argument("x"), 7));
  }

  @Test
  void nullChecksAskWhetherTheInputIsGiven() {
    io.github.flinklint.value.Test isNull =
        test(jdk.of("java.util.Objects", "isNull", argument("x")));
    assertEquals("argument x is given", isNull.key());
    assertTrue(isNull.negated());
    jdk.shows("false", jdk.of("java.util.Objects", "isNull", argument("x", text("d"))));
    jdk.shows(
        "argument x (default d)",
        jdk.of("java.util.Objects", "requireNonNullElse", argument("x"), "d"));
    assertEquals(
        null, ((Input) jdk.of("java.util.Objects", "requireNonNull", argument("x"))).absent());
    jdk.of("java.util.Objects", "requireNonNull", Constant.ofNull());
    jdk.fails("java.lang.NullPointerException");
  }

  @Test
  void concatenationWritesNull() {
    Text path = (Text) JdkTexts.concat(text("obs://b/"), argument("x"));
    assertEquals("obs://b/null", path.whenAbsent().template());
    assertEquals("obs://b/${x}", path.display());
  }

  @Test
  void choicesAreComputedOneByOne() {
    jdk.shows("3 or 7", jdk.of("java.lang.Long", "parseLong", oneOf("3", "7")));
    jdk.shows("3", jdk.of("java.lang.Long", "parseLong", oneOf("3", "x")));
    AbstractValue both = oneOf("a", "b");
    jdk.shows("aa or bb", JdkTexts.concat(both, both));
  }

  @Test
  void theOperatingSystemIsThatOfTheCluster() {
    AbstractValue name = jdk.of("java.lang.System", "getProperty", "os.name");
    AbstractValue isWindows = jdk.on(jdk.on(name, "toLowerCase"), "contains", "win");
    assertEquals("running on Windows", test(isWindows).key());
    assertEquals(false, test(isWindows).whenAbsent());
    assertEquals(
        isWindows,
        JdkModel.INSTANCE.constant("org.apache.commons.lang3.SystemUtils", "IS_OS_WINDOWS"));
    assertEquals("running on Linux", test(jdk.on(name, "contains", "nux")).key());
  }

  @Test
  void theClockStaysTheClock() {
    AbstractValue now = jdk.of("java.time.LocalDate", "now");
    AbstractValue formatter = jdk.of("java.time.format.DateTimeFormatter", "ofPattern", "yyyyMMdd");
    Input day = (Input) jdk.on(now, "format", formatter);
    assertEquals(Source.Kind.CLOCK, day.sources().get(0).kind());
    assertEquals("clock time.format(\"yyyyMMdd\")", day.term());
    AbstractValue simple = jdk.make("java.text.SimpleDateFormat", "HH");
    jdk.shows(
        "clock time",
        jdk.on(
            (io.github.flinklint.value.Reference) simple,
            "format",
            jdk.of("java.util.Date", "<init>")));
    Input later = (Input) jdk.on(now, "plusDays", io.github.flinklint.value.Unknown.because("x"));
    assertEquals(List.of(Source.Kind.CLOCK), later.sources().stream().map(Source::kind).toList());
  }

  private static void isFrom(Source.Kind kind, AbstractValue value) {
    Input input = assertInstanceOf(Input.class, value);
    assertEquals(List.of(kind), input.sources().stream().map(Source::kind).toList());
    assertTrue(input.sources().get(0).isUnstable());
  }

  @Test
  void whatDiffersAtEachStartIsNamed() {
    isFrom(Source.Kind.RANDOM, jdk.of("java.util.UUID", "randomUUID"));
    isFrom(Source.Kind.RANDOM, jdk.of("java.util.Random", "<init>"));
    isFrom(Source.Kind.RANDOM, jdk.of("java.util.SplittableRandom", "<init>"));
    isFrom(Source.Kind.RANDOM, jdk.of("java.security.SecureRandom", "<init>"));
    isFrom(Source.Kind.RANDOM, jdk.of("java.util.concurrent.ThreadLocalRandom", "current"));
    isFrom(Source.Kind.RANDOM, jdk.of("java.lang.Math", "random"));
    isFrom(
        Source.Kind.RANDOM,
        jdk.of("org.apache.commons.lang3.RandomStringUtils", "randomAlphabetic", 5));
    isFrom(Source.Kind.HOST, jdk.of("java.net.InetAddress", "getLocalHost"));
    isFrom(Source.Kind.HOST, jdk.of("java.lang.ProcessHandle", "current"));
    isFrom(Source.Kind.CLOCK, jdk.of("java.sql.Timestamp", "<init>", now()));
    isFrom(Source.Kind.ENVIRONMENT_VARIABLE, jdk.of("java.lang.System", "getenv", "HOSTNAME"));
  }

  private AbstractValue now() {
    return jdk.of("java.lang.System", "currentTimeMillis");
  }

  @Test
  void whatIsTheSameAtEachStartIsNot() {
    assertInstanceOf(Unknown.class, jdk.of("java.util.Random", "<init>", 42L));
    isFrom(Source.Kind.CLOCK, jdk.of("java.util.Random", "<init>", now()));
    Input region = (Input) jdk.of("java.lang.System", "getenv", "REGION");
    assertFalse(region.sources().get(0).isUnstable());
  }

  @Test
  void twoLooksAtTheClockDiffer() {
    AbstractValue now = jdk.of("java.lang.System", "currentTimeMillis");
    AbstractValue same = jdk.on(jdk.on(now, "toString"), "equals", jdk.on(now, "toString"));
    assertFalse(same.equals(Constant.of(true)));
    AbstractValue x = argument("x", text("a"));
    assertEquals(Constant.of(true), jdk.on(x, "equals", x));
  }
}

package io.github.flinklint.eval.jdk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.value.Constant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers, durations, units: what the JDK gives, overloads chosen as the language chooses them. */
// The calls are meant to be odd: some truncate, some fail, and the records carry their arguments as
// they are passed.
@SuppressWarnings({"ArrayRecordComponent", "MathRoundIntLong", "AlwaysThrows"})
class NumbersTest {

  /** A static call and the same call in Java. */
  record Static(String type, String method, Callable<Object> real, Object... arguments) {
    @Override
    public String toString() {
      return type + "." + method;
    }
  }

  static Stream<Static> statics() {
    String math = "java.lang.Math";
    return Stream.of(
        new Static(math, "abs", () -> Math.abs(-5), -5),
        new Static(math, "abs", () -> Math.abs(-5L), -5L),
        new Static(math, "max", () -> Math.max(3, 4L), 3, 4L),
        new Static(math, "max", () -> Math.max('a', 4), 'a', 4),
        new Static(math, "min", () -> Math.min(3, 4.5), 3, 4.5),
        new Static(math, "round", () -> Math.round(2.5f), 2.5f),
        new Static(math, "round", () -> Math.round(2.5), 2.5),
        new Static(math, "pow", () -> Math.pow(2, 10), 2, 10),
        new Static(math, "floorMod", () -> Math.floorMod(-7, 3), -7, 3),
        new Static(math, "floorDiv", () -> Math.floorDiv(-7L, 3), -7L, 3),
        new Static(math, "multiplyExact", () -> Math.multiplyExact(60_000, 60_000), 60_000, 60_000),
        new Static(
            math, "multiplyExact", () -> Math.multiplyExact(60_000L, 60_000), 60_000L, 60_000),
        new Static(math, "toIntExact", () -> Math.toIntExact(1L << 40), 1L << 40),
        new Static(math, "addExact", () -> Math.addExact(1, 2), 1, 2),
        new Static(math, "ceil", () -> Math.ceil(1.2), 1.2),
        new Static("java.lang.Integer", "parseInt", () -> Integer.parseInt("12"), "12"),
        new Static("java.lang.Integer", "parseInt", () -> Integer.parseInt("ff", 16), "ff", 16),
        new Static("java.lang.Integer", "parseInt", () -> Integer.parseInt(" 12"), " 12"),
        new Static("java.lang.Integer", "valueOf", () -> Integer.valueOf("7"), "7"),
        new Static("java.lang.Integer", "valueOf", () -> Integer.valueOf(7), 7),
        new Static("java.lang.Integer", "toString", () -> Integer.toString(7), 7),
        new Static("java.lang.Integer", "compare", () -> Integer.compare(1, 2), 1, 2),
        new Static("java.lang.Long", "parseLong", () -> Long.parseLong("9999999999"), "9999999999"),
        new Static("java.lang.Long", "parseLong", () -> Long.parseLong("60s"), "60s"),
        new Static("java.lang.Long", "valueOf", () -> Long.valueOf(7), 7),
        new Static("java.lang.Long", "<init>", () -> 7L, 7L),
        new Static("java.lang.Double", "parseDouble", () -> Double.parseDouble("0.5"), "0.5"),
        new Static("java.lang.Boolean", "parseBoolean", () -> Boolean.parseBoolean("TRUE"), "TRUE"),
        new Static(
            "java.lang.Boolean", "parseBoolean", () -> Boolean.parseBoolean(null), (Object) null),
        new Static("java.lang.Character", "isDigit", () -> Character.isDigit('5'), '5'),
        new Static("java.lang.Character", "toUpperCase", () -> Character.toUpperCase('a'), 'a'),
        new Static("java.time.Duration", "ofMinutes", () -> Duration.ofMinutes(5), 5),
        new Static("java.time.Duration", "ofMillis", () -> Duration.ofMillis(5), 5L),
        new Static("java.time.Duration", "parse", () -> Duration.parse("PT10S"), "PT10S"),
        new Static("java.time.Duration", "parse", () -> Duration.parse("10 s".trim()), "10 s"),
        new Static("java.math.BigDecimal", "valueOf", () -> BigDecimal.valueOf(5), 5),
        new Static("java.math.BigDecimal", "<init>", () -> new BigDecimal("1.50"), "1.50"),
        new Static("java.math.BigInteger", "valueOf", () -> BigInteger.valueOf(5), 5),
        new Static("java.time.LocalDate", "of", () -> LocalDate.of(2024, 2, 30), 2024, 2, 30),
        new Static("java.time.LocalDate", "of", () -> LocalDate.of(2024, 2, 29), 2024, 2, 29));
  }

  @ParameterizedTest
  @MethodSource("statics")
  void staticMethodsAreExact(Static call) {
    Jdk jdk = new Jdk();
    Object result = Jdk.concrete(jdk.of(call.type(), call.method(), call.arguments()));
    try {
      Object real = call.real().call();
      assertEquals(null, jdk.world.failure);
      assertEquals(real, result);
    } catch (Exception e) {
      assertEquals(e.getClass().getName(), jdk.world.failure);
    }
  }

  @Test
  void unitsAndDurations() {
    Jdk jdk = new Jdk();
    String unit = "java.util.concurrent.TimeUnit";
    jdk.shows("300000", jdk.call(unit, "toMillis", Jdk.unit("MINUTES"), 5));
    jdk.shows("2", jdk.call(unit, "convert", Jdk.unit("MINUTES"), 120, Jdk.unit("SECONDS")));
    jdk.shows("MINUTES", jdk.call(unit, "toString", Jdk.unit("MINUTES")));
    assertEquals(TimeUnit.DAYS, Jdk.concrete(jdk.of(unit, "valueOf", "DAYS")));
    String duration = "java.time.Duration";
    assertEquals(
        Duration.ofDays(2),
        Jdk.concrete(
            jdk.of(duration, "of", 2, Constant.ofEnum("java.time.temporal.ChronoUnit", "DAYS"))));
    Constant minute = Constant.of(Duration.ofMinutes(1));
    jdk.shows("60000", jdk.call(duration, "toMillis", minute));
    jdk.shows("PT3M", jdk.call(duration, "multipliedBy", minute, 3));
    jdk.shows("60", jdk.call(duration, "getSeconds", minute));
    jdk.shows("true", jdk.call(duration, "equals", minute, Constant.of(Duration.ofSeconds(60))));
    jdk.shows("-1", jdk.call("java.lang.Integer", "compareTo", Constant.of(1), 2));
    assertEquals(
        ChronoUnit.DAYS, Jdk.concrete(Constant.ofEnum("java.time.temporal.ChronoUnit", "DAYS")));
  }

  @Test
  void nothingAsksTheMachine() {
    for (String[] impure :
        new String[][] {
          {"java.util.concurrent.TimeUnit", "sleep", "1"},
          {"java.util.Locale", "setDefault", "1"},
          {"java.time.ZoneId", "systemDefault", "0"},
          {"java.nio.charset.Charset", "defaultCharset", "0"},
          {"java.time.LocalDate", "format", "1"}
        }) {
      assertEquals(
          null,
          JdkModel.INSTANCE.row(impure[0], impure[1], Integer.parseInt(impure[2])),
          impure[1]);
    }
  }

  @Test
  void hugeNumbersAreNotComputedWith() {
    Jdk jdk = new Jdk();
    jdk.shows("?", jdk.of("java.math.BigDecimal", "<init>", "1e999999999"));
    jdk.shows(
        "?",
        jdk.call("java.math.BigDecimal", "setScale", Constant.of(BigDecimal.ONE), 1_000_000_000));
    jdk.shows("?", jdk.on(Jdk.text("ab"), "repeat", 1_000_000_000));
  }

  @Test
  void constants() {
    assertEquals(
        Constant.of(Integer.MAX_VALUE),
        JdkModel.INSTANCE.constant("java.lang.Integer", "MAX_VALUE"));
    assertEquals(
        Jdk.unit("DAYS"), JdkModel.INSTANCE.constant("java.util.concurrent.TimeUnit", "DAYS"));
    assertEquals(
        Constant.of(Duration.ZERO), JdkModel.INSTANCE.constant("java.time.Duration", "ZERO"));
    assertEquals(Jdk.text("/"), JdkModel.INSTANCE.constant("java.io.File", "separator"));
    assertEquals(Constant.of(true), JdkModel.INSTANCE.constant("java.lang.Boolean", "TRUE"));
    assertEquals(null, JdkModel.INSTANCE.constant("java.lang.System", "out"));
    assertEquals(null, JdkModel.INSTANCE.constant("java.lang.Integer", "NO_SUCH"));
    assertEquals(null, JdkModel.INSTANCE.constant("java.no.Such", "FIELD"));
  }

  @Test
  void referencesToStaticMethodsTakeTheirReceiverAsAnArgument() {
    Jdk jdk = new Jdk();
    jdk.shows("5", jdk.call("java.lang.Integer", "sum", Jdk.constant(2), 3));
    jdk.shows("200", jdk.of("java.lang.Byte", "toUnsignedInt", (byte) -56));
    jdk.shows("8", jdk.of("java.lang.Integer", "highestOneBit", 10));
  }
}

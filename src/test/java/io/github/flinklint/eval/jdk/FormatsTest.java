package io.github.flinklint.eval.jdk;

import static io.github.flinklint.eval.jdk.Jdk.argument;
import static io.github.flinklint.eval.jdk.Jdk.literal;
import static io.github.flinklint.eval.jdk.Jdk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {

  private final Jdk jdk = new Jdk();

  static Stream<Arguments> formats() {
    return Stream.of(
        Arguments.of("obs://%s/%s", new Object[] {"b", "c"}),
        Arguments.of("%d%%%n", new Object[] {5}),
        Arguments.of(
            "%05d|%-5s|%5.1f|%x|%X|%c|%b|%S",
            new Object[] {7, "a", 2.55, 255, 255, 'c', true, "up"}),
        Arguments.of("%2$s %1$s %<s %s", new Object[] {"a", "b"}),
        Arguments.of("%s", new Object[] {null}),
        Arguments.of("%s %s", new Object[] {"one"}),
        Arguments.of("%q", new Object[] {"one"}),
        Arguments.of("%d", new Object[] {"one"}),
        Arguments.of("100%", new Object[] {}),
        Arguments.of("plain", new Object[] {"unused"}),
        Arguments.of("%,d", new Object[] {1234567}),
        Arguments.of("%s %s", new Object[] {1L, 2.5}));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void constantsAreExact(String format, Object[] arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = format;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    AbstractValue result = jdk.of(Jdk.STRING, "format", all);
    try {
      assertEquals(
          String.format(Locale.ROOT, format, arguments).replace(System.lineSeparator(), "\n"),
          Jdk.concrete(result));
      assertEquals(null, jdk.world.failure);
    } catch (java.util.IllegalFormatException e) {
      assertEquals(e.getClass().getName(), jdk.world.failure);
    }
  }

  @Test
  void argumentsFromOutsideAreHoles() {
    jdk.shows(
        "obs://${b}/5/${n}",
        jdk.of(Jdk.STRING, "format", "obs://%s/%d/%d", argument("b"), 5, argument("n")));
    jdk.shows("a/${?}", jdk.on(text("a/%s"), "formatted", Unknown.because("x")));
    jdk.shows("${n}", jdk.of(Jdk.STRING, "format", "%05d", argument("n")));
  }

  @Test
  void charactersKeepTheirOrigins() {
    Text path = (Text) jdk.of(Jdk.STRING, "format", literal("obs://%s/x"), literal("bucket"));
    assertEquals("obs://bucket/x", path.template());
    assertEquals("Job.java:7:12", path.locate(0, 1).toString());
    assertEquals("Job.java:7:12", path.locate(6, 7).toString());
    assertEquals("Job.java:7:20", path.locate(12, 13).toString());
  }

  @Test
  void arraysAreSpread() {
    AbstractValue array =
        Containers.create(
            jdk.reader(),
            Containers.ARRAY,
            io.github.flinklint.value.Sequence.of(java.util.List.of(text("a"), text("b"))));
    jdk.shows("a-b", jdk.of(Jdk.STRING, "format", "%s-%s", array));
  }

  @Test
  void localesAreSkipped() {
    jdk.shows(
        "a",
        jdk.of(
            Jdk.STRING, "format", io.github.flinklint.value.Constant.of(Locale.ROOT), "%s", "a"));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void messages(String pattern, Object[] arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = pattern;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    AbstractValue result = jdk.of("java.text.MessageFormat", "format", all);
    assertEquals(new MessageFormat(pattern, Locale.ROOT).format(arguments), Jdk.concrete(result));
  }

  static Stream<Arguments> messages() {
    return Stream.of(
        Arguments.of("obs://{0}/{1}", new Object[] {"b", "c"}),
        Arguments.of("{1}{0}{1}", new Object[] {"b", "c"}),
        Arguments.of("it''s {0}", new Object[] {"b"}),
        Arguments.of("'{0}' {0}", new Object[] {"b"}),
        Arguments.of("{0} {2}", new Object[] {"b"}),
        Arguments.of("{0}", new Object[] {12345}));
  }

  @Test
  void messagesHaveHoles() {
    jdk.shows(
        "obs://${x}/y",
        jdk.of("java.text.MessageFormat", "format", "obs://{0}/{1}", argument("x"), "y"));
  }
}

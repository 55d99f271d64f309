package io.github.flinklint.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.flinklint.value.Input;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsolePathTest {

  private static final String HOST = "obs.eu-de.otc.t-systems.com";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acme-state/a",
        "acme-state/a/b/c",
        "acme-state/a/",
        "acme-state//a///b",
        "acme-state",
        "acme-state/",
        "b-1.c/a",
        "a--b/a",
        "123/a",
        "acme-state/a:b=c,d/-._~",
        "acme-state/\u00fcber/\u72b6\u6001",
        "acme-state/a/./b/../c",
        "acme-state/100%/a",
        "[path]",
        "[path]/",
        "[bucket]/a",
        "[bucket]/[dir]",
        "acme-[env]/a",
        "acme-[env]",
        "acme-state/[dir]",
        "acme-state/a-[n]/b",
        "[scheme]://acme-state/a",
      })
  void allowsWhatIsRightOrOpen(String notation) {
    assertEquals(List.of(), ConsolePath.of(Paths.text(notation)).malformations());
  }

  /** A path with the wrong characters in marks, and a piece of the message and of the remedy. */
  static Stream<Arguments> wrong() {
    return Stream.of(
        arguments("\u00ab\u00bb", "is empty", "write BUCKET/DIRECTORY"),
        arguments("\u00ab  \u00bb", "is empty", "write BUCKET/DIRECTORY"),
        arguments(
            "\u00abobs://\u00bbacme-state/a", "begins with a scheme, of", "write acme-state/a"),
        arguments(
            "\u00abobs://\u00bbacme-state//a/", "begins with a scheme, of", "write acme-state/a"),
        arguments(
            "\u00abobs://\u00bbacme-state", "begins with a scheme, of", "write BUCKET/DIRECTORY"),
        arguments(
            "\u00abOBS://\u00bbacme-state/a", "begins with a scheme, of", "write acme-state/a"),
        arguments(
            "\u00abs3a://\u00bbacme-state/a", "begins with a scheme, of", "write BUCKET/DIRECTORY"),
        arguments(
            "\u00abhdfs://\u00bbnn:8020/a", "begins with a scheme, of", "write BUCKET/DIRECTORY"),
        arguments("\u00abobs://\u00bb[bucket]/a", "begins with a scheme, of", "write ${bucket}/a"),
        arguments(
            "\u00abobs://\u00bb[ak]:[sk]@" + HOST + ":443/acme-state/a",
            "begins with a scheme, keys and an endpoint",
            "write acme-state/a"),
        arguments(
            "\u00abobs://\u00bbAK:SK@" + HOST + ":443/acme-state/a",
            "begins with a scheme, keys and an endpoint",
            "write acme-state/a"),
        arguments(
            "\u00ab[ak]:[sk]@" + HOST + ":443/\u00bbacme-state/a",
            "names an endpoint",
            "begin it with"),
        arguments(
            "\u00abAK:SK@" + HOST + ":443/\u00bbacme-state/a",
            "names an endpoint",
            "begin it with"),
        arguments("\u00ab" + HOST + "/\u00bbacme-state/a", "names an endpoint", "begin it with"),
        arguments("\u00ab/\u00bbacme-state/a", "begins with a slash", "begin it with the bucket"),
        arguments("\u00ab/\u00bb[bucket]/a", "begins with a slash", "begin it with the bucket"),
        arguments("\u00abA\u00bbcme/a", "upper-case", "acme"),
        arguments("acme\u00ab_\u00bbstate/a", "contains '_'", "did you mean acme-state"),
        arguments("\u00abab\u00bb/a", "3", "bucket"),
        arguments("\u00ab-\u00bbacme/a", "starts with '-'", "start it"),
        arguments("acme\u00ab-\u00bb/a", "ends with '-'", "end it"),
        arguments("acme\u00ab..\u00bbstate/a", "contains '..'", "of the dots"),
        arguments("\u00ab10.0.0.1\u00bb/a", "IP", "bucket"),
        arguments("acme-state/\u00ab<dir>\u00bb", "placeholder", "replace"),
        arguments("acme-state/\u00abyour-dir\u00bb", "placeholder", "replace"),
        arguments("acme-state\u00ab\\\u00bba", "backslash", "/"),
        arguments("acme-state/a\u00ab \u00bbb", "contains a blank", "remove it"),
        arguments("acme-state/a\u00ab \u00bb", "ends with a blank", "remove it"),
        arguments("acme-state/\u00ab..\u00bb/..", "out of the bucket", ""));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void marksWhatIsWrong(String marked, String message, String fix) {
    int from = template(marked).indexOf('\u00ab');
    int to = template(marked).indexOf('\u00bb') - 1;
    List<Malformation> wrong =
        ConsolePath.of(Paths.text(marked.replaceAll("[\u00ab\u00bb]", ""))).malformations();
    assertTrue(
        wrong.stream()
            .anyMatch(
                m ->
                    m.from() == from
                        && m.to() == to
                        && m.message().contains(message)
                        && m.fix().contains(fix)),
        () ->
            wrong.stream()
                .map(m -> m.from() + "-" + m.to() + " " + m.message() + " = " + m.fix())
                .collect(Collectors.joining("\n")));
    assertTrue(wrong.stream().noneMatch(m -> (m.message() + m.fix()).contains("AK:SK")));
    assertTrue(wrong.stream().noneMatch(m -> m.fix().contains("obs://")));
  }

  private static String template(String marked) {
    return Paths.text(marked).template();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"acme-state/a/b", "acme-state/a/b/", "acme-state//a/b", "acme-state/./a/x/../b"})
  void showsBucketAndDirectory(String path) {
    ConsolePath console = ConsolePath.of(Text.of(path));
    assertEquals("acme-state/a/b", console.display());
    assertEquals("acme-state/a/b", console.exact());
  }

  @Test
  void showsHolesAndIsThenNotExact() {
    ConsolePath console = ConsolePath.of(Paths.text("acme-state/[dir]/a"));
    assertEquals("acme-state/${dir}/a", console.display());
    assertNull(console.exact());
  }

  @Test
  void showsNothingThatLeadsOutOfTheBucketOrIsNotKnown() {
    assertNull(ConsolePath.of(Text.of("acme-state/../..")).display());
    assertNull(ConsolePath.of(Text.of(" ")).display());
    assertNull(ConsolePath.of(Paths.text("acme-state/[x]/../a")).display());
  }

  static Stream<Arguments> places() {
    return Stream.of(
        arguments("acme-state/a", "obs://acme-state/a", true),
        arguments("acme-state/a/", "obs://acme-state//a", true),
        arguments("/acme-state/a", "obs://acme-state/a", true),
        arguments("obs://acme-state/a", "obs://acme-state/a", true),
        arguments("acme-state/a", "obs://AK:SK@" + HOST + ":443/acme-state/a", true),
        arguments("acme-state/a", "obs://[ak]:[sk]@[endpoint]:443/acme-state/a", true),
        arguments("AK:SK@" + HOST + ":443/acme-state/a", "obs://acme-state/a", true),
        arguments("acme-state/[dir]", "obs://acme-state/[dir]", true),
        arguments("[b]/[dir]", "obs://[b]/[dir]", true),
        arguments("acme-state/a", "obs://acme-state/b", false),
        arguments("acme-state/a", "obs://acme-state/a/b", false),
        arguments("acme-state/a/b", "obs://acme-state/a", false),
        arguments("acme-logs/a", "obs://acme-state/a", false),
        arguments("acme-state/A", "obs://acme-state/a", false),
        arguments("acme-state", "obs://acme-state/a", false),
        arguments("acme-state/[dir]", "obs://acme-logs/[dir]", false),
        arguments("acme-state/[dir]/a", "obs://acme-state/[dir]/b", false),
        arguments("acme-state/jobs/[dir]", "obs://acme-state/flink/a", false),
        arguments("acme-state/[dir]/orders", "obs://acme-state/flink/payments", false),
        arguments("acme-state/[x]", "obs://acme-state/[y]", null),
        arguments("acme-state/[x]", "obs://acme-state/a", null),
        arguments("acme-state/[x]/a", "obs://acme-state/a", null),
        arguments("acme-state/a", "obs://acme-state/[x]/a", null),
        arguments("acme-state/a/[x]", "obs://acme-state/a", null),
        arguments("[path]", "obs://acme-state/a", null),
        arguments("[bucket]/a", "obs://acme-state/a", null),
        arguments("acme-state/[x]/../a", "obs://acme-state/b/a", null),
        arguments("acme-state/../..", "obs://acme-state/a", null));
  }

  @ParameterizedTest
  @MethodSource("places")
  void compares(String console, String storage, @Nullable Boolean same) {
    ConsolePath ours = ConsolePath.of(Paths.text(console));
    ConsolePath theirs = ConsolePath.ofStorage(Paths.text(storage));
    assertNotNull(theirs);
    assertEquals(same, ours.isSame(theirs));
    assertEquals(same, theirs.isSame(ours));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "s3a://b/a", "acme-state/a", "[all]", "obs://acme-state", "file:///a"})
  void makesNothingOfStorageThatIsNoPlaceInObs(String storage) {
    assertNull(ConsolePath.ofStorage(Paths.text(storage)));
  }

  @Test
  void makesNothingOfStorageThatChangesOrIsUnknown() {
    Text base = Text.of("obs://acme-state/a-");
    Input clock = Input.of(new Source(Source.Kind.CLOCK, "the time"), null);
    assertNull(ConsolePath.ofStorage(base.plus(Text.hole(clock))));
    assertNull(ConsolePath.ofStorage(base.plus(Text.hole(Unknown.because("a call")))));
  }

  @Test
  void isNotSureOfAnUnknownPieceThatIsTheSame() {
    Text open = Text.of("acme-state/").plus(Text.hole(Unknown.because("a function")));
    assertNull(ConsolePath.of(open).isSame(ConsolePath.of(open)));
    assertFalse(
        Objects.requireNonNull(
            ConsolePath.of(open).isSame(ConsolePath.of(Text.of("acme-logs/a")))));
  }
}

package io.github.flinklint.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

  /** A text in which {@code [name]} is a variable without a value. */
  private static Text text(String notation) {
    Text text = Text.of("");
    int at = 0;
    for (int open = notation.indexOf('['); open >= 0; open = notation.indexOf('[', at)) {
      int close = notation.indexOf(']', open);
      Source source = new Source(Source.Kind.EXPRESSION, notation.substring(open + 1, close));
      text = text.plus(Text.of(notation.substring(at, open)));
      text = text.plus(Text.hole(Input.of(source, null)));
      at = close + 1;
    }
    return text.plus(Text.of(notation.substring(at)));
  }

  private static @Nullable String split(Text line) {
    List<Text> arguments = Arguments.split(line);
    return arguments == null
        ? null
        : String.join("|", arguments.stream().map(Text::display).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--topic orders; --topic|orders",
        "'  --a   1  '; --a|1",
        "'--a\t1\n--b'; --a|1|--b",
        "'--a \"x\" --b=\"\" z'; '--a|${?}|${?}|z'",
        "--topic [topic]; --topic|${topic}",
        "--topic=[topic]; --topic=${topic}",
        "-t [topic] --x 1; -t|${topic}|--x|1",
        "x[name]y z; x${name}y|z",
        "--topic {{topic}}; --topic|${topic}",
        "--path obs://b/{{ dir }}/x; --path|obs://b/${dir}/x"
      })
  void splitsAtBlanks(String line, String arguments) {
    assertEquals(arguments, split(text(line)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void splitsNothingToNothing(String line) {
    assertEquals("", split(Text.of(line)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[all]", "--a 1 [rest]", "[first] --a 1", "{{all}}", "--topic=x [rest]", "a [b]"})
  void cannotTellHowManyAHoleStandsFor(String line) {
    assertNull(split(text(line)));
  }

  @Test
  void keepsThePlaceOfEachArgument() {
    SourceLocation quoted = new SourceLocation("main.tf", 7, 20, 7, 40);
    List<Text> arguments = Arguments.split(Text.of("--a  bc", new Origin(quoted, "--a  bc")));
    Text second = Objects.requireNonNull(arguments).get(1);
    assertEquals(new SourceLocation("main.tf", 7, 26, 7, 28), second.locate(0, 2));
  }

  @Test
  void makesAHoleOfAVariableOfThePlatform() {
    Text replaced = Arguments.withVariables(Text.of("a/{{ name }}/b"));
    assertEquals(
        List.of(new Source(Source.Kind.GLOBAL_VARIABLE, "name")), List.copyOf(replaced.sources()));
    assertEquals("a/" + Text.HOLE + "/b", replaced.template());
  }

  @Test
  void leavesATextWithoutVariablesAsItIs() {
    for (String plain : List.of("", "a/b", "a/${b}", "a/{b}", "a/{{b}", "{{a{b}}")) {
      Text text = Text.of(plain);
      assertSame(text, Arguments.withVariables(text), plain);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ", "\"", "''", "'\"", "{{a}}", "{{", "{{ ", " "})
  void splitsAMegabyte(String piece) {
    List<Text> arguments = Arguments.split(Text.of(piece.repeat((1 << 20) / piece.length())));
    assertTrue(arguments == null || arguments.size() <= 1 << 19);
  }
}

package io.github.flinklint.platform;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import org.jspecify.annotations.Nullable;

/** Texts of paths for tests. */
final class Paths {

  private Paths() {}

  /** A text in which {@code [name]} is a hole that an argument of this name fills. */
  static Text text(String notation) {
    Text text = Text.of("");
    int at = 0;
    for (int open = notation.indexOf('['); open >= 0; open = notation.indexOf('[', at)) {
      int close = notation.indexOf(']', open);
      text = text.plus(Text.of(notation.substring(at, open)));
      text = text.plus(Text.hole(argument(notation.substring(open + 1, close), null)));
      at = close + 1;
    }
    return text.plus(Text.of(notation.substring(at)));
  }

  static Input argument(String name, @Nullable AbstractValue absent) {
    return Input.of(new Source(Source.Kind.ARGUMENT, name), absent);
  }

  /** A literal that stands alone on a line, its quote in column 9. */
  static Text literal(int line, String characters) {
    SourceLocation quoted = new SourceLocation("Job.java", line, 9, line, 11 + characters.length());
    return Text.of(characters, new Origin(quoted, characters));
  }

  /** The place of characters of such a literal. */
  static SourceLocation place(int line, int from, int to) {
    return new SourceLocation("Job.java", line, 10 + from, line, 10 + to);
  }
}

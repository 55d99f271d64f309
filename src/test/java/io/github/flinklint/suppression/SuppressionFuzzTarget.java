package io.github.flinklint.suppression;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.TextLines;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for every comment, and for every file of XML, that is read for suppressions. */
public final class SuppressionFuzzTarget {

  private static final String FILE = "pom.xml";
  private static final String BREAKS = "\r\n|\r|\n";

  private SuppressionFuzzTarget() {}

  /** Reads an input as the words of one suppression, as a comment, and as a file of XML. */
  public static void check(byte[] input) {
    String text = new String(input, UTF_8);
    TextLines lines = TextLines.of(FILE, text, BREAKS);
    words(text);
    words("flink-lint:ignore " + text);
    understood(Directive.beside(List.of("a-b"), text));
    for (CommentLines.Line line : CommentLines.read(text, SourceLocation.ofLine(FILE, 1))) {
      lines.requireWithin(line.at());
      directive(line.directive());
    }
    xml(input, lines);
  }

  private static void words(String line) {
    Directive read = Directive.read(line);
    assertEquals(Directive.isIn(line), read != null);
    if (read != null) {
      directive(read);
      assertEquals(read, Directive.read(line));
    }
  }

  private static void understood(Directive directive) {
    assertTrue(directive.mistake() != null || !directive.rules().isEmpty(), directive::toString);
    assertTrue(directive.reason() == null || !directive.reason().isBlank(), directive::toString);
    for (String rule : directive.rules()) {
      assertFalse(rule.isEmpty() || rule.matches("(?s).*[\\s,].*"), directive::toString);
    }
  }

  private static void directive(Directive directive) {
    understood(directive);
    if (directive.mistake() == null) {
      Directive again = Directive.read(printed(directive));
      assertNotNull(again, directive::toString);
      assertEquals(directive, again);
    } else {
      assertFalse(directive.mistake().isBlank());
    }
  }

  private static String printed(Directive directive) {
    return "flink-lint:ignore "
        + String.join(", ", directive.rules())
        + before(" until=", directive.until())
        + before(" -- ", directive.reason());
  }

  private static String before(String sign, @Nullable Object what) {
    return what == null ? "" : sign + what;
  }

  private static void xml(byte[] input, TextLines lines) {
    List<Suppression> found = XmlSuppressions.of(FILE, input);
    assertEquals(found, XmlSuppressions.of(FILE, input));
    boolean isUtf8 = new String(input, UTF_8).indexOf("encoding") < 0;
    for (Suppression one : found) {
      directive(one.directive());
      assertTrue(one.at().line() > 0, one::toString);
      if (isUtf8) {
        lines.requireWithin(one.at());
        lines.requireWithin(one.covered());
      }
    }
  }
}

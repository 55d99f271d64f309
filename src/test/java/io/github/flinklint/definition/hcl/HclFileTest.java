package io.github.flinklint.definition.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The structure of a file, its texts over lines, and what is not of the language. */
class HclFileTest {
  private static final String ALL =
      """
      # one
      // two
      /* three
         lines */
      resource "huaweicloud_dli_flinkjar_job" "orders" { # behind
        name = "a-${var.x}-\\u0041$${b}" /* within */
        list = [
          1, # first
          2
        ]
        map = {
          a = 1, "b" = f(1, [2]...)
          (var.k) : { c = null }
        }
        sum     = (1 +
          2) * -3 >= 4 && !false || x.y[*].z == "q" ? [for a, b in c : b if b] : {for a in c : a => b...}
        heredoc = <<-EOT
            one ${var.x}
          %{ if a ~}
          two
          %{ else }three%{ endif }
          %{ for k, v in m }${k}%{ endfor }
        EOT
        nested label {
          empty {}
          one { a = 1 }
        }
      }
      """;

  private static Body parse(String text) throws SyntaxException {
    return HclFile.parse("a.tf", text);
  }

  private static String text(String expression) throws SyntaxException {
    Body.Attribute attribute = parse("x = " + expression).attribute("x");
    assertNotNull(attribute);
    return String.valueOf(Conversions.characters(Constants.evaluate(attribute.value())));
  }

  @Test
  void attributesAndBlocks() throws SyntaxException {
    Body.Block block = parse(ALL).blocks("resource", 2).get(0);

    assertEquals(List.of("huaweicloud_dli_flinkjar_job", "orders"), block.labels());
    assertEquals("a.tf:5:1", block.header().toString());
    assertEquals(49, block.header().endColumn());
    assertEquals(
        List.of("name", "list", "map", "sum", "heredoc"),
        block.body().attributes().stream().map(Body.Attribute::name).toList());
    Body inner = block.body().blocks("nested", 1).get(0).body();
    assertEquals(List.of("empty", "one"), inner.blocks().stream().map(Body.Block::type).toList());
  }

  @Test
  void everyTruncationIsReadOrRefused() {
    int read = 0;
    for (int end = 0; end <= ALL.length(); end++) {
      read += isRead(ALL.substring(0, end)) ? 1 : 0;
      isRead(ALL.substring(end));
      isRead(ALL.substring(0, end) + "\0" + ALL.substring(end));
    }
    assertTrue(read > 1 && read < 100, "most of it is within the block: " + read);
  }

  private static boolean isRead(String text) {
    try {
      Body body = parse(text);
      body.blocks()
          .forEach(block -> block.body().attributes().forEach(a -> Constants.evaluate(a.value())));
      return true;
    } catch (SyntaxException e) {
      assertFalse(e.reason().isEmpty());
      return false;
    }
  }

  @Test
  void heredocs() throws SyntaxException {
    assertEquals("a\n  b\n", text("<<EOT\na\n  b\nEOT\n"));
    assertEquals("a\n\n  b\n", text("<<-EOT\n    a\n\n      b\n    EOT\n"));
    assertEquals("a\\n\"b\"\n", text("<<EOT\na\\n\"b\"\nEOT\n"));
    assertEquals("", text("<<EOT\nEOT\n"));
    assertEquals("a\nb\n", text("<<EOT\n%{ for x in [\"a\", \"b\"] ~}\n${x}\n%{ endfor ~}\nEOT\n"));
    assertEquals("EOTX\n", text("<<EOT\nEOTX\nEOT"));
  }

  @Test
  void expressionsGoOnWithinBracketsOnly() throws SyntaxException {
    assertEquals(2, parse("a = [1\n,\n2]\nb = f(\n1\n,\n2\n)\n").attributes().size());
    SyntaxException e = assertThrows(SyntaxException.class, () -> parse("a = 1 +\n2"));
    assertEquals("a.tf:1:8", e.at().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a = ? | 1:5 | expected an expression",
        "a = 1 2 | 1:7 | expected the end of the line",
        "a 1 | 1:3 | expected = behind the name of an attribute, or { of a block",
        "a \"b\" 1 | 1:7 | expected a label or { of a block",
        "a { | 1:3 | a block is not closed, expected }",
        "a = 1 } | 1:7 | expected an attribute or a block, found a } that closes nothing",
        "a { b = 1 c = 2 } | 1:11 | expected the end of the line",
        "a = \"x | 1:5 | a text is not closed, expected \"",
        "a = \"\\x\" | 1:6 | expected one of \\n \\r \\t \\\" \\\\ \\u \\U behind the backslash",
        "a = \"\\u12\" | 1:6 | expected 4 hexadecimal digits of a character",
        "a = \"${b\" | 1:9 | expected } of an interpolation or directive",
        "a = \"%{ x }\" | 1:9 | expected if, else, endif, for or endfor",
        "a = \"%{ if x }\" | 1:6 | an if directive is not closed, expected endif",
        "a = \"%{ for x y }\" | 1:16 | expected in behind the name of a loop",
        "a = \"%{ endif }\" | 1:6 | a directive ends what has not begun",
        "a = [1 2] | 1:8 | expected , or ] of a list",
        "a = {b 2} | 1:8 | expected = or : behind the key of an object, or }",
        "a = f(1 2) | 1:9 | expected , or ) of the arguments of a function",
        "a = (1 | 1:7 | expected ) of an expression in parentheses",
        "a = b ? c | 1:10 | expected : of a conditional expression",
        "a = b[1 | 1:8 | expected ] of an index",
        "a = b. | 1:7 | expected the name of an attribute",
        "a = <<X | 1:8 | expected the end of the line behind the marker of a heredoc",
        "a = << | 1:7 | expected the marker of a heredoc",
        "/* | 1:1 | a comment is not closed, expected */",
        "a \"${b}\" {} | 1:3 | expected a label without an interpolation",
        "1 = 2 | 1:1 | expected the name of an attribute or the type of a block",
        "a = 1e99999 | 1:12 | expected a number of fewer digits",
        "a = [for x in y] | 1:16 | expected : behind the collection of a loop",
      })
  void whatIsNotOfTheLanguage(String text, String place, String message) {
    SyntaxException e = assertThrows(SyntaxException.class, () -> parse(text));

    assertEquals("a.tf:" + place, e.at().toString());
    assertEquals(message, e.reason());
  }

  @Test
  void theSameAttributeTwice() {
    SyntaxException e = assertThrows(SyntaxException.class, () -> parse("a = 1\na = 2\n"));

    assertEquals("a.tf:2:1", e.at().toString());
  }

  @Test
  void hostileTexts() throws SyntaxException {
    for (String piece :
        List.of("[", "(", "{a=", "!", "-", "a ? ", "\"${", "f(", "a[", "a {\n", "<<A\n${")) {
      assertThrows(SyntaxException.class, () -> parse("x = " + piece.repeat(20_000)), piece);
    }
    assertThrows(SyntaxException.class, () -> parse("x = \"" + "%{ if a }".repeat(20_000)));
    // Long, but not deep.
    for (String piece : List.of("+ 1 ", ".a", "[0]", "== 2 ", "&& a ")) {
      Body.Attribute long20k = parse("x = a " + piece.repeat(20_000) + "\n").attribute("x");
      assertNotNull(long20k);
      assertTrue(Constants.evaluate(long20k.value()) instanceof Value.Open, piece);
    }
    String line = "a".repeat(1 << 20);
    assertEquals(line.length(), text("\"" + line + "\"").length());
    assertEquals(2_000, text("\"" + "$${".repeat(1_000) + "\"").length());
    assertEquals("null", text("\"" + "$${".repeat(20_000) + "\""), "too many pieces");
  }
}

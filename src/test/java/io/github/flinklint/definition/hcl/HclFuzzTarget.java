package io.github.flinklint.definition.hcl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.TextLines;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Text;

/** What holds for every text that is read as a file of Terraform. */
public final class HclFuzzTarget {

  private static final String FILE = "deploy/main.tf";

  /** Made up. */
  private static final String SECRET = "QZ7WXEC5RVTBYN1UMIKO";

  private final TextLines lines;

  private HclFuzzTarget(TextLines lines) {
    this.lines = lines;
  }

  /** Reads an input in UTF-8, in which a control character stands for a key. */
  public static void check(byte[] input) {
    String text = new String(input, UTF_8).replace("\1", SECRET);
    HclFuzzTarget target = new HclFuzzTarget(TextLines.of(FILE, text, "\n"));
    String read = target.parse(text);
    assertEquals(read, target.parse(text));
    assertEquals(read.startsWith("! ") ? read : "", target.outline(text));
  }

  /** What is read, as a text to be compared; what is wrong begins with an exclamation mark. */
  private String parse(String text) {
    try {
      StringBuilder all = new StringBuilder();
      body(HclFile.parse(FILE, text), all);
      return all.toString();
    } catch (SyntaxException e) {
      return wrong(e);
    }
  }

  private String wrong(SyntaxException e) {
    lines.requireWithin(e.at());
    assertTrue(e.at().line() > 0, e.reason());
    assertFalse(e.reason().isBlank());
    assertFalse(e.reason().contains(SECRET), e.reason());
    return "! " + e.at() + " " + e.reason();
  }

  private void body(Body body, StringBuilder all) {
    for (Body.Attribute attribute : body.attributes()) {
      lines.requireWithin(attribute.at());
      lines.requireWithin(attribute.value().at());
      String described = Description.of(attribute.value()).toString();
      assertTrue(described.length() <= 40, described);
      Value value = Constants.evaluate(attribute.value());
      value(value);
      all.append(attribute.name()).append(attribute.at()).append('=').append(described);
      all.append(attribute.value().at()).append(value).append('\n');
    }
    for (Body.Block block : body.blocks()) {
      lines.requireWithin(block.header());
      all.append(block.type()).append(block.labels()).append(block.header()).append("{\n");
      body(block.body(), all);
      all.append("}\n");
    }
  }

  private void value(Value value) {
    lines.requireWithin(value.at());
    if (value instanceof Value.Words words) {
      text(words.text());
    } else if (value instanceof Value.Elements list) {
      list.elements().forEach(this::value);
    } else if (value instanceof Value.Members map) {
      for (Value.Member member : map.members().values()) {
        text(member.key());
        value(member.value());
      }
    }
  }

  private void text(Text text) {
    int at = 0;
    for (Text.Part part : text.parts()) {
      // Each character of a short one; of a long one those at its ends.
      int step = Math.max(part.width() / 16, 1);
      for (int i = 0; i < part.width(); i += step) {
        SourceLocation place = text.locate(at + i, at + i + 1);
        if (place != null) {
          lines.requireWithin(place);
        }
      }
      at += part.width();
    }
  }

  private String outline(String text) {
    try {
      Outline outline = HclFile.outline(FILE, text);
      for (Outline.Comment comment : outline.comments()) {
        lines.requireWithin(comment.at());
        char first = lines.at(comment.at());
        assertTrue(first == '#' || first == '/', comment::toString);
        assertTrue(comment.nextLine() >= comment.at().endLine(), comment::toString);
        lines.requireWithin(SourceLocation.ofLine(FILE, comment.nextLine()));
        int end = outline.endOfItemAt(comment.nextLine());
        assertTrue(end >= comment.nextLine(), comment::toString);
        lines.requireWithin(SourceLocation.ofLine(FILE, end));
      }
      outline
          .ends()
          .forEach(
              (first, last) -> lines.requireWithin(new SourceLocation(FILE, first, 0, last, 0)));
      return "";
    } catch (SyntaxException e) {
      return wrong(e);
    }
  }
}

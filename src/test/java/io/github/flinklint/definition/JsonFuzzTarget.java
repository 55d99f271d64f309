package io.github.flinklint.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.TextLines;
import io.github.flinklint.definition.hcl.Body;
import io.github.flinklint.definition.hcl.Constants;
import io.github.flinklint.definition.hcl.SyntaxException;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Text;

/** What holds for every file that is read as JSON, by either of the readers. */
public final class JsonFuzzTarget {

  private static final String FILE = "deploy/job.json";
  private static final String SECRET = "QZ7WXEC5RVTBYN1UMIKO";

  private final String text;
  private final TextLines lines;

  private JsonFuzzTarget(String text) {
    this.text = text;
    this.lines = TextLines.of(FILE, text, "\r\n|\r|\n");
  }

  /** Reads an input, in which a control character stands for a key. */
  public static void check(byte[] input) {
    String text = new String(input, UTF_8).replace("\1", SECRET);
    JsonFuzzTarget target =
        new JsonFuzzTarget(text.startsWith("\uFEFF") ? text.substring(1) : text);
    // As it is, since only bytes can be in no encoding.
    boolean isUtf8 = target.tree(input);
    if (isUtf8) {
      target.tree(text.getBytes(UTF_8));
    }
    target.terraform();
  }

  private boolean tree(byte[] content) {
    JsonTree tree = JsonTree.read(FILE, content);
    JsonTree again = JsonTree.read(FILE, content);
    assertEquals(tree, again);
    assertEquals(tree.root() == null, tree.problem() != null);
    boolean isWholeFile = tree.problem() != null && tree.problem().location().line() == 0;
    if (tree.root() == null || isWholeFile || !new String(content, UTF_8).endsWith(text)) {
      problem(tree.problem());
      return !isWholeFile;
    }
    places(tree.root(), null);
    String printed = printed(tree.root());
    JsonNode reread = JsonTree.read(FILE, printed.getBytes(UTF_8)).root();
    assertNotNull(reread, printed);
    assertEquals(printed, printed(reread));
    Found found = new RestBodies(FILE).read(tree.root());
    found.problems().forEach(p -> lines.requireWithin(p.location()));
    for (JobDefinition definition : found.definitions()) {
      lines.requireWithin(definition.at());
      definition.fields().values().forEach(given -> lines.requireWithin(given.at()));
      for (RuntimeConfig.Entry entry : definition.runtimeConfig().entries()) {
        lines.requireWithin(entry.value().at());
      }
      definition.arguments();
    }
    return true;
  }

  private static void problem(Problem problem) {
    if (problem != null) {
      assertEquals(Problem.Kind.DEFINITION, problem.kind());
      assertFalse(problem.message().contains(SECRET), problem.message());
    }
  }

  // ---- values

  private void places(JsonNode node, SourceLocation around) {
    SourceLocation at = node.at();
    lines.requireWithin(at);
    assertTrue(around == null || isWithin(at, around), () -> at + " is not within " + around);
    if (node instanceof JsonNode.Struct struct) {
      for (JsonNode.Member member : struct.members()) {
        assertTrue(isWithin(member.nameAt(), at), () -> member.nameAt() + " is not within " + at);
        characters(member.name(), member.nameAt());
        places(member.value(), at);
      }
    } else if (node instanceof JsonNode.Items items) {
      items.elements().forEach(element -> places(element, at));
    } else if (node instanceof JsonNode.Str str) {
      characters(str.text(), at);
    }
  }

  private void characters(Text text, SourceLocation quoted) {
    assertEquals('"', lines.at(quoted));
    String all = text.template();
    for (int i = 0; i < Math.min(all.length(), 64); i++) {
      SourceLocation at = text.locate(i, i + 1);
      assertNotNull(at);
      assertTrue(isWithin(at, quoted), () -> at + " is not within " + quoted);
      char there = lines.at(at);
      assertTrue(there == '\\' || there == all.charAt(i), () -> "another character at " + at);
    }
  }

  private static boolean isWithin(SourceLocation inner, SourceLocation outer) {
    boolean isBefore =
        inner.line() < outer.line()
            || (inner.line() == outer.line() && inner.column() < outer.column());
    boolean isBehind =
        inner.endLine() > outer.endLine()
            || (inner.endLine() == outer.endLine() && inner.endColumn() > outer.endColumn());
    return !isBefore && !isBehind;
  }

  /** The value as JSON, all characters of texts as escapes. */
  private static String printed(JsonNode node) {
    StringBuilder all = new StringBuilder();
    print(node, all);
    return all.toString();
  }

  private static void print(JsonNode node, StringBuilder to) {
    if (node instanceof JsonNode.Struct struct) {
      String sign = "{";
      for (JsonNode.Member member : struct.members()) {
        to.append(sign);
        print(member.key(), to);
        to.append(':');
        print(member.value(), to);
        sign = ",";
      }
      to.append(struct.members().isEmpty() ? "{}" : "}");
    } else if (node instanceof JsonNode.Items items) {
      String sign = "[";
      for (JsonNode element : items.elements()) {
        to.append(sign);
        print(element, to);
        sign = ",";
      }
      to.append(items.elements().isEmpty() ? "[]" : "]");
    } else if (node instanceof JsonNode.Str str) {
      print(str.text().template(), to);
    } else if (node instanceof JsonNode.Num num) {
      to.append(num.written());
    } else {
      to.append(node instanceof JsonNode.Bool bool ? String.valueOf(bool.value()) : "null");
    }
  }

  private static void print(String characters, StringBuilder to) {
    to.append('"');
    characters.chars().forEach(c -> to.append(String.format("\\u%04x", c)));
    to.append('"');
  }

  // ---- Terraform

  private void terraform() {
    try {
      Body body = TerraformJson.configuration(FILE, text);
      for (Body.Block block : body.blocks()) {
        lines.requireWithin(block.header());
        attributes(block.body());
      }
    } catch (SyntaxException e) {
      wrong(e);
    }
    try {
      attributes(TerraformJson.values(FILE, text));
    } catch (SyntaxException e) {
      wrong(e);
    }
  }

  private void attributes(Body body) {
    for (Body.Attribute attribute : body.attributes()) {
      lines.requireWithin(attribute.at());
      lines.requireWithin(attribute.value().at());
      lines.requireWithin(Constants.evaluate(attribute.value()).at());
    }
  }

  private void wrong(SyntaxException e) {
    lines.requireWithin(e.at());
    assertFalse(e.reason().isBlank());
    assertFalse(e.reason().contains(SECRET), e.reason());
  }
}

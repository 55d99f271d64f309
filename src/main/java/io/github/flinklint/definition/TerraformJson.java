package io.github.flinklint.definition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.flinklint.definition.hcl.Body;
import io.github.flinklint.definition.hcl.Expression;
import io.github.flinklint.definition.hcl.HclFile;
import io.github.flinklint.definition.hcl.LiteralExpression;
import io.github.flinklint.definition.hcl.ObjectExpression;
import io.github.flinklint.definition.hcl.SyntaxException;
import io.github.flinklint.definition.hcl.Template;
import io.github.flinklint.definition.hcl.TupleExpression;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads Terraform's files in JSON into the same tree as those in its own language. Strings are
 * templates there, except in the defaults of variables and in files of variables.
 */
final class TerraformJson {

  /** Kinds of blocks that are of interest, with the number of their labels. */
  private static final Map<String, Integer> BLOCKS =
      Map.of("resource", 2, "module", 1, "variable", 1, "locals", 0);

  private static final int MAX_DEPTH = 200;

  /** Beyond this a number is not one that a job definition holds. */
  private static final int MAX_SCALE = 1000;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(FileText.MAX_BYTES)
                  .maxNameLength(FileText.MAX_BYTES)
                  .build())
          .build();

  /** A value of JSON. */
  private sealed interface Node {
    SourceLocation at();
  }

  private record Literal(Expression expression, SourceLocation at) implements Node {}

  private record Quoted(String decoded, String raw, SourceLocation at) implements Node {}

  private record Array(List<Node> elements, SourceLocation at) implements Node {}

  private record Member(Quoted key, Node value) {}

  private record Members(List<Member> members, SourceLocation at) implements Node {}

  private final String file;
  private final String text;
  private final JsonParser parser;

  private TerraformJson(String file, String text) throws IOException {
    this.file = file;
    this.text = text;
    this.parser = JSON.createParser(text);
  }

  /** The blocks of a configuration. */
  static Body configuration(String file, String text) throws SyntaxException {
    List<Body.Block> blocks = new ArrayList<>();
    for (Members root : objects(parse(file, text))) {
      for (Member member : root.members()) {
        String type = member.key().decoded();
        Integer labels = BLOCKS.get(type);
        if (labels != null) {
          addBlocks(type, labels, List.of(), member.key().at(), member.value(), blocks);
        }
      }
    }
    return new Body(List.of(), blocks);
  }

  /** The values of a file of variables. */
  static Body values(String file, String text) throws SyntaxException {
    List<Body.Attribute> attributes = new ArrayList<>();
    for (Members root : objects(parse(file, text))) {
      for (Member member : root.members()) {
        attributes.add(attribute(member, expression(member.value(), false)));
      }
    }
    return new Body(attributes, List.of());
  }

  private static void addBlocks(
      String type,
      int labels,
      List<String> found,
      SourceLocation header,
      Node node,
      List<Body.Block> blocks)
      throws SyntaxException {
    for (Members members : objects(node)) {
      if (found.size() == labels) {
        blocks.add(new Body.Block(type, found, body(type, members), header));
        continue;
      }
      for (Member member : members.members()) {
        List<String> more = new ArrayList<>(found);
        more.add(member.key().decoded());
        addBlocks(type, labels, more, member.key().at(), member.value(), blocks);
      }
    }
  }

  /** An object, or each of an array of them: both stand for blocks. */
  private static List<Members> objects(Node node) throws SyntaxException {
    List<Members> objects = new ArrayList<>();
    if (node instanceof Array array) {
      for (Node element : array.elements()) {
        objects.addAll(objects(element));
      }
    } else if (node instanceof Members members) {
      objects.add(members);
    } else {
      throw new SyntaxException(node.at(), "expected an object, or an array of objects");
    }
    return objects;
  }

  private static Body body(String type, Members members) throws SyntaxException {
    boolean isVariable = type.equals("variable");
    List<Body.Attribute> attributes = new ArrayList<>();
    for (Member member : members.members()) {
      String name = member.key().decoded();
      boolean isType = isVariable && name.equals("type");
      if (isType && member.value() instanceof Quoted quoted) {
        Expression written = HclFile.parseExpression(quoted.decoded(), quoted.at());
        attributes.add(attribute(member, written));
      } else if (!name.equals("//")) {
        attributes.add(attribute(member, expression(member.value(), !isVariable)));
      }
    }
    return new Body(attributes, List.of());
  }

  private static Body.Attribute attribute(Member member, Expression value) {
    return new Body.Attribute(member.key().decoded(), value, member.key().at());
  }

  // ---- expressions

  private static Expression expression(Node node, boolean isTemplate) throws SyntaxException {
    if (node instanceof Literal literal) {
      return literal.expression();
    }
    if (node instanceof Quoted quoted) {
      return template(quoted, isTemplate);
    }
    if (node instanceof Array array) {
      List<Expression> elements = new ArrayList<>();
      for (Node element : array.elements()) {
        elements.add(expression(element, isTemplate));
      }
      return new TupleExpression(elements, node.at());
    }
    List<ObjectExpression.Item> items = new ArrayList<>();
    for (Member member : ((Members) node).members()) {
      items.add(
          new ObjectExpression.Item(
              template(member.key(), isTemplate), expression(member.value(), isTemplate)));
    }
    return new ObjectExpression(items, node.at());
  }

  private static Template template(Quoted quoted, boolean isTemplate) throws SyntaxException {
    return isTemplate
        ? Template.ofLiteral(quoted.decoded(), quoted.at(), quoted.raw())
        : Template.ofText(
            Text.of(quoted.decoded(), new Origin(quoted.at(), quoted.raw())), quoted.at());
  }

  // ---- the tree

  private static Node parse(String file, String text) throws SyntaxException {
    try {
      TerraformJson json = new TerraformJson(file, text);
      try (JsonParser parser = json.parser) {
        Node root = json.node(parser.nextToken());
        if (parser.nextToken() != null) {
          throw new SyntaxException(json.place(), "expected the end of the file");
        }
        return root;
      }
    } catch (JsonProcessingException e) {
      // Its own message may quote what it found.
      throw new SyntaxException(
          place(file, e.getLocation()), "expected JSON, which is broken here or nested too deeply");
    } catch (IOException e) {
      throw new SyntaxException(SourceLocation.ofFile(file), "expected JSON");
    }
  }

  private static SourceLocation place(String file, @Nullable JsonLocation at) {
    if (at == null) {
      return SourceLocation.ofFile(file);
    }
    // In an empty file it has no column.
    int line = Math.max(at.getLineNr(), 1);
    int column = Math.max(at.getColumnNr(), 1);
    return new SourceLocation(file, line, column, line, column + 1);
  }

  private SourceLocation place() {
    return place(file, parser.currentTokenLocation());
  }

  private Node node(@Nullable JsonToken token) throws IOException, SyntaxException {
    SourceLocation at = place();
    if (token == null) {
      throw new SyntaxException(at, "expected a value");
    }
    return switch (token) {
      case START_OBJECT -> members(at);
      case START_ARRAY -> array(at);
      case VALUE_STRING -> quoted();
      case VALUE_TRUE -> literal(LiteralExpression.of(true, wide(at, 4)));
      case VALUE_FALSE -> literal(LiteralExpression.of(false, wide(at, 5)));
      case VALUE_NULL -> literal(LiteralExpression.ofNull(wide(at, 4)));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at);
      default -> throw new SyntaxException(at, "expected a value");
    };
  }

  private static Node literal(LiteralExpression expression) {
    return new Literal(expression, expression.at());
  }

  private Node array(SourceLocation at) throws IOException, SyntaxException {
    List<Node> elements = new ArrayList<>();
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      elements.add(node(next));
    }
    return new Array(elements, upToHere(at));
  }

  private Node members(SourceLocation at) throws IOException, SyntaxException {
    List<Member> members = new ArrayList<>();
    for (JsonToken next = parser.nextToken();
        next == JsonToken.FIELD_NAME;
        next = parser.nextToken()) {
      Quoted key = quoted();
      members.add(new Member(key, node(parser.nextToken())));
    }
    return new Members(members, upToHere(at));
  }

  private Node number(SourceLocation at) throws IOException, SyntaxException {
    String digits = parser.getText();
    SourceLocation whole = wide(at, digits.length());
    try {
      BigDecimal number = new BigDecimal(digits);
      if (Math.abs((long) number.scale()) <= MAX_SCALE && number.precision() <= MAX_SCALE) {
        return literal(LiteralExpression.of(number, whole));
      }
    } catch (NumberFormatException e) {
      // Too large to be a number at all.
    }
    throw new SyntaxException(whole, "expected a number of fewer digits");
  }

  private Quoted quoted() throws IOException {
    SourceLocation at = place();
    String decoded = parser.getText();
    int open = (int) parser.currentTokenLocation().getCharOffset();
    int close = open + 1;
    while (close < text.length() && text.charAt(close) != '"') {
      close += text.charAt(close) == '\\' ? 2 : 1;
    }
    String raw = text.substring(open + 1, Math.min(close, text.length()));
    return new Quoted(decoded, raw, wide(at, raw.length() + 2));
  }

  private static SourceLocation wide(SourceLocation at, int width) {
    return new SourceLocation(at.file(), at.line(), at.column(), at.line(), at.column() + width);
  }

  /** Up to the bracket that was read last. */
  private SourceLocation upToHere(SourceLocation from) {
    SourceLocation end = place();
    return new SourceLocation(
        from.file(), from.line(), from.column(), end.line(), end.column() + 1);
  }
}

package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the structure of a file: attributes and blocks. */
public final class HclFile {
  private final Cursor cursor;

  /** Begin and end of each attribute and block. */
  private final List<int[]> items = new ArrayList<>();

  private HclFile(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Reads a file.
   *
   * @param file path relative to the repository root, with forward slashes
   * @param text its content, without byte order mark
   * @throws SyntaxException at the first place that is not of the language
   */
  public static Body parse(String file, String text) throws SyntaxException {
    return new HclFile(new Cursor(SourceText.ofFile(file, text))).whole();
  }

  /**
   * Reads what is not read for its meaning: comments, and how far attributes and blocks reach.
   *
   * @param file path relative to the repository root, with forward slashes
   * @param text its content, without byte order mark
   * @throws SyntaxException at the first place that is not of the language
   */
  public static Outline outline(String file, String text) throws SyntaxException {
    HclFile read = new HclFile(new Cursor(SourceText.ofFile(file, text)));
    read.whole();
    return new Outline(read.comments(), read.ends());
  }

  /** From the last to the first, so that what follows the next one is known already. */
  private List<Outline.Comment> comments() {
    SourceText source = cursor.source;
    Map<Integer, Integer> codeBehind = new HashMap<>();
    List<Outline.Comment> comments = new ArrayList<>();
    cursor
        .comments()
        .descendingMap()
        .forEach(
            (from, to) -> {
              int next = skipWhitespace(to);
              int code = codeBehind.getOrDefault(next, next);
              codeBehind.put(from, code);
              comments.add(
                  new Outline.Comment(
                      source.text().substring(from, to),
                      source.at(from, to),
                      startsLine(from),
                      source.at(code, code).line()));
            });
    Collections.reverse(comments);
    return comments;
  }

  private Map<Integer, Integer> ends() {
    Map<Integer, Integer> ends = new HashMap<>();
    for (int[] item : items) {
      SourceLocation at = cursor.source.at(item[0], item[1]);
      ends.merge(at.line(), at.endLine(), Math::max);
    }
    return ends;
  }

  private int skipWhitespace(int from) {
    String text = cursor.source.text();
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean startsLine(int from) {
    String text = cursor.source.text();
    int at = from - 1;
    while (at >= 0 && text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at < 0 || text.charAt(at) == '\n';
  }

  /**
   * Reads an expression that is written in a literal of another language.
   *
   * @param text the decoded literal
   * @param at place of the literal
   * @throws SyntaxException where it is none
   */
  public static Expression parseExpression(String text, SourceLocation at) throws SyntaxException {
    Cursor cursor = new Cursor(SourceText.within(at, text));
    cursor.setOverLines(true);
    Expression expression = new ExpressionParser(cursor).expression();
    cursor.skipBlanks();
    if (!cursor.isAtEnd()) {
      throw cursor.error("expected the end of the expression");
    }
    return expression;
  }

  private Body whole() throws SyntaxException {
    Body body = body();
    if (!cursor.isAtEnd()) {
      throw cursor.error("expected an attribute or a block, found a } that closes nothing");
    }
    return body;
  }

  /** Everything up to a closing brace or the end of the file, neither of them included. */
  private Body body() throws SyntaxException {
    List<Body.Attribute> attributes = new ArrayList<>();
    List<Body.Block> blocks = new ArrayList<>();
    Set<String> names = new HashSet<>();
    cursor.enter();
    cursor.skipLines();
    while (!cursor.isAtEnd() && cursor.peek() != '}') {
      int from = cursor.at();
      String name = cursor.identifier();
      if (name == null) {
        throw cursor.error("expected the name of an attribute or the type of a block");
      }
      SourceLocation place = cursor.placeFrom(from);
      cursor.skipBlanks();
      if (cursor.peek() == '=' && cursor.peek(1) != '=') {
        if (!names.add(name)) {
          throw new SyntaxException(place, "expected each attribute once, this one is set twice");
        }
        cursor.skip(1);
        attributes.add(new Body.Attribute(name, new ExpressionParser(cursor).expression(), place));
      } else {
        blocks.add(block(name, from));
      }
      items.add(new int[] {from, cursor.at()});
      endOfItem();
    }
    cursor.leave();
    return new Body(attributes, blocks);
  }

  private void endOfItem() throws SyntaxException {
    cursor.skipBlanks();
    if (!cursor.isAtEnd() && cursor.peek() != '\n' && cursor.peek() != '}') {
      throw cursor.error("expected the end of the line");
    }
    cursor.skipLines();
  }

  private Body.Block block(String type, int from) throws SyntaxException {
    List<String> labels = new ArrayList<>();
    SourceLocation header = cursor.source.at(from, from + type.length());
    while (cursor.peek() != '{') {
      if (cursor.peek() == '"') {
        labels.add(quotedLabel());
      } else {
        String label = cursor.identifier();
        if (label == null) {
          throw cursor.error(
              labels.isEmpty()
                  ? "expected = behind the name of an attribute, or { of a block"
                  : "expected a label or { of a block");
        }
        labels.add(label);
      }
      header = cursor.placeFrom(from);
      cursor.skipBlanks();
    }
    int brace = cursor.at();
    cursor.skip(1);
    Body body = body();
    if (!cursor.take("}")) {
      throw new SyntaxException(
          cursor.source.at(brace, brace + 1), "a block is not closed, expected }");
    }
    return new Body.Block(type, labels, body, header);
  }

  private String quotedLabel() throws SyntaxException {
    int from = cursor.at();
    String label = new TemplateParser(cursor).quoted().constant();
    if (label == null) {
      throw new SyntaxException(
          cursor.placeFrom(from), "expected a label without an interpolation");
    }
    return label;
  }
}

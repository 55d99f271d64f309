package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;

/** Reads texts with interpolations and directives: quoted ones, heredocs, literals of JSON. */
final class TemplateParser {
  private final Cursor cursor;
  private final TemplateTokens tokens = new TemplateTokens();
  private final StringBuilder run = new StringBuilder();
  private int runFrom;

  TemplateParser(Cursor cursor) {
    this.cursor = cursor;
  }

  static Template ofLiteral(String decoded, SourceLocation at, String raw) throws SyntaxException {
    TemplateParser parser = new TemplateParser(new Cursor(SourceText.within(at, decoded)));
    while (!parser.cursor.isAtEnd()) {
      parser.piece();
    }
    parser.endLiteral();
    Text whole = Text.of(decoded, new Origin(at, raw));
    return parser.tokens.build(at, part -> whole.sub(part.from(), part.to()), false);
  }

  // ---- quoted

  /** A text in quotes, the first of which is next. */
  Template quoted() throws SyntaxException {
    int open = cursor.at();
    cursor.skip(1);
    boolean before = cursor.setOverLines(false);
    while (cursor.peek() != '"' || cursor.isAtEnd()) {
      if (cursor.isAtEnd()) {
        throw unclosed(open);
      }
      if (cursor.peek() == '\n') {
        throw cursor.error("expected \" before the end of the line");
      }
      if (cursor.peek() == '\\') {
        escape();
      } else {
        piece();
      }
    }
    endLiteral();
    int close = cursor.at();
    cursor.skip(1);
    cursor.setOverLines(before);
    return tokens.build(
        cursor.placeFrom(open), Run.within(cursor.source, open + 1, close, tokens.runs()), false);
  }

  private SyntaxException unclosed(int open) {
    return new SyntaxException(
        cursor.source.at(open, open + 1), "a text is not closed, expected \"");
  }

  private void escape() throws SyntaxException {
    char next = cursor.peek(1);
    int plain = "nrt\"\\".indexOf(next);
    if (plain >= 0 && next != Cursor.END) {
      add("\n\r\t\"\\".substring(plain, plain + 1), 2);
    } else if (next == 'u') {
      add(codePoint(4), 6);
    } else if (next == 'U') {
      endRun();
      add(codePoint(8), 10);
      endRun();
    } else {
      throw cursor.error("expected one of \\n \\r \\t \\\" \\\\ \\u \\U behind the backslash");
    }
  }

  private String codePoint(int digits) throws SyntaxException {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = Character.digit(cursor.peek(2 + i), 16);
      value = value * 16 + digit;
      if (digit < 0 || value > Character.MAX_CODE_POINT) {
        throw cursor.error("expected " + digits + " hexadecimal digits of a character");
      }
    }
    return Character.toString(value);
  }

  // ---- heredocs

  /** A text between {@code <<NAME} and its name on a line of its own. */
  Template heredoc() throws SyntaxException {
    int open = cursor.at();
    cursor.skip(2);
    boolean isIndented = cursor.take("-");
    String marker = cursor.identifier();
    if (marker == null) {
      throw cursor.error("expected the marker of a heredoc");
    }
    cursor.take("\r");
    cursor.expect("\n", "expected the end of the line behind the marker of a heredoc");
    boolean before = cursor.setOverLines(false);
    boolean atLineStart = true;
    while (!atLineStart || !isMarker(marker)) {
      if (cursor.isAtEnd()) {
        throw new SyntaxException(
            cursor.source.at(open, open + 2),
            "a heredoc is not closed, expected its marker on a line of its own");
      }
      atLineStart = heredocPiece();
    }
    endLiteral();
    while (cursor.peek() == ' ' || cursor.peek() == '\t') {
      cursor.skip(1);
    }
    cursor.skip(marker.length());
    cursor.setOverLines(before);
    return tokens.build(cursor.placeFrom(open), Run.each(cursor.source, false), isIndented);
  }

  /** Reads on, and says whether the next line begins. */
  private boolean heredocPiece() throws SyntaxException {
    boolean isLineEnd = cursor.peek() == '\n' || cursor.looksAt("\r\n");
    if (!isLineEnd) {
      piece();
      return false;
    }
    String end = cursor.peek() == '\n' ? "\n" : "\r\n";
    add(end, end.length());
    endLiteral();
    return true;
  }

  private boolean isMarker(String marker) {
    int at = 0;
    while (cursor.peek(at) == ' ' || cursor.peek(at) == '\t') {
      at++;
    }
    for (int i = 0; i < marker.length(); i++) {
      if (cursor.peek(at + i) != marker.charAt(i)) {
        return false;
      }
    }
    at += marker.length();
    while (cursor.peek(at) == ' ' || cursor.peek(at) == '\t' || cursor.peek(at) == '\r') {
      at++;
    }
    return cursor.peek(at) == '\n' || cursor.at() + at >= cursor.source.length();
  }

  // ---- what all of them have

  private void piece() throws SyntaxException {
    if (cursor.looksAt("$${") || cursor.looksAt("%%{")) {
      add(String.valueOf(cursor.peek()), 1);
      endRun();
      cursor.skip(1);
      add("{", 1);
    } else if (cursor.looksAt("${")) {
      interpolation();
    } else if (cursor.looksAt("%{")) {
      directive();
    } else {
      int width = Math.max(cursor.plainWidth(), 1);
      add(cursor.source.text().substring(cursor.at(), cursor.at() + width), width);
    }
  }

  private void add(String decoded, int width) {
    if (run.length() == 0) {
      runFrom = cursor.at();
    }
    run.append(decoded);
    cursor.skip(width);
  }

  private void endRun() {
    if (run.length() > 0) {
      tokens.addRun(new Run(runFrom, cursor.at(), run.toString()));
      run.setLength(0);
    }
  }

  private void endLiteral() {
    endRun();
    tokens.endLiteral();
  }

  private void interpolation() throws SyntaxException {
    endLiteral();
    cursor.skip(2);
    boolean trimsBefore = cursor.take("~");
    boolean before = cursor.setOverLines(true);
    Expression expression = new ExpressionParser(cursor).expression();
    boolean trimsAfter = closing();
    cursor.setOverLines(before);
    tokens.add(
        TemplateTokens.Token.of(new Template.Interpolation(expression), trimsBefore, trimsAfter));
  }

  private boolean closing() throws SyntaxException {
    cursor.skipBlanks();
    boolean trims = cursor.take("~");
    cursor.expect("}", "expected } of an interpolation or directive");
    return trims;
  }

  private void directive() throws SyntaxException {
    endLiteral();
    int open = cursor.at();
    cursor.skip(2);
    boolean trimsBefore = cursor.take("~");
    boolean before = cursor.setOverLines(true);
    cursor.skipBlanks();
    int wordFrom = cursor.at();
    String word = cursor.identifier();
    Expression expression = null;
    String keyName = null;
    String valueName = null;
    if ("if".equals(word)) {
      expression = new ExpressionParser(cursor).expression();
    } else if ("for".equals(word)) {
      valueName = name();
      cursor.skipBlanks();
      if (cursor.take(",")) {
        keyName = valueName;
        valueName = name();
      }
      in();
      expression = new ExpressionParser(cursor).expression();
    }
    TemplateTokens.Kind kind = TemplateTokens.Kind.of(word);
    if (kind == null) {
      cursor.moveTo(wordFrom);
      throw cursor.error("expected if, else, endif, for or endfor");
    }
    boolean trimsAfter = closing();
    cursor.setOverLines(before);
    tokens.add(
        new TemplateTokens.Token(
            kind,
            null,
            expression,
            keyName,
            valueName,
            trimsBefore,
            trimsAfter,
            cursor.placeFrom(open)));
  }

  private String name() throws SyntaxException {
    cursor.skipBlanks();
    String name = cursor.identifier();
    if (name == null) {
      throw cursor.error("expected a name");
    }
    return name;
  }

  private void in() throws SyntaxException {
    if (!name().equals("in")) {
      throw cursor.error("expected in behind the name of a loop");
    }
  }
}

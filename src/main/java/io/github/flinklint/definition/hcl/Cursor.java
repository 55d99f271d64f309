package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A place in a text that is being read, and what is read the same way everywhere. */
final class Cursor {
  /** What stands for "no character": the end of the text. */
  static final char END = '\0';

  private static final int MAX_DEPTH = 200;

  /** Characters that may begin something else, or end a text or its line. */
  private static final String SPECIAL = "\"\\$%\r\n";

  final SourceText source;
  private final String text;
  private final NavigableMap<Integer, Integer> comments = new TreeMap<>();
  private int at;
  private int depth;

  /** True within brackets, where the end of a line is but a blank. */
  private boolean overLines;

  Cursor(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  int at() {
    return at;
  }

  void moveTo(int index) {
    at = index;
  }

  void skip(int characters) {
    at += characters;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  char peek() {
    return peek(0);
  }

  /** The character that many places on; {@link #END} behind the last. */
  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : END;
  }

  boolean looksAt(String expected) {
    return text.startsWith(expected, at);
  }

  /** Number of the characters that are next and mean themselves in every text. */
  int plainWidth() {
    int end = at;
    while (end < text.length() && SPECIAL.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end - at;
  }

  /** Moves behind these characters if they are next. */
  boolean take(String expected) {
    if (!looksAt(expected)) {
      return false;
    }
    at += expected.length();
    return true;
  }

  void expect(String expected, String message) throws SyntaxException {
    if (!take(expected)) {
      throw error(message);
    }
  }

  String textFrom(int from) {
    return text.substring(from, at);
  }

  SourceLocation placeFrom(int from) {
    return source.at(from, at);
  }

  /** Trouble with what is next. */
  SyntaxException error(String message) {
    int from = Math.min(at, text.length());
    return new SyntaxException(source.at(from, Math.min(from + 1, text.length())), message);
  }

  /** To be called before something that may hold itself. */
  void enter() throws SyntaxException {
    depth++;
    if (depth > MAX_DEPTH) {
      throw error("nested more than " + MAX_DEPTH + " levels deep, which is not read");
    }
  }

  void leave() {
    depth--;
  }

  /**
   * Says whether an expression goes on over the end of a line, and returns what was said before.
   */
  boolean setOverLines(boolean now) {
    boolean before = overLines;
    overLines = now;
    return before;
  }

  /** Skips blanks and comments, ends of lines too within brackets. */
  void skipBlanks() throws SyntaxException {
    while (!isAtEnd()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t' || c == '\r' || (c == '\n' && overLines)) {
        at++;
      } else if (!skipComment()) {
        return;
      }
    }
  }

  /** Skips blanks, comments and ends of lines. */
  void skipLines() throws SyntaxException {
    boolean before = setOverLines(true);
    skipBlanks();
    setOverLines(before);
  }

  private boolean skipComment() throws SyntaxException {
    if (peek() == '#' || looksAt("//")) {
      int end = text.indexOf('\n', at);
      endComment(end < 0 ? text.length() : end);
      return true;
    }
    if (!looksAt("/*")) {
      return false;
    }
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      throw error("a comment is not closed, expected */");
    }
    endComment(end + 2);
    return true;
  }

  private void endComment(int end) {
    comments.put(at, end);
    at = end;
  }

  /** Where the comments begin that were skipped until now, and where they end. */
  NavigableMap<Integer, Integer> comments() {
    return Collections.unmodifiableNavigableMap(comments);
  }

  /** A name, if one is next: letters, digits, underscores and dashes. */
  @Nullable String identifier() {
    int from = at;
    if (isAtEnd() || !startsName(text.codePointAt(at))) {
      return null;
    }
    while (!isAtEnd() && goesOnInName(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return text.substring(from, at);
  }

  private static boolean startsName(int c) {
    return c == '_' || Character.isUnicodeIdentifierStart(c);
  }

  private static boolean goesOnInName(int c) {
    return c == '-'
        || (Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
  }
}

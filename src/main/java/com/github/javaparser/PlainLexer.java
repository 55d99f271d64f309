package com.github.javaparser;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * Cuts the Java that nearly all files consist of into the tokens that JavaParser's own lexer gives,
 * at a fraction of its price: that one keeps blanks and comments as tokens, and is an automaton of
 * many thousand instructions that the virtual machine compiles anew in each build. What is out of
 * the ordinary (text blocks, escapes of characters by number, names beyond ASCII, mistakes) it
 * refuses as a whole, and JavaParser's own does it: no token is ever guessed.
 *
 * <p>Tokens are not linked to each other. Not for several threads.
 */
@NullMarked
final class PlainLexer extends GeneratedJavaParserTokenManager {

  private static final int LONGEST_KEYWORD = 12;

  private static final Map<String, Integer> KEYWORDS = keywords();

  /** Five numbers for each token: kind, begin, end, line, column. */
  private static final int WIDTH = 5;

  /** Where a file begins, whatever it begins with. */
  private final JavaToken home = new JavaToken(Range.range(1, 1, 1, 1), SPACE, "", null, null);

  private String text = "";
  private int[] found = new int[1 << 12];
  private int size;
  private int next;

  private int at;
  private int line;
  private int lineBegin;

  PlainLexer() {
    super(new SimpleCharStream(new StringProvider("")));
  }

  private static Map<String, Integer> keywords() {
    Map<String, Integer> keywords = new HashMap<>();
    for (int kind = ABSTRACT; kind <= WHEN; kind++) {
      String image = tokenImage[kind];
      keywords.put(image.substring(1, image.length() - 1), kind);
    }
    return keywords;
  }

  /**
   * Reads a file.
   *
   * @return false where it holds what is not cut here
   */
  boolean read(String text) {
    this.text = text;
    size = 0;
    next = 0;
    at = 0;
    line = 1;
    lineBegin = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean isRead;
      if (c == ' ' || c == '\t') {
        at++;
        isRead = true;
      } else if (c == '\n' || c == '\r') {
        newLine(c);
        isRead = true;
      } else if (isLetter(c)) {
        isRead = word(c);
      } else if (c >= '0' && c <= '9') {
        isRead = number(c);
      } else if (c == '/') {
        isRead = slash();
      } else if (c == '"') {
        isRead = literal();
      } else if (c == '\'') {
        isRead = character();
      } else {
        isRead = symbol(c);
      }
      if (!isRead) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private void newLine(char c) {
    boolean isPair = c == '\r' && peek(1) == '\n';
    at += isPair ? 2 : 1;
    line++;
    lineBegin = at;
  }

  /** The character so far behind the current one; 0 behind the end. */
  private char peek(int ahead) {
    int place = at + ahead;
    return place < text.length() ? text.charAt(place) : 0;
  }

  private boolean add(int kind, int length) {
    return add(kind, length, length);
  }

  /**
   * Adds a token.
   *
   * @param length of its text
   * @param used so far the next one is behind its begin
   */
  private boolean add(int kind, int length, int used) {
    if (size + WIDTH > found.length) {
      found = Arrays.copyOf(found, found.length * 2);
    }
    found[size] = kind;
    found[size + 1] = at;
    found[size + 2] = at + length;
    found[size + 3] = line;
    found[size + 4] = at - lineBegin + 1;
    size += WIDTH;
    at += used;
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean word(char first) {
    int end = at + 1;
    while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
      end++;
    }
    int length = end - at;
    char behind = end < text.length() ? text.charAt(end) : ' ';
    if (behind >= 0x7f || behind < '\t' || (length == 1 && first == '_')) {
      return false;
    }
    if (behind == '-' && length == 3 && text.startsWith("non-sealed", at)) {
      return false;
    }
    if (length < 2 || length > LONGEST_KEYWORD || first < 'a') {
      return add(IDENTIFIER, length);
    }
    Integer keyword = KEYWORDS.get(text.substring(at, end));
    return add(keyword == null ? IDENTIFIER : keyword, length);
  }

  private boolean number(char first) {
    boolean isHex = first == '0' && (peek(1) == 'x' || peek(1) == 'X');
    int end = at + (isHex ? 2 : 1);
    while (end < text.length() && isPart(text.charAt(end), isHex)) {
      end++;
    }
    boolean isFraction = false;
    if (!isHex && end + 1 < text.length() && text.charAt(end) == '.') {
      isFraction = isDigit(text.charAt(end + 1));
      if (!isFraction) {
        return false;
      }
      end++;
      while (end < text.length() && isPart(text.charAt(end), false)) {
        end++;
      }
    }
    // A number may begin with 0 where it is nothing else, and ends with a digit.
    boolean isPlain = first != '0' || end - at == 1 || isHex || isFraction;
    if (!isPlain
        || text.charAt(end - 1) == '_'
        || (isHex && end - at == 2)
        || hasUnderlinedPoint(end)) {
      return false;
    }
    char suffix = end < text.length() ? text.charAt(end) : ' ';
    int kind = isFraction ? FLOATING_POINT_LITERAL : INTEGER_LITERAL;
    if (!isFraction && (suffix == 'L' || suffix == 'l')) {
      kind = LONG_LITERAL;
      end++;
    } else if (!isHex && "fFdD".indexOf(suffix) >= 0) {
      kind = FLOATING_POINT_LITERAL;
      end++;
    }
    char behind = end < text.length() ? text.charAt(end) : ' ';
    boolean isEnd = !isLetter(behind) && !isDigit(behind) && behind != '.' && behind < 0x7f;
    return isEnd && add(kind, end - at);
  }

  private boolean hasUnderlinedPoint(int end) {
    String number = text.substring(at, end);
    return number.contains("_.")
        || number.contains("._")
        || number.contains("x_")
        || number.contains("X_");
  }

  private static boolean isPart(char c, boolean isHex) {
    return isDigit(c) || c == '_' || (isHex && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
  }

  private boolean slash() {
    char second = peek(1);
    if (second == '/') {
      while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
        at++;
      }
      return true;
    }
    if (second != '*') {
      return second == '=' ? add(SLASHASSIGN, 2) : add(SLASH, 1);
    }
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      return false;
    }
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        newLine(c);
      } else {
        at++;
      }
    }
    at = end + 2;
    return true;
  }

  private boolean literal() {
    if (peek(1) == '"' && peek(2) == '"') {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '"') {
      char c = text.charAt(end);
      if (c == '\n' || c == '\r') {
        return false;
      }
      if (c == '\\') {
        end++;
        if (end == text.length() || !isEscape(text.charAt(end))) {
          return false;
        }
      }
      end++;
    }
    return end < text.length() && add(STRING_LITERAL, end + 1 - at);
  }

  private static boolean isEscape(char c) {
    return "ntbrf\\'\"".indexOf(c) >= 0;
  }

  private boolean character() {
    char c = peek(1);
    boolean isEscape = c == '\\';
    boolean isPlain = c != '\'' && c >= ' ';
    if (isEscape ? !isEscape(peek(2)) : !isPlain) {
      return false;
    }
    int length = isEscape ? 4 : 3;
    return peek(length - 1) == '\'' && add(CHARACTER_LITERAL, length);
  }

  private boolean symbol(char c) {
    return switch (c) {
      case '(' -> add(LPAREN, 1);
      case ')' -> add(RPAREN, 1);
      case '{' -> add(LBRACE, 1);
      case '}' -> add(RBRACE, 1);
      case '[' -> add(LBRACKET, 1);
      case ']' -> add(RBRACKET, 1);
      case ';' -> add(SEMICOLON, 1);
      case ',' -> add(COMMA, 1);
      case '@' -> add(AT, 1);
      case '~' -> add(TILDE, 1);
      case '?' -> add(HOOK, 1);
      case '.' -> dot();
      case ':' -> peek(1) == ':' ? add(DOUBLECOLON, 2) : add(COLON, 1);
      case '>' -> greater();
      default -> operator(c);
    };
  }

  private boolean dot() {
    if (isDigit(peek(1))) {
      return false;
    }
    boolean isEllipsis = peek(1) == '.' && peek(2) == '.';
    return isEllipsis ? add(ELLIPSIS, 3) : add(DOT, 1);
  }

  /** Where several close type arguments each is a token, which knows of those that follow. */
  private boolean greater() {
    int length = 1;
    while (length < 3 && peek(length) == '>') {
      length++;
    }
    if (peek(length) != '=') {
      return add(GT, length, 1);
    }
    int assigning = length == 2 ? RSIGNEDSHIFTASSIGN : RUNSIGNEDSHIFTASSIGN;
    return add(length == 1 ? GE : assigning, length + 1);
  }

  private boolean operator(char c) {
    char second = peek(1);
    boolean isAssigned = second == '=';
    boolean isTwice = second == c;
    return switch (c) {
      case '=' -> isTwice ? add(EQ, 2) : add(ASSIGN, 1);
      case '!' -> isAssigned ? add(NE, 2) : add(BANG, 1);
      case '+' -> isTwice ? add(INCR, 2) : operator(PLUS, PLUSASSIGN, isAssigned);
      case '-' -> minus(second);
      case '*' -> operator(STAR, STARASSIGN, isAssigned);
      case '%' -> operator(REM, REMASSIGN, isAssigned);
      case '^' -> operator(XOR, XORASSIGN, isAssigned);
      case '&' -> isTwice ? add(SC_AND, 2) : operator(BIT_AND, ANDASSIGN, isAssigned);
      case '|' -> isTwice ? add(SC_OR, 2) : operator(BIT_OR, ORASSIGN, isAssigned);
      case '<' -> isTwice ? leftShift() : operator(LT, LE, isAssigned);
      default -> false;
    };
  }

  private boolean minus(char second) {
    if (second == '>') {
      return add(ARROW, 2);
    }
    return second == '-' ? add(DECR, 2) : operator(MINUS, MINUSASSIGN, second == '=');
  }

  private boolean leftShift() {
    return peek(2) == '=' ? add(LSHIFTASSIGN, 3) : add(LSHIFT, 2);
  }

  private boolean operator(int plain, int assigning, boolean isAssigned) {
    return isAssigned ? add(assigning, 2) : add(plain, 1);
  }

  @Override
  public Token getNextToken() {
    boolean isEnd = next == size;
    if (isEnd) {
      return end();
    }
    int kind = found[next];
    int begin = found[next + 1];
    int length = found[next + 2] - begin;
    Token token = new Token(kind);
    String literal = jjstrLiteralImages[kind];
    token.beginLine = found[next + 3];
    token.endLine = token.beginLine;
    token.beginColumn = found[next + 4];
    token.endColumn = token.beginColumn + length - 1;
    next += WIDTH;
    if (kind == GT) {
      token.realKind = length == 3 ? RUNSIGNEDSHIFT : length == 2 ? RSIGNEDSHIFT : GT;
      literal = jjstrLiteralImages[token.realKind];
      token.image = literal;
      token.javaToken = shown(token, ">", token.beginColumn);
    } else {
      token.image = literal == null ? text.substring(begin, begin + length) : literal;
      token.javaToken = shown(token, token.image, token.endColumn);
    }
    return token;
  }

  private static JavaToken shown(Token token, String text, int endColumn) {
    Range range = Range.range(token.beginLine, token.beginColumn, token.endLine, endColumn);
    return new JavaToken(range, token.kind, text, null, null);
  }

  /** It stands where the last character does. */
  private Token end() {
    Token token = new Token(EOF, "");
    boolean isBehindBreak = at == lineBegin;
    token.beginLine = isBehindBreak ? line - 1 : line;
    token.beginColumn = isBehindBreak ? lastColumn() : at - lineBegin;
    token.endLine = token.beginLine;
    token.endColumn = token.beginColumn;
    token.javaToken = shown(token, "", token.endColumn);
    return token;
  }

  /** The column of the break that ends the text. */
  private int lastColumn() {
    int begin = at - 1;
    while (begin > 0 && !isBreakBefore(begin)) {
      begin--;
    }
    return at - begin;
  }

  private boolean isBreakBefore(int place) {
    char before = text.charAt(place - 1);
    return before == '\n' || (before == '\r' && text.charAt(place) != '\n');
  }

  @Override
  JavaToken getHomeToken() {
    return home;
  }
}

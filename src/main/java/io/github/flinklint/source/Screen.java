package io.github.flinklint.source;

import io.github.flinklint.cache.Decoder;
import io.github.flinklint.cache.Encoder;
import io.github.flinklint.suppression.Directive;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a look at the bytes of a source file tells, without decoding or parsing it.
 *
 * @param packageName the package that it declares; empty for none
 * @param hasMain true where the text has the word {@code main}
 * @param mentionsEnvironment true where the text names an environment
 * @param mayHoldSuppressions true where the text has what suppressions begin with
 */
record Screen(
    String packageName, boolean hasMain, boolean mentionsEnvironment, boolean mayHoldSuppressions) {

  // What a record makes by itself is linked at its first use, which a short run pays for.

  @Override
  public boolean equals(Object other) {
    return other instanceof Screen that
        && packageName.equals(that.packageName)
        && hasMain == that.hasMain
        && mentionsEnvironment == that.mentionsEnvironment
        && mayHoldSuppressions == that.mayHoldSuppressions;
  }

  @Override
  public int hashCode() {
    int hash = packageName.hashCode();
    hash = hash * 31 + Boolean.hashCode(hasMain);
    hash = hash * 31 + Boolean.hashCode(mentionsEnvironment);
    return hash * 31 + Boolean.hashCode(mayHoldSuppressions);
  }

  /** Of a file that could not be read. */
  static final Screen NOTHING = new Screen("", false, false, false);

  private static final String PACKAGE = "package";

  /** The three bytes of a byte order mark in UTF-8, as Latin-1 reads them. */
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  /**
   * Looks at a file.
   *
   * @param words a file that has one of these may make or execute an environment
   */
  static Screen of(byte[] bytes, List<String> words) {
    // Latin-1 keeps every byte a character: good enough to look for ASCII words, and nothing is
    // decoded.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    boolean mentions = false;
    for (String word : words) {
      mentions |= text.contains(word);
    }
    return new Screen(
        packageOf(text), text.contains("main"), mentions, text.contains(Directive.MARK));
  }

  private static String packageOf(String text) {
    for (int at = text.indexOf(PACKAGE); at >= 0; at = text.indexOf(PACKAGE, at + 1)) {
      String name = startsLine(text, at) ? nameBehind(text, at + PACKAGE.length()) : "";
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "";
  }

  private static boolean startsLine(String text, int at) {
    int before = at - 1;
    while (before >= 0 && isBlank(text.charAt(before)) && text.charAt(before) != '\n') {
      before--;
    }
    return before < 0
        || text.charAt(before) == '\n'
        || text.substring(0, before + 1).equals(BYTE_ORDER_MARK);
  }

  /** The name between the keyword and its semicolon; empty where it is not the keyword. */
  private static String nameBehind(String text, int from) {
    int begin = skipBlanks(text, from);
    int end = begin;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    int semicolon = skipBlanks(text, end);
    boolean isDeclaration =
        begin > from && semicolon < text.length() && text.charAt(semicolon) == ';';
    return isDeclaration ? text.substring(begin, end) : "";
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
  }

  private static boolean isNamePart(char c) {
    return c == '.'
        || c == '_'
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9');
  }

  void write(Encoder out) {
    out.text(packageName);
    out.truth(hasMain);
    out.truth(mentionsEnvironment);
    out.truth(mayHoldSuppressions);
  }

  static Screen read(Decoder in) {
    return new Screen(in.text(), in.truth(), in.truth(), in.truth());
  }
}

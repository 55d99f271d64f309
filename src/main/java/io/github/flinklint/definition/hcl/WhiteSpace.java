package io.github.flinklint.definition.hcl;

/** What is white space to Terraform, as to Go: not the same characters as to Java. */
final class WhiteSpace {
  private static final String CONTROLS = "\t\n\u000b\f\r\u0085";

  private WhiteSpace() {}

  /** Index of the first character that is none; the length where all are. */
  static int from(String text) {
    int from = 0;
    while (from < text.length() && is(text.charAt(from))) {
      from++;
    }
    return from;
  }

  /** Index behind the last character that is none; zero where all are. */
  static int to(String text) {
    int to = text.length();
    while (to > 0 && is(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  private static boolean is(char c) {
    return CONTROLS.indexOf(c) >= 0 || Character.isSpaceChar(c);
  }
}

package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Secrets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page that is HTML5 and well-formed XML at once: elements are closed in the order in
 * which they were opened, every text is escaped, and what neither language can hold is replaced.
 */
final class Html {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** The line that tells browsers to keep to the standard. */
  Html doctype() {
    out.append("<!DOCTYPE html>\n");
    return this;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; one whose value is null is left out
   */
  Html open(String tag, @Nullable String... attributes) {
    begin(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Closes the element that was opened last. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element with a text and nothing else. */
  Html element(String tag, String text, @Nullable String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** An element that cannot have content. */
  Html empty(String tag, @Nullable String... attributes) {
    begin(tag, attributes);
    out.append("/>");
    return this;
  }

  /** A text out of the analysed project. */
  Html text(String text) {
    return document(Secrets.mask(text));
  }

  /** A text that is masked already, or that came with the program. */
  Html document(String text) {
    escape(text);
    return this;
  }

  /** A style sheet or a script, which browsers take as it stands. */
  Html code(String tag, String content) {
    if (content.indexOf('<') >= 0 || content.indexOf('&') >= 0) {
      throw new IllegalArgumentException(tag + " holds what XML would read in another way");
    }
    out.append('<').append(tag).append(">\n").append(content);
    out.append("</").append(tag).append('>');
    return line();
  }

  /** A line end, for those who read the source; only where blanks make no difference. */
  Html line() {
    out.append('\n');
    return this;
  }

  private void begin(String tag, @Nullable String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i].equals("content") ? value : Secrets.mask(value));
        out.append('"');
      }
    }
  }

  private void escape(String text) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      switch (codePoint) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> {
          if (isHarmless(codePoint)) {
            out.appendCodePoint(codePoint);
          } else {
            out.append(REPLACEMENT);
          }
        }
      }
    }
  }

  /**
   * False for what XML or HTML forbids, and for what would turn the direction of the text after it.
   */
  private static boolean isHarmless(int codePoint) {
    if (codePoint == '\n' || codePoint == '\t') {
      return true;
    }
    int type = Character.getType(codePoint);
    boolean isNoCharacter =
        (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    boolean turns =
        (codePoint >= 0x202A && codePoint <= 0x202E)
            || (codePoint >= 0x2066 && codePoint <= 0x2069);
    return type != Character.CONTROL && type != Character.SURROGATE && !isNoCharacter && !turns;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("open: " + open);
    }
    return out.toString();
  }
}

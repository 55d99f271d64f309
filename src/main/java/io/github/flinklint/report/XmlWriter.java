package io.github.flinklint.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML, indented by two blanks, in the order of the calls. Characters that XML 1.0 cannot
 * hold, not even escaped, become {@code U+FFFD}, since one of them makes the whole report
 * unreadable.
 */
final class XmlWriter {

  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> path = new ArrayDeque<>();

  /** True while attributes can still be added to the last start tag. */
  private boolean inTag;

  XmlWriter open(String name) {
    endTag("\n");
    out.append("  ".repeat(path.size())).append('<').append(name);
    path.push(name);
    inTag = true;
    return this;
  }

  XmlWriter attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
    return this;
  }

  XmlWriter attribute(String name, long value) {
    return attribute(name, Long.toString(value));
  }

  /** Closes the element that was opened last. */
  XmlWriter close() {
    String name = path.pop();
    if (inTag) {
      out.append("/>\n");
      inTag = false;
    } else {
      out.append("  ".repeat(path.size())).append("</").append(name).append(">\n");
    }
    return this;
  }

  /** Closes the element that was opened last, with a text as all of its content. */
  XmlWriter close(String text) {
    endTag("");
    escape(text, false);
    out.append("</").append(path.pop()).append(">\n");
    return this;
  }

  /** The document, with a line end. */
  @Override
  public String toString() {
    return out.toString();
  }

  private void endTag(String after) {
    if (inTag) {
      out.append('>').append(after);
      inTag = false;
    }
  }

  private void escape(String text, boolean inAttribute) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                // As such they would be read as a line feed or, in attributes, as a blank.
                case '\r' -> out.append("&#13;");
                case '\n' -> out.append(inAttribute ? "&#10;" : "\n");
                case '\t' -> out.append(inAttribute ? "&#9;" : "\t");
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
              }
            });
  }

  /** Whether a character may be part of an XML 1.0 document. */
  private static boolean isAllowed(int c) {
    return (c >= 0x20 && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
        || c >= 0x10000;
  }
}

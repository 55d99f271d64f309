package io.github.flinklint.report;

import org.jspecify.annotations.Nullable;

/**
 * Writes JSON, indented by two blanks, in the order of the calls. Escapes what JSON demands, and
 * besides that what breaks when a report is pasted into JavaScript or encoded as UTF-8: line
 * separators and halves of surrogate pairs.
 */
final class JsonWriter {

  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();
  private int depth;
  private boolean empty = true;
  private boolean named;

  JsonWriter beginObject() {
    return open('{');
  }

  JsonWriter endObject() {
    return close('}');
  }

  JsonWriter beginArray() {
    return open('[');
  }

  JsonWriter endArray() {
    return close(']');
  }

  JsonWriter name(String name) {
    separate();
    quote(name);
    out.append(": ");
    named = true;
    return this;
  }

  JsonWriter value(String value) {
    separate();
    quote(value);
    return this;
  }

  JsonWriter value(long value) {
    separate();
    out.append(value);
    return this;
  }

  JsonWriter value(boolean value) {
    separate();
    out.append(value);
    return this;
  }

  /** A member, left out where there is no value. */
  JsonWriter member(String name, @Nullable String value) {
    return value == null ? this : name(name).value(value);
  }

  /** The document, with a line end. */
  @Override
  public String toString() {
    return out + "\n";
  }

  private JsonWriter open(char bracket) {
    separate();
    out.append(bracket);
    depth++;
    empty = true;
    return this;
  }

  private JsonWriter close(char bracket) {
    depth--;
    if (!empty) {
      line();
    }
    out.append(bracket);
    empty = false;
    return this;
  }

  /** What has to stand before the next name or element. */
  private void separate() {
    if (named) {
      named = false;
      return;
    }
    if (depth > 0) {
      if (!empty) {
        out.append(',');
      }
      line();
    }
    empty = false;
  }

  private void line() {
    out.append('\n').append("  ".repeat(depth));
  }

  private void quote(String text) {
    out.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      out.append(text, written, i);
      written = i + 1;
      int shortForm = "\"\\\b\f\n\r\t".indexOf(c);
      if (shortForm >= 0) {
        out.append('\\').append("\"\\bfnrt".charAt(shortForm));
      } else if (c < ' ' || c == '\u2028' || c == '\u2029' || isHalfPair(text, i)) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(c >> shift & 0xF));
        }
      } else {
        out.append(c);
      }
    }
    out.append(text, written, text.length()).append('"');
  }

  /** Most characters: they are written in one go. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c != '"' && c != '\\' && c < '\u2028';
  }

  private static boolean isHalfPair(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}

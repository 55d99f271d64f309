package io.github.flinklint.apimodel;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The content of a properties file, as {@code java.util.Properties} reads it; values keep the place
 * of their characters. A malformed Unicode escape, which Java refuses, is read as its characters.
 */
public final class PropertiesText {

  private final Text text;
  private final String all;
  private int at;

  /** The line that is being read, as the indices of its characters. */
  private int[] line = new int[128];

  private PropertiesText(Text text) {
    this.text = text;
    this.all = text.template();
  }

  /** The entries; a later one of the same key replaces an earlier one. */
  public static Mapping parse(Text text) {
    PropertiesText reader = new PropertiesText(text);
    Map<AbstractValue, AbstractValue> entries = new LinkedHashMap<>();
    for (Optional<int[]> line = reader.line(); line.isPresent(); line = reader.line()) {
      reader.entry(line.get(), entries);
    }
    return Mapping.of(entries);
  }

  // ---- logical lines

  /** The next logical line, as the indices of its characters; empty at the end of the text. */
  private Optional<int[]> line() {
    int length = 0;
    boolean isEscaped = false;
    skipBlanks(true);
    while (at < all.length()) {
      char c = all.charAt(at);
      if (length == 0 && (c == '#' || c == '!')) {
        skipComment();
        skipBlanks(true);
      } else if (!isEnd(c)) {
        if (length == line.length) {
          line = Arrays.copyOf(line, length * 2);
        }
        line[length++] = at++;
        isEscaped = c == '\\' && !isEscaped;
      } else if (length == 0) {
        skipBlanks(true);
      } else if (isEscaped && at + 1 < all.length()) {
        // A backslash at the end of a line goes on with the next, without the blanks that it begins
        // with.
        length--;
        isEscaped = false;
        at += all.startsWith("\r\n", at) ? 2 : 1;
        skipBlanks(false);
      } else {
        break;
      }
    }
    int kept = isEscaped ? length - 1 : length;
    return length == 0 && at >= all.length()
        ? Optional.empty()
        : Optional.of(Arrays.copyOf(line, kept));
  }

  private void skipComment() {
    while (at < all.length() && !isEnd(all.charAt(at))) {
      at++;
    }
  }

  private void skipBlanks(boolean overLines) {
    while (at < all.length() && (isBlank(all.charAt(at)) || (overLines && isEnd(all.charAt(at))))) {
      at++;
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\f';
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  // ---- keys and values

  private void entry(int[] line, Map<AbstractValue, AbstractValue> entries) {
    int keyEnd = 0;
    boolean isEscaped = false;
    while (keyEnd < line.length && (isEscaped || !isSeparator(line, keyEnd))) {
      isEscaped = all.charAt(line[keyEnd]) == '\\' && !isEscaped;
      keyEnd++;
    }
    int start = keyEnd;
    boolean hasSign = false;
    while (start < line.length) {
      char c = all.charAt(line[start]);
      boolean isSign = (c == '=' || c == ':') && !hasSign;
      if (!isBlank(c) && !isSign) {
        break;
      }
      hasSign |= isSign;
      start++;
    }
    Text key = unescaped(line, 0, keyEnd);
    entries.put(Text.of(key.template()), unescaped(line, start, line.length));
  }

  private boolean isSeparator(int[] line, int index) {
    char c = all.charAt(line[index]);
    return isBlank(c) || c == '=' || c == ':';
  }

  private Text unescaped(int[] line, int from, int to) {
    List<Text> pieces = new ArrayList<>();
    // What escapes stand for has no place of its own: a run of them is one piece.
    StringBuilder escapes = new StringBuilder();
    int index = from;
    while (index < to) {
      int width = escape(line, index, to, escapes);
      if (width > 0) {
        index += width;
        continue;
      }
      flush(escapes, pieces);
      // A backslash alone makes the character behind it mean itself.
      int start = all.charAt(line[index]) == '\\' ? index + 1 : index;
      int end = Math.min(start + 1, to);
      while (end < to && all.charAt(line[end]) != '\\' && isNext(line, start, end)) {
        end++;
      }
      if (start < to) {
        pieces.add(text.sub(line[start], line[end - 1] + 1));
      }
      index = Math.max(end, start);
    }
    flush(escapes, pieces);
    return Text.concat(pieces);
  }

  private static void flush(StringBuilder escapes, List<Text> pieces) {
    if (!escapes.isEmpty()) {
      pieces.add(Text.of(escapes.toString()));
      escapes.setLength(0);
    }
  }

  /** True where the characters stand side by side in the file. */
  private static boolean isNext(int[] line, int first, int index) {
    return line[index] - line[first] == index - first;
  }

  /**
   * Reads an escape that stands for another character than the one behind the backslash.
   *
   * @return its width; 0 where there is none
   */
  private int escape(int[] line, int index, int to, StringBuilder read) {
    if (all.charAt(line[index]) != '\\' || index + 1 >= to) {
      return 0;
    }
    Integer code = unicode(line, index, to);
    if (code != null) {
      read.append((char) code.intValue());
      return 6;
    }
    int known = "tnrf".indexOf(all.charAt(line[index + 1]));
    if (known >= 0) {
      read.append("\t\n\r\f".charAt(known));
      return 2;
    }
    return 0;
  }

  /** The character that a Unicode escape stands for; null where there is none. */
  private @Nullable Integer unicode(int[] line, int index, int to) {
    if (index + 5 >= to || all.charAt(line[index + 1]) != 'u') {
      return null;
    }
    int code = 0;
    for (int i = index + 2; i < index + 6; i++) {
      int digit = Character.digit(all.charAt(line[i]), 16);
      if (digit < 0) {
        return null;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}

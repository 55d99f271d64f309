package io.github.flinklint.apimodel;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
    int[] line = new int[all.length() - at];
    int length = 0;
    boolean isEscaped = false;
    skipBlanks(true);
    while (at < all.length()) {
      char c = all.charAt(at);
      if (length == 0 && (c == '#' || c == '!')) {
        skipComment();
        skipBlanks(true);
      } else if (!isEnd(c)) {
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
    Text result = Text.of("");
    int index = from;
    while (index < to) {
      int runEnd = index;
      while (runEnd < to && all.charAt(line[runEnd]) != '\\' && isNext(line, index, runEnd)) {
        runEnd++;
      }
      if (runEnd > index) {
        result = result.plus(text.sub(line[index], line[runEnd - 1] + 1));
        index = runEnd;
      } else {
        Integer code = unicode(line, index, to);
        result =
            result.plus(
                code == null
                    ? escape(line, index, to)
                    : Text.of(Character.toString((char) code.intValue())));
        index += code == null ? 2 : 6;
      }
    }
    return result;
  }

  /** True where the characters stand side by side in the file. */
  private static boolean isNext(int[] line, int first, int index) {
    return line[index] - line[first] == index - first;
  }

  private Text escape(int[] line, int index, int to) {
    if (index + 1 >= to) {
      return Text.of("");
    }
    int at = line[index + 1];
    return switch (all.charAt(at)) {
      case 't' -> Text.of("\t");
      case 'n' -> Text.of("\n");
      case 'r' -> Text.of("\r");
      case 'f' -> Text.of("\f");
      default -> text.sub(at, at + 1);
    };
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

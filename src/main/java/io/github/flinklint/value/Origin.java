package io.github.flinklint.value;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the characters of a literal, or of a file that is read as a whole, were written.
 *
 * @param location the whole literal, quotes included; for other sources of text the place that
 *     stands for it
 * @param raw the source characters between the quotes, escapes as they are written; all characters
 *     where the place is a file; null where single characters cannot be told apart (a text block, a
 *     computed text)
 */
public record Origin(SourceLocation location, @Nullable String raw) {

  /** Checks that there is a place. */
  public Origin {
    Objects.requireNonNull(location, "location");
  }

  /**
   * The place of some characters of the decoded literal.
   *
   * @param from index of the first, from 0
   * @param to index after the last
   * @return their columns, or the whole literal where they cannot be told apart
   */
  public SourceLocation locate(int from, int to) {
    if (raw != null && location.line() == 0) {
      return inFile(raw, from, to);
    }
    if (raw == null || location.line() != location.endLine()) {
      return location;
    }
    int start = rawIndex(raw, from);
    int end = Math.max(rawIndex(raw, to), start + 1);
    int base = location.column() + 1;
    return new SourceLocation(
        location.file(), location.line(), base + start, location.line(), base + end);
  }

  /**
   * The same without the characters: it tells the same places, and holds nothing that was written.
   *
   * @param to index behind the last character of the decoded literal that will be asked for
   */
  public Origin blanked(int to) {
    if (raw == null) {
      return this;
    }
    StringBuilder blank = new StringBuilder();
    boolean isFile = location.line() == 0;
    for (int at = 0; at < raw.length(); at++) {
      char c = raw.charAt(at);
      boolean isLineEnd = c == '\n' || c == '\r';
      if (isFile && isLineEnd && at > to) {
        break;
      }
      if (!isFile && c == '\\') {
        int length = Math.min(escapeLength(raw, at), raw.length() - at);
        for (int i = at; i < at + length; i++) {
          char part = raw.charAt(i);
          blank.append(Character.digit(part, 16) >= 0 ? '0' : part);
        }
        at += length - 1;
      } else if (isFile && (isLineEnd || c >= 128)) {
        blank.append(isLineEnd ? c : '\u0080');
      } else {
        blank.append('x');
      }
    }
    return new Origin(location, blank.toString());
  }

  /** Columns in a line, or the line alone where its columns depend on the encoding. */
  private SourceLocation inFile(String file, int from, int to) {
    int line = 1;
    int begin = 0;
    for (int i = 0; i < Math.min(from, file.length()); i++) {
      if (file.charAt(i) == '\n' || (file.charAt(i) == '\r' && !file.startsWith("\n", i + 1))) {
        line++;
        begin = i + 1;
      }
    }
    int end = begin;
    while (end < file.length() && file.charAt(end) != '\n' && file.charAt(end) != '\r') {
      end++;
    }
    if (!file.substring(begin, end).chars().allMatch(c -> c < 128)) {
      return SourceLocation.ofLine(location.file(), line);
    }
    int column = from - begin + 1;
    int endColumn = Math.max(Math.min(to, end) - begin + 1, column + 1);
    return new SourceLocation(location.file(), line, column, line, endColumn);
  }

  /** Index in the source characters of the decoded character with this index. */
  private static int rawIndex(String raw, int decodedIndex) {
    int at = 0;
    for (int decoded = 0; decoded < decodedIndex && at < raw.length(); decoded++) {
      at += raw.charAt(at) == '\\' ? escapeLength(raw, at) : 1;
    }
    return Math.min(at, raw.length());
  }

  /** Number of source characters of the escape that starts here. */
  private static int escapeLength(String raw, int at) {
    char next = at + 1 < raw.length() ? raw.charAt(at + 1) : ' ';
    if (next == 'u') {
      int digits = at + 1;
      while (digits < raw.length() && raw.charAt(digits) == 'u') {
        digits++;
      }
      return Math.min(digits + 4, raw.length()) - at;
    }
    if (next < '0' || next > '7') {
      return 2;
    }
    int most = next <= '3' ? 3 : 2;
    int length = 1;
    while (length <= most && at + length < raw.length() && isOctal(raw.charAt(at + length))) {
      length++;
    }
    return length;
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }
}

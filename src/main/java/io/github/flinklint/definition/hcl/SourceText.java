package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The characters of a file, or of a literal within another file, and where each of them stands. */
final class SourceText {
  private final String file;
  private final String text;

  /** Index of the first character of each line. */
  private final int[] lines;

  /** What stands for every place of a literal within another file; null for a whole file. */
  private final @Nullable SourceLocation all;

  private SourceText(String file, String text, @Nullable SourceLocation all) {
    this.file = file;
    this.text = text;
    this.all = all;
    this.lines = lineStarts(text);
  }

  static SourceText ofFile(String file, String text) {
    return new SourceText(file, text, null);
  }

  /** A text whose characters cannot be told apart by place. */
  static SourceText within(SourceLocation literal, String text) {
    return new SourceText(literal.file(), text, literal);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** False where all characters share one place. */
  boolean tellsPlaces() {
    return all == null;
  }

  /** The place of the characters from one index to before another. */
  SourceLocation at(int from, int to) {
    if (all != null) {
      return all;
    }
    int line = line(from);
    int endLine = line(to);
    return new SourceLocation(
        file, line + 1, from - lines[line] + 1, endLine + 1, to - lines[endLine] + 1);
  }

  private int line(int index) {
    int found = Arrays.binarySearch(lines, index);
    return found >= 0 ? found : -found - 2;
  }
}

package io.github.flinklint.report;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines below the headline of a finding: the source with carets, behind a gutter of line
 * numbers.
 *
 * @param gutter width of the line numbers
 * @param lines complete lines, none with trailing blanks; empty where the source cannot be shown
 */
record CodeFrame(int gutter, List<String> lines) {

  /** Width of the gutter where no line is shown, so that details line up all the same. */
  private static final int DEFAULT_GUTTER = 2;

  static CodeFrame of(SourceLocation place, LineRenderer source) {
    ShownLine first = source.line(place.file(), place.line());
    if (first == null) {
      return new CodeFrame(DEFAULT_GUTTER, List.of());
    }
    int lastLine = Math.max(place.endLine(), place.line());
    int gutter = Math.max(Integer.toString(lastLine).length(), DEFAULT_GUTTER);
    List<String> lines = new ArrayList<>();
    lines.add(row(gutter, "", ""));
    int begin =
        place.column() > 0 ? place.column() - 1 : source.beginOf(place.file(), place.line());
    boolean oneLine = lastLine == place.line();
    boolean open = !oneLine || place.column() == 0;
    int end = open ? source.endOf(place.file(), place.line()) : place.endColumn() - 1;
    addMarked(lines, gutter, place.line(), first.marked(begin, Math.max(end, begin + 1)));
    ShownLine last = oneLine ? null : source.line(place.file(), lastLine);
    if (last != null) {
      if (lastLine > place.line() + 1) {
        lines.add(".".repeat(gutter) + " |");
      }
      int indent = source.beginOf(place.file(), lastLine);
      addMarked(
          lines,
          gutter,
          lastLine,
          last.marked(indent, Math.max(place.endColumn() - 1, indent + 1)));
    }
    return new CodeFrame(gutter, List.copyOf(lines));
  }

  private static void addMarked(List<String> lines, int gutter, int number, List<String> marked) {
    lines.add(row(gutter, Integer.toString(number), marked.get(0)));
    lines.add(row(gutter, "", marked.get(1)));
  }

  private static String row(int gutter, String number, String text) {
    String bar = " ".repeat(gutter - number.length()) + number + " |";
    return text.isEmpty() ? bar : bar + " " + text;
  }

  /** A line of detail below the source. */
  String detail(String text) {
    return " ".repeat(gutter) + " = " + text;
  }
}

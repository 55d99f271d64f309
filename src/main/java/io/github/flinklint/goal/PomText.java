package io.github.flinklint.goal;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.Location;

/** The characters of a pom with their places. */
final class PomText {

  private final String file;
  private final String content;
  private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

  /**
   * A pom.
   *
   * @param file path relative to the repository root
   */
  PomText(String file, String content) {
    this.file = file;
    this.content = content.startsWith("\uFEFF") ? content.substring(1) : content;
    for (int i = this.content.indexOf('\n'); i >= 0; i = this.content.indexOf('\n', i + 1)) {
      lineStarts.add(i + 1);
    }
  }

  String content() {
    return content;
  }

  /** The index that a parser's place stands for, which is behind a tag; -1 where it is not. */
  int index(Location location) {
    int line = location.getLineNumber();
    if (line < 1 || line > lineStarts.size()) {
      return -1;
    }
    int index = lineStarts.get(line - 1) + location.getColumnNumber() - 1;
    return index > 0 && index <= content.length() && content.charAt(index - 1) == '>' ? index : -1;
  }

  /** Place of the tag that ends before an index; the file where that is not known. */
  SourceLocation tag(int end) {
    return end < 0 ? SourceLocation.ofFile(file) : locate(content.lastIndexOf('<', end - 1), end);
  }

  /**
   * An element without elements in it.
   *
   * @param text its text without blanks around it
   * @param start index behind its start tag; -1 where it is not known
   * @param end index behind its end tag; -1 where it is not known
   */
  PomJobs.Element element(String text, int start, int end) {
    if (start < 0 || end < 0) {
      return new PomJobs.Element(text, SourceLocation.ofFile(file), null);
    }
    int from = start;
    int to = end == start ? start : content.lastIndexOf('<', end - 1);
    while (from < to && Character.isWhitespace(content.charAt(from))) {
      from++;
    }
    while (from < to && Character.isWhitespace(content.charAt(to - 1))) {
      to--;
    }
    if (from == to) {
      return new PomJobs.Element(text, tag(start), null);
    }
    String written = content.substring(from, to);
    boolean isPlain = written.replace("\r\n", "\n").equals(text) && written.indexOf('\\') < 0;
    return new PomJobs.Element(text, locate(from, to), isPlain ? lines(written, from) : null);
  }

  /** A text of one or several lines, each with its own place, since an origin has one line. */
  private Text lines(String written, int from) {
    Text text = Text.of("");
    int start = 0;
    for (int i = 0; i <= written.length(); i++) {
      if (i == written.length() || written.charAt(i) == '\n') {
        boolean hasReturn = i > start && written.charAt(i - 1) == '\r' && i < written.length();
        String line = written.substring(start, hasReturn ? i - 1 : i);
        SourceLocation at = quoted(locate(from + start, from + start + line.length()));
        text = text.plus(Text.of(line, new Origin(at, line)));
        text = i < written.length() ? text.plus(Text.of("\n")) : text;
        start = i + 1;
      }
    }
    return text;
  }

  /** With one column more on both sides, where a literal has its quotes. */
  private static SourceLocation quoted(SourceLocation at) {
    return new SourceLocation(
        at.file(), at.line(), at.column() - 1, at.endLine(), at.endColumn() + 1);
  }

  private SourceLocation locate(int from, int to) {
    int first = line(from);
    int last = line(Math.max(from, to - 1));
    return new SourceLocation(
        file, first + 1, from - lineStarts.get(first) + 1, last + 1, to - lineStarts.get(last) + 1);
  }

  private int line(int index) {
    int found = Collections.binarySearch(lineStarts, index);
    return found >= 0 ? found : -found - 2;
  }
}

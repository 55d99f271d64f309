package io.github.flinklint.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.platform.Malformation.Kind;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The grammar of paths by the table {@code paths.tsv}, in one literal and in several. */
class PathTableTest {

  /**
   * A line of the table.
   *
   * @param written the path with escapes
   * @param kinds what is wrong; empty for a valid path
   * @param from index of the first wrong character
   * @param to index after the last
   * @param said a piece of message or remedy
   */
  record Row(String written, List<Kind> kinds, int from, int to, String said) {

    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      if (cells[1].equals("valid")) {
        return new Row(cells[0], List.of(), 0, 0, "");
      }
      String[] columns = cells[2].split("-", -1);
      return new Row(
          cells[0],
          Stream.of(cells[1].split(",", -1)).map(Kind::valueOf).toList(),
          Integer.parseInt(columns[0]) - 1,
          Integer.parseInt(columns[1]) - 1,
          cells[3]);
    }

    boolean isValid() {
      return kinds.isEmpty();
    }

    /** The path as the program sees it. */
    String text() {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < written.length(); i++) {
        if (written.startsWith("\\u", i)) {
          text.append((char) Integer.parseInt(written.substring(i + 2, i + 6), 16));
          i += 5;
        } else if (written.charAt(i) == '\\') {
          text.append(written.substring(i, i + 2).translateEscapes());
          i++;
        } else {
          text.append(written.charAt(i));
        }
      }
      return text.toString();
    }

    @Override
    public String toString() {
      return written;
    }
  }

  static List<Row> rows() {
    return lines("paths.tsv").stream().map(Row::of).toList();
  }

  /** The lines of a table beside this class, without its comments. */
  static List<String> lines(String name) {
    try (InputStream in = PathTableTest.class.getResourceAsStream(name)) {
      assertNotNull(in, name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void isBalanced() {
    long valid = rows().stream().filter(Row::isValid).count();
    assertTrue(rows().size() >= 150, "texts: " + rows().size());
    assertTrue(valid >= 75, "valid: " + valid);
    assertTrue(rows().size() - valid >= 75, "wrong: " + (rows().size() - valid));
    assertEquals(rows().size(), rows().stream().map(Row::written).distinct().count());
  }

  @Test
  void hasEveryKind() {
    Set<Kind> seen = EnumSet.noneOf(Kind.class);
    rows().forEach(row -> seen.addAll(row.kinds()));
    // Needs to be told the cloud.
    assertEquals(EnumSet.complementOf(EnumSet.of(Kind.ENDPOINT_OTHER_CLOUD)), seen);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void judgesOneLiteral(Row row) {
    List<Malformation> found = CheckpointPath.of(Text.of(row.text())).malformations();
    assertEquals(row.kinds(), found.stream().map(Malformation::kind).toList());
    if (!row.isValid()) {
      Malformation first = found.get(0);
      assertEquals(new Range(row.from(), row.to()), first.range());
      String said = first.message() + "; " + first.fix();
      assertTrue(said.contains(row.said()), said);
      assertFalse(said.contains("FAKE"), said);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isWellFormedForTheConsole(Row row) {
    String console = CheckpointPath.consolePath(Text.of(row.text()));
    String key = CheckpointPath.of(Text.of(row.text())).key();
    if (row.isValid()) {
      assertNotNull(console);
      assertNotNull(key);
      // What stands before an @ is never shown.
      assertEquals(key.replaceFirst("/.*@", "/***@"), console);
      assertEquals(key, CheckpointPath.of(Text.of("obs://" + key)).key());
    }
    if (console == null) {
      assertNull(key);
    }
  }

  /** The same characters in two and in three literals, cut at every place and at every other. */
  @ParameterizedTest
  @MethodSource("rows")
  void judgesLiteralsThatAreJoined(Row row) {
    String all = row.text();
    for (int first = 0; first <= all.length(); first++) {
      check(row, List.of(all.substring(0, first), all.substring(first)));
      for (int second = first + 1; second <= all.length(); second += 7) {
        check(
            row,
            List.of(all.substring(0, first), all.substring(first, second), all.substring(second)));
      }
    }
  }

  private static void check(Row row, List<String> pieces) {
    Text text = Text.of("");
    for (int i = 0; i < pieces.size(); i++) {
      String raw = escaped(pieces.get(i));
      SourceLocation quoted = new SourceLocation("Job.java", i + 1, 9, i + 1, 11 + raw.length());
      text = text.plus(Text.of(pieces.get(i), new Origin(quoted, raw)));
    }
    List<Malformation> found = CheckpointPath.of(text).malformations();
    assertEquals(row.kinds(), found.stream().map(Malformation::kind).toList(), pieces::toString);
    if (!row.isValid()) {
      Malformation wrong = found.get(0);
      assertEquals(
          place(pieces, row.from(), row.to()),
          text.locate(wrong.from(), wrong.to()),
          pieces::toString);
    }
  }

  /** Where the characters are to be found: in the first literal that holds one of them. */
  private static @Nullable SourceLocation place(List<String> pieces, int from, int to) {
    int start = 0;
    int line = 0;
    int last = -1;
    for (String piece : pieces) {
      line++;
      last = piece.isEmpty() ? last : line;
      if (from < start + piece.length()) {
        int begin = escaped(piece.substring(0, from - start)).length();
        int stop = Math.max(Math.min(to - start, piece.length()), from - start + 1);
        int end = escaped(piece.substring(0, stop)).length();
        return new SourceLocation("Job.java", line, 10 + begin, line, 10 + end);
      }
      start += piece.length();
    }
    if (last < 0) {
      return null;
    }
    int behind = escaped(pieces.get(last - 1)).length();
    return new SourceLocation("Job.java", last, 10 + behind, last, 11 + behind);
  }

  private static String escaped(String characters) {
    return characters
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\u200b", "\\u200b");
  }
}

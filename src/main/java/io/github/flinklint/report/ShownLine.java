package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Secrets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A source line as it may be shown: secrets masked, tabs expanded, nothing in it that a terminal
 * would obey. Knows in which cells each character of the source came to stand, so that carets stay
 * under what they mean.
 */
final class ShownLine {

  private static final int TAB = 4;

  /** Longest text that is shown of a line, in cells. */
  static final int MAX_WIDTH = 100;

  /** Cells kept before the caret where the beginning of the line is left out. */
  private static final int LEAD = 40;

  private static final String CUT = "...";

  private record Glyph(String text, int cell, int width) {}

  private final List<Glyph> glyphs = new ArrayList<>();
  private final int[] startCell;
  private final int[] endCell;
  private int total;

  /**
   * Prepares a line.
   *
   * @param raw the line in the source
   * @param secret indices of its secret characters
   */
  ShownLine(String raw, BitSet secret) {
    startCell = new int[raw.length() + 1];
    endCell = new int[raw.length() + 1];
    int at = 0;
    while (at < raw.length()) {
      int end =
          secret.get(at) ? secret.nextClearBit(at) : at + Character.charCount(raw.codePointAt(at));
      end = Math.min(end, raw.length());
      int from = total;
      if (secret.get(at)) {
        for (int i = 0; i < Secrets.MASK.length(); i++) {
          add(Secrets.MASK.charAt(i));
        }
      } else {
        add(raw.codePointAt(at));
      }
      for (int i = at; i < end; i++) {
        startCell[i] = from;
        endCell[i] = total;
      }
      at = end;
    }
    startCell[raw.length()] = total;
    endCell[raw.length()] = total + 1;
  }

  private void add(int codePoint) {
    if (codePoint == '\t') {
      int cells = TAB - total % TAB;
      for (int i = 0; i < cells; i++) {
        glyphs.add(new Glyph(" ", total++, 1));
      }
      return;
    }
    int safe = harmless(codePoint);
    int width = CellWidth.of(safe);
    glyphs.add(new Glyph(Character.toString(safe), total, width));
    total += width;
  }

  /** A message that is to stand on one line, without what a terminal would obey. */
  static String message(String text) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      shown.appendCodePoint(harmless(codePoint));
      at += Character.charCount(codePoint);
    }
    return shown.toString();
  }

  private static int harmless(int codePoint) {
    return isHarmless(codePoint) ? codePoint : '?';
  }

  /** False for what could move the cursor, turn the direction of the text, or not be encoded. */
  private static boolean isHarmless(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }

  /** The whole text, however long. */
  String text() {
    return between(0, total);
  }

  /**
   * The text and a line of carets below it.
   *
   * @param from index of the first marked character in the source line
   * @param to index after the last; the end of the line counts as one more character
   * @return two lines without trailing blanks, the first shortened around the carets where it is
   *     long
   */
  List<String> marked(int from, int to) {
    int first = startCell[clamp(from)];
    int last = Math.max(endCell[clamp(Math.max(to - 1, from))], first + 1);
    if (total <= MAX_WIDTH) {
      return List.of(between(0, total).stripTrailing(), carets(first, last));
    }
    int begin = last <= MAX_WIDTH - CUT.length() ? 0 : Math.max(first - LEAD, 0);
    int end = Math.min(begin + MAX_WIDTH - CUT.length(), total);
    begin = snap(begin);
    String lead = begin > 0 ? CUT : "";
    String tail = end < total ? CUT : "";
    int shift = lead.length() - begin;
    String shown = lead + between(begin, end) + tail;
    return List.of(shown.stripTrailing(), carets(first + shift, Math.min(last, end) + shift));
  }

  private int clamp(int index) {
    return Math.min(Math.max(index, 0), startCell.length - 1);
  }

  /** The cell at which the first glyph from here on begins, so that no wide one is cut in two. */
  private int snap(int cell) {
    for (Glyph glyph : glyphs) {
      if (glyph.cell >= cell) {
        return glyph.cell;
      }
    }
    return cell;
  }

  private static String carets(int first, int last) {
    return " ".repeat(first) + "^".repeat(Math.max(last - first, 1));
  }

  private String between(int begin, int end) {
    StringBuilder text = new StringBuilder();
    for (Glyph glyph : glyphs) {
      if (glyph.cell >= begin && glyph.cell + glyph.width <= end) {
        text.append(glyph.text);
      }
    }
    return text.toString();
  }
}

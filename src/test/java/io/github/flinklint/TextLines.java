package io.github.flinklint;

import static org.junit.jupiter.api.Assertions.fail;

import io.github.flinklint.diagnostic.SourceLocation;

/** The lines of a text that was read, to hold the places against that its reader gives. */
public final class TextLines {

  private final String file;
  private final String[] lines;

  private TextLines(String file, String[] lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * The lines of a text.
   *
   * @param file what places in it are called
   * @param breaks regular expression of what ends a line to its reader
   */
  public static TextLines of(String file, String text, String breaks) {
    return new TextLines(file, text.split(breaks, -1));
  }

  /** Fails where a place is not one of this text: a caret may stand one column behind a line. */
  public void requireWithin(SourceLocation at) {
    boolean isOfFile = at.file().equals(file);
    boolean isWhole =
        at.line() == 0 && at.column() == 0 && at.endLine() == 0 && at.endColumn() == 0;
    if (!isOfFile || !(isWhole || isInLines(at))) {
      fail("not a place of the text: " + at + " to " + at.endLine() + ":" + at.endColumn());
    }
  }

  private boolean isInLines(SourceLocation at) {
    if (at.line() < 1 || at.endLine() < at.line() || at.endLine() > lines.length) {
      return false;
    }
    if (at.column() == 0) {
      return at.endColumn() == 0;
    }
    boolean isOrdered = at.line() < at.endLine() || at.column() <= at.endColumn();
    return isOrdered
        && at.column() >= 1
        && at.endColumn() >= 1
        && at.column() <= lines[at.line() - 1].length() + 1
        && at.endColumn() <= lines[at.endLine() - 1].length() + 2;
  }

  /** The character at the beginning of a place; a line end for what is behind a line. */
  public char at(SourceLocation place) {
    String line = lines[place.line() - 1];
    return place.column() > line.length() ? '\n' : line.charAt(place.column() - 1);
  }
}

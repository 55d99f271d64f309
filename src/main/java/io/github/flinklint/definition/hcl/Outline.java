package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;

/**
 * The comments of a file, and how far its attributes and blocks reach.
 *
 * @param comments in the order in which they are written
 * @param items places of whole attributes and blocks, inner ones before those that hold them
 */
public record Outline(List<Comment> comments, List<SourceLocation> items) {

  /**
   * A comment.
   *
   * @param text with the signs that begin and end it
   * @param at its place
   * @param startsLine true where nothing but blanks stands before it on its line
   * @param nextLine line of what follows it, other comments aside; the last one where nothing does
   */
  public record Comment(String text, SourceLocation at, boolean startsLine, int nextLine) {}

  /** Copies the lists. */
  public Outline {
    comments = List.copyOf(comments);
    items = List.copyOf(items);
  }

  /** Last line of the item that begins on a line, the outermost one; the line where none does. */
  public int endOfItemAt(int line) {
    return items.stream()
        .filter(item -> item.line() == line)
        .mapToInt(SourceLocation::endLine)
        .max()
        .orElse(line);
  }
}

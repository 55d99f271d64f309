package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import java.util.Map;

/**
 * The comments of a file, and how far its attributes and blocks reach.
 *
 * @param comments in the order in which they are written
 * @param ends by the line on which attributes and blocks begin, the last line of the outermost
 */
public record Outline(List<Comment> comments, Map<Integer, Integer> ends) {

  /**
   * A comment.
   *
   * @param text with the signs that begin and end it
   * @param at its place
   * @param startsLine true where nothing but blanks stands before it on its line
   * @param nextLine line of what follows it, other comments aside; the last one where nothing does
   */
  public record Comment(String text, SourceLocation at, boolean startsLine, int nextLine) {}

  /** Copies list and map. */
  public Outline {
    comments = List.copyOf(comments);
    ends = Map.copyOf(ends);
  }

  /** Last line of the item that begins on a line, the outermost one; the line where none does. */
  public int endOfItemAt(int line) {
    return ends.getOrDefault(line, line);
  }
}

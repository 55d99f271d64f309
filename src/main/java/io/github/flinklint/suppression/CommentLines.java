package io.github.flinklint.suppression;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** The suppressions in a comment that may have several lines. */
public final class CommentLines {

  /**
   * One of them.
   *
   * @param directive its words
   * @param at its line within the comment
   */
  public record Line(Directive directive, SourceLocation at) {}

  private CommentLines() {}

  /**
   * Reads a comment.
   *
   * @param text without the signs that begin and end it
   * @param at place of the whole comment
   */
  public static List<Line> read(String text, SourceLocation at) {
    List<Line> found = new ArrayList<>();
    String[] lines = text.split("\r\n|\r|\n", -1);
    for (int i = 0; i < lines.length; i++) {
      // The stars before the lines of block comments, as most editors write them.
      Directive directive = Directive.read(lines[i].replaceFirst("^\\s*\\*+(?=\\s|$)", ""));
      if (directive != null) {
        SourceLocation place =
            lines.length == 1 ? at : SourceLocation.ofLine(at.file(), at.line() + i);
        found.add(new Line(directive, place));
      }
    }
    return found;
  }
}

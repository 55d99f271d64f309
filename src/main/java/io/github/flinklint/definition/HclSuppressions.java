package io.github.flinklint.definition;

import io.github.flinklint.definition.hcl.HclFile;
import io.github.flinklint.definition.hcl.Outline;
import io.github.flinklint.definition.hcl.SyntaxException;
import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.suppression.CommentLines;
import io.github.flinklint.suppression.Directive;
import io.github.flinklint.suppression.Suppression;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The suppressions in a file of Terraform: a comment behind something on its line covers that line,
 * one on a line of its own covers the attribute or block that follows.
 */
public final class HclSuppressions {

  private HclSuppressions() {}

  /**
   * Reads a file.
   *
   * @param name path relative to the repository root, with forward slashes
   * @return none where it cannot be read, which is a problem of the definitions in it
   */
  public static List<Suppression> of(Path file, String name) {
    try {
      String text = FileText.read(file, name);
      return text.contains(Directive.MARK) ? of(HclFile.outline(name, text)) : List.of();
    } catch (SyntaxException e) {
      return List.of();
    }
  }

  private static List<Suppression> of(Outline outline) {
    List<Suppression> found = new ArrayList<>();
    for (Outline.Comment comment : outline.comments()) {
      String text = comment.text().replaceFirst("^(?:#+|//+|/\\*)", "").replaceFirst("\\*/$", "");
      for (CommentLines.Line line : CommentLines.read(text, comment.at())) {
        int first = comment.startsLine() ? comment.nextLine() : comment.at().line();
        int last = comment.startsLine() ? outline.endOfItemAt(first) : comment.at().endLine();
        found.add(
            Suppression.ofLines(line.directive(), Accepted.By.COMMENT, line.at(), first, last));
      }
    }
    return found.stream().sorted().toList();
  }
}

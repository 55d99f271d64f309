package io.github.flinklint.suppression;

import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.Comparator;

/**
 * A suppression in a file.
 *
 * @param directive its words
 * @param by comment or annotation
 * @param at place of the comment or the annotation
 * @param firstLine first line that it covers
 * @param lastLine last line that it covers; before the first where it covers nothing
 */
public record Suppression(
    Directive directive, Accepted.By by, SourceLocation at, int firstLine, int lastLine)
    implements Comparable<Suppression> {

  /** True where the finding lies on a covered line; one without a line never does. */
  public boolean covers(Finding finding) {
    int line = finding.location().line();
    return finding.location().file().equals(at.file())
        && line > 0
        && firstLine <= line
        && line <= lastLine;
  }

  @Override
  public int compareTo(Suppression other) {
    return Comparator.comparing(Suppression::at)
        .thenComparing(s -> String.join(",", s.directive().rules()))
        .compare(this, other);
  }
}

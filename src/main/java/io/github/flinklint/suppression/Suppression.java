package io.github.flinklint.suppression;

import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.SourceLocation;

/**
 * A suppression in a file.
 *
 * @param directive its words
 * @param by comment or annotation
 * @param at place of the comment or the annotation
 * @param covered what it covers, in the same file; whole lines where it has no columns, nothing
 *     where it has no line
 */
public record Suppression(
    Directive directive, Accepted.By by, SourceLocation at, SourceLocation covered)
    implements Comparable<Suppression> {

  /** One that covers whole lines; nothing where the last is before the first. */
  public static Suppression ofLines(
      Directive directive, Accepted.By by, SourceLocation at, int firstLine, int lastLine) {
    SourceLocation lines =
        lastLine < firstLine
            ? SourceLocation.ofFile(at.file())
            : new SourceLocation(at.file(), firstLine, 0, lastLine, 0);
    return new Suppression(directive, by, at, lines);
  }

  /** True where the finding begins in what is covered; one without a line never does. */
  public boolean covers(Finding finding) {
    SourceLocation there = finding.location();
    int line = there.line();
    if (!there.file().equals(at.file()) || line == 0 || covered.line() == 0) {
      return false;
    }
    if (line < covered.line() || line > covered.endLine()) {
      return false;
    }
    if (covered.column() == 0 || there.column() == 0) {
      return true;
    }
    boolean isBefore = line == covered.line() && there.column() < covered.column();
    boolean isBehind = line == covered.endLine() && there.column() >= covered.endColumn();
    return !isBefore && !isBehind;
  }

  @Override
  public int compareTo(Suppression other) {
    int order = at.compareTo(other.at);
    return order == 0
        ? String.join(",", directive.rules()).compareTo(String.join(",", other.directive.rules()))
        : order;
  }
}

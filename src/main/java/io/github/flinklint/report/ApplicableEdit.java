package io.github.flinklint.report;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Edit;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which edits can be handed on: those that meet the characters that they are made for. */
final class ApplicableEdit {

  private ApplicableEdit() {}

  /**
   * The edit of a finding.
   *
   * @return null where there is none, where the place is not within one line, where the file has
   *     something else there, or where a secret is involved
   */
  static @Nullable Edit of(Finding finding, AnalysisResult result, SourceLines source) {
    Edit edit = finding.edit();
    SourceLocation at = finding.location();
    if (edit == null || isSecret(edit) || touchesSecret(at, result.secretPlaces())) {
      return null;
    }
    String there = text(at, source);
    return edit.from().equals(there) ? edit : null;
  }

  private static boolean isSecret(Edit edit) {
    return !Secrets.ranges(edit.from()).isEmpty() || !Secrets.ranges(edit.to()).isEmpty();
  }

  /** Compared by lines, since a literal beside a secret may be a piece of it. */
  private static boolean touchesSecret(SourceLocation at, List<SourceLocation> secrets) {
    return secrets.stream()
        .anyMatch(
            s ->
                s.file().equals(at.file()) && s.line() <= at.endLine() && at.line() <= s.endLine());
  }

  private static @Nullable String text(SourceLocation at, SourceLines source) {
    if (at.line() < 1 || at.column() < 1 || at.endLine() != at.line()) {
      return null;
    }
    List<String> lines = source.read(at.file());
    if (lines == null || at.line() > lines.size()) {
      return null;
    }
    String line = lines.get(at.line() - 1);
    int begin = at.column() - 1;
    int end = at.endColumn() - 1;
    // A constant that is imported by its own name: the other one would not be.
    boolean isUnqualified = begin > 0 && begin < line.length() && line.charAt(begin - 1) != '.';
    if (at.file().endsWith(".java") && isUnqualified) {
      return null;
    }
    return begin <= end && end <= line.length() ? line.substring(begin, end) : null;
  }
}

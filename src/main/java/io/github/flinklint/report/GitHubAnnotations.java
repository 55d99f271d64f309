package io.github.flinklint.report;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * Workflow commands that GitHub turns into annotations. They are obeyed only at the beginning of a
 * line, so they must be printed without the prefix of a logger.
 */
public final class GitHubAnnotations {

  private GitHubAnnotations() {}

  /**
   * The commands for a result, one a line, without line ends. The worst come first, since GitHub
   * shows only ten of each kind for a step.
   */
  public static List<String> lines(AnalysisResult result) {
    List<String> lines = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      for (Finding finding : result.findings()) {
        if (finding.severity() == severity) {
          String text = FindingText.sentence(finding);
          lines.add(command(severity, finding.location(), finding.rule(), text));
        }
      }
      for (Problem problem : result.problems()) {
        if (severity(problem) == severity) {
          String title = "problem (" + problem.kind().label() + ")";
          lines.add(command(severity, problem.location(), title, Secrets.mask(problem.message())));
        }
      }
    }
    return lines;
  }

  private static Severity severity(Problem problem) {
    return problem.kind() == Problem.Kind.INTERNAL ? Severity.ERROR : Severity.WARNING;
  }

  private static String command(Severity severity, SourceLocation at, String title, String text) {
    StringBuilder line = new StringBuilder("::");
    line.append(severity == Severity.INFO ? "notice" : severity.label());
    line.append(" file=").append(property(at.file()));
    if (at.line() > 0) {
      int endLine = Math.max(at.endLine(), at.line());
      line.append(",line=").append(at.line()).append(",endLine=").append(endLine);
      // GitHub takes columns only within one line, and the last one as part of the range.
      if (at.column() > 0 && endLine == at.line()) {
        line.append(",col=").append(at.column());
        line.append(",endColumn=").append(Math.max(at.endColumn() - 1, at.column()));
      }
    }
    line.append(",title=").append(property(title));
    return line.append("::").append(data(text)).toString();
  }

  private static String property(String value) {
    return data(value).replace(":", "%3A").replace(",", "%2C");
  }

  /** The percent sign first, or it would be escaped twice. What a terminal obeys is no text. */
  private static String data(String value) {
    return value
        .replaceAll("[\\p{Cntrl}&&[^\r\n\t]]", "?")
        .replace("%", "%25")
        .replace("\r", "%0D")
        .replace("\n", "%0A");
  }
}

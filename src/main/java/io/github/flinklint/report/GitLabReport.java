package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;

/** The findings that nobody has accepted, for GitLab's Code Quality. */
final class GitLabReport {

  private GitLabReport() {}

  /** The report as a JSON document. */
  static String render(ReportInput input) {
    JsonWriter json = new JsonWriter();
    Fingerprints fingerprints = new Fingerprints();
    json.beginArray();
    for (Finding finding : input.result().findings()) {
      SourceLocation at = finding.location();
      json.beginObject();
      // GitLab ignores these two; readers of Code Climate, which the form is taken from, need them.
      json.name("type").value("issue");
      json.name("categories").beginArray().value("Bug Risk").endArray();
      json.name("description").value(FindingText.sentence(finding));
      json.name("check_name").value(finding.rule());
      json.name("fingerprint").value(fingerprints.next(finding));
      json.name("severity").value(severity(finding.severity()));
      json.name("location").beginObject();
      json.name("path").value(at.file());
      // GitLab wants a line; where only the file is known, it is the first.
      json.name("lines").beginObject().name("begin").value(Math.max(at.line(), 1)).endObject();
      json.endObject().endObject();
    }
    return json.endArray().toString();
  }

  /**
   * The word of GitLab. An error loses the state of a job but breaks no running one, hence not
   * {@code blocker}; a warning may be harmless, hence not {@code major}.
   */
  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}

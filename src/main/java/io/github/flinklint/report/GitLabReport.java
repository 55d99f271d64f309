package io.github.flinklint.report;

/** To be written. */
final class GitLabReport {

  private GitLabReport() {}

  static String render(ReportInput input) {
    return input.toolVersion();
  }
}

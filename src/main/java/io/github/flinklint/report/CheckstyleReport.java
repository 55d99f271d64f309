package io.github.flinklint.report;

/** To be written. */
final class CheckstyleReport {

  private CheckstyleReport() {}

  static String render(ReportInput input) {
    return input.toolVersion();
  }
}

package io.github.flinklint.report;

/** To be written. */
final class HtmlReport {

  private HtmlReport() {}

  static String render(ReportInput input) {
    return input.toolVersion();
  }
}

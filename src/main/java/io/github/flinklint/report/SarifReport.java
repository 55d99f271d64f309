package io.github.flinklint.report;

/** To be written. */
final class SarifReport {

  private SarifReport() {}

  static String render(ReportInput input) {
    return input.toolVersion();
  }
}

package io.github.flinklint.report;

/** To be written. */
final class JunitReport {

  private JunitReport() {}

  static String render(ReportInput input) {
    return input.toolVersion();
  }
}

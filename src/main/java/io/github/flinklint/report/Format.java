package io.github.flinklint.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms that a report can have. What renders one is loaded when it is asked for. */
public enum Format {
  /** The log of the build. */
  CONSOLE(null),
  /** Lines that GitHub turns into annotations; they go to the log. */
  GITHUB(null),
  /** Everything, for programs. */
  JSON("flink-lint.json"),
  /** SARIF 2.1.0. */
  SARIF("flink-lint.sarif"),
  /** JUnit XML. */
  JUNIT("TEST-flink-lint.xml"),
  /** Checkstyle XML. */
  CHECKSTYLE("flink-lint-checkstyle.xml"),
  /** GitLab Code Quality. */
  GITLAB("gl-code-quality-report.json"),
  /** One page to look at. */
  HTML("flink-lint.html");

  private final @Nullable String fileName;

  Format(@Nullable String fileName) {
    this.fileName = fileName;
  }

  /** Name of its file; null for what goes to the log. */
  public @Nullable String fileName() {
    return fileName;
  }

  /** The word for it in the configuration. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The content of its file; only for a format that has one. */
  public String render(ReportInput input) {
    return switch (this) {
      case JSON -> JsonReport.render(input);
      case SARIF -> SarifReport.render(input);
      case JUNIT -> JunitReport.render(input);
      case CHECKSTYLE -> CheckstyleReport.render(input);
      case GITLAB -> GitLabReport.render(input);
      case HTML -> HtmlReport.render(input);
      case CONSOLE, GITHUB -> throw new IllegalStateException("format " + label() + " has no file");
    };
  }
}

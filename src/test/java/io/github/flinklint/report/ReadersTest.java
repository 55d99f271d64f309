package io.github.flinklint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** What a library that plugins of CI servers are built on makes of the reports. */
class ReadersTest {

  @ParameterizedTest
  @CsvSource({"CHECKSTYLE,CHECKSTYLE", "GITLAB,CODECLIMATE", "SARIF,SARIF"})
  void readEveryFinding(Format format, Parser parser) throws Exception {
    Map<String, Violation> read = read(Results.full(), format, parser);
    for (Finding finding : Results.full().findings()) {
      Violation violation = read.remove(finding.location().file() + finding.location().line());
      assertEquals(severity(finding), violation.getSeverity().name(), format + " " + violation);
      assertTrue(violation.getRule().endsWith(finding.rule()), violation.toString());
      assertTrue(
          violation.getMessage().endsWith(FindingText.sentence(finding)), violation.toString());
    }
    if (format == Format.SARIF) {
      read.values().removeIf(v -> v.getSpecifics().get("suppressed").equals("true"));
    }
    assertEquals(Map.of(), read);
  }

  /** Of test reports it reads what has failed, with the place out of the text. */
  @Test
  void readTheFailures() throws Exception {
    Map<String, Violation> read = read(Results.full(), Format.JUNIT, Parser.JUNIT);
    assertEquals(List.of(Results.FILE + 31), List.copyOf(read.keySet()));
    Violation violation = read.get(Results.FILE + 31);
    assertEquals("ERROR", violation.getSeverity().name());
    assertTrue(violation.getMessage().contains("checkpoint-not-retained"));
    assertTrue(violation.getMessage().contains("fix: RETAIN_ON_CANCELLATION"));
  }

  @ParameterizedTest
  @CsvSource({"CHECKSTYLE,CHECKSTYLE", "GITLAB,CODECLIMATE", "SARIF,SARIF"})
  void readAnyText(Format format, Parser parser) throws Exception {
    Map<String, Violation> read = read(HardCases.hostile(), format, parser);
    String file = format == Format.SARIF ? RelativeUri.of(HardCases.FILE) : HardCases.FILE;
    assertTrue(read.containsKey(file + 2), read.keySet().toString());
    assertTrue(read.get(file + 2).getMessage().contains("\"q\" 'a' <b>&amp;</b> ]]> %0A"));
  }

  @ParameterizedTest
  @CsvSource({"CHECKSTYLE,CHECKSTYLE", "GITLAB,CODECLIMATE", "SARIF,SARIF", "JUNIT,JUNIT"})
  void readNothingFromNothing(Format format, Parser parser) throws Exception {
    assertEquals(Map.of(), read(Results.result(List.of()), format, parser));
  }

  private static String severity(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "ERROR";
      case WARNING -> "WARN";
      case INFO -> "INFO";
    };
  }

  /** What is read, by file and line. */
  private static Map<String, Violation> read(AnalysisResult result, Format format, Parser parser)
      throws Exception {
    Map<String, Violation> read = new TreeMap<>();
    String report = format.render(Results.input(result));
    parser
        .getViolationsParser()
        .parseReportOutput(report, new FailingLogger())
        .forEach(v -> read.put(v.getFile() + v.getStartLine(), v));
    return read;
  }

  /** The library only logs what it stumbles over. */
  private static final class FailingLogger implements ViolationsLogger {

    @Override
    public void log(Level level, String text) {
      if (level.intValue() >= Level.WARNING.intValue()) {
        throw new AssertionError(text);
      }
    }

    @Override
    public void log(Level level, String text, Throwable cause) {
      throw new AssertionError(text, cause);
    }
  }
}

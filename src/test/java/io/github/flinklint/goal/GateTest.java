package io.github.flinklint.goal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.engine.SourceModule;
import io.github.flinklint.rules.RuleOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GateTest {

  private static final AnalysisResult EMPTY = result(null, null);

  private static final String REPORT = "app/target/report.json";

  @Test
  void failsFromTheSeverityUp() {
    Gate onError = new Gate(Severity.ERROR, false);
    Gate onWarning = new Gate(Severity.WARNING, false);
    assertDoesNotThrow(() -> onError.judge(result(Severity.WARNING, null), REPORT, "mvn x"));
    assertDoesNotThrow(() -> onWarning.judge(result(Severity.INFO, null), REPORT, "mvn x"));
    assertThrows(
        MojoFailureException.class,
        () -> onWarning.judge(result(Severity.WARNING, null), REPORT, "mvn x"));
    String message =
        assertThrows(
                MojoFailureException.class,
                () -> onError.judge(result(Severity.ERROR, null), REPORT, "mvn flink-lint:explain"))
            .getMessage();
    assertEquals(
        "flink-lint found 1 error (failOn is error); see above or app/target/report.json;"
            + " to see what the jobs really set, run"
            + " mvn flink-lint:explain",
        message);
  }

  @Test
  void neverFailsWhereItIsTurnedOff() {
    Gate never = new Gate(null, false);
    assertDoesNotThrow(
        () -> never.judge(result(Severity.ERROR, Problem.Kind.INTERNAL), REPORT, "mvn x"));
  }

  @Test
  void passesOverProblems() {
    assertDoesNotThrow(
        () ->
            new Gate(Severity.WARNING, false)
                .judge(result(null, Problem.Kind.SOURCE), REPORT, "mvn x"));
  }

  @Test
  void aDefectOfTheAnalyserIsNoVerdict() {
    assertThrows(
        MojoExecutionException.class,
        () ->
            new Gate(Severity.ERROR, false)
                .judge(result(Severity.ERROR, Problem.Kind.INTERNAL), REPORT, "mvn x"));
  }

  @Test
  void demandsJobsOnlyWhereAsked() {
    assertEquals(EMPTY, new Gate(Severity.ERROR, false).complete(EMPTY, reading(Map.of())));
    Finding finding =
        new Gate(Severity.ERROR, true).complete(EMPTY, reading(Map.of())).findings().get(0);
    assertEquals("nothing-analysed", finding.rule());
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals("app/pom.xml", finding.location().toString());
  }

  @Test
  void severityOfMissingJobsCanBeChanged() {
    ProjectReader.Reading reading = reading(Map.of("nothing-analysed", Severity.WARNING));
    assertEquals(
        Severity.WARNING,
        new Gate(Severity.ERROR, true).complete(EMPTY, reading).findings().get(0).severity());
  }

  private static AnalysisResult result(@Nullable Severity severity, Problem.@Nullable Kind kind) {
    SourceLocation at = SourceLocation.ofFile("f");
    return new AnalysisResult(
        List.of(),
        severity == null
            ? List.of()
            : List.of(new Finding("r", severity, at, "m", null, null, null, List.of())),
        kind == null ? List.of() : List.of(new Problem(kind, at, "p")),
        List.of(),
        0);
  }

  private static ProjectReader.Reading reading(Map<String, Severity> severities) {
    AnalysisRequest request =
        new AnalysisRequest(
            Path.of("/r"),
            new SourceModule("app", List.of(), List.of(), StandardCharsets.UTF_8),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new RuleOptions(1000, null, null, severities));
    return new ProjectReader.Reading(request, "app/pom.xml", List.of(), List.of());
  }
}

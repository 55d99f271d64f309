package io.github.flinklint.report;

import static io.github.flinklint.report.Results.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class GitHubAnnotationsTest {

  @Test
  void putsTheWorstFirst() {
    String java = Results.FILE;
    assertEquals(
        List.of(
            "::error file=" + java + ",line=2,endLine=2,col=3,endColumn=4,title=r::wrong",
            "::error file=x.tf,title=problem (internal)::broken",
            "::warning file=pom.xml,line=7,endLine=7,title=r::wrong",
            "::warning file=y.tf,line=1,endLine=1,title=problem (source)::odd",
            "::notice file=" + java + ",title=r::wrong"),
        GitHubAnnotations.lines(
            new AnalysisResult(
                List.of(),
                List.of(
                    of(Severity.INFO, SourceLocation.ofFile(java), "wrong"),
                    of(Severity.WARNING, SourceLocation.ofLine("pom.xml", 7), "wrong"),
                    of(Severity.ERROR, at(2, 3, 5), "wrong")),
                List.of(
                    new Problem(Problem.Kind.SOURCE, SourceLocation.ofLine("y.tf", 1), "odd"),
                    new Problem(Problem.Kind.INTERNAL, SourceLocation.ofFile("x.tf"), "broken")),
                List.of(),
                0)));
  }

  @Test
  void hasNoColumnsOverSeveralLines() {
    assertEquals(
        List.of("::error file=f,line=3,endLine=5,title=r::m"),
        lines(of(Severity.ERROR, new SourceLocation("f", 3, 4, 5, 6), "m")));
  }

  @Test
  void marksAnEmptyRangeByOneCharacter() {
    assertEquals(
        List.of("::error file=f,line=3,endLine=3,col=4,endColumn=4,title=r::m"),
        lines(of(Severity.ERROR, new SourceLocation("f", 3, 4, 3, 4), "m")));
  }

  @Test
  void escapesWhatCommandsAreMadeOf() {
    SourceLocation file = SourceLocation.ofFile("a,b:c%d\re\nf");
    assertEquals(
        List.of(
            "::error file=a%2Cb%3Ac%25d%0De%0Af,title=r::"
                + "a,b:c%25d%0De%0Af%250A::error::no\t??[31m"),
        lines(of(Severity.ERROR, file, "a,b:c%d\re\nf%0A::error::no\t\u0001\u001B[31m")));
  }

  @Test
  void tellsJobScenarioAndFix() {
    assertEquals(
        "::error file=app/src/main/java/acme/OrdersJob.java,line=31,endLine=31,col=69,endColumn=90,"
            + "title=checkpoint-not-retained::checkpoints are deleted when the job is cancelled"
            + " (job acme.OrdersJob, when argument keep is not given); fix: RETAIN_ON_CANCELLATION,"
            + " so that DLI can restore the job from its last checkpoint",
        GitHubAnnotations.lines(Results.full()).get(0));
  }

  @Test
  void saysNothingOfNothing() {
    assertEquals(List.of(), lines());
  }

  private static List<String> lines(Finding... findings) {
    return GitHubAnnotations.lines(Results.result(List.of(), findings));
  }

  private static Finding of(Severity severity, SourceLocation at, String message) {
    return new Finding("r", severity, at, message, null, null, null, List.of());
  }
}

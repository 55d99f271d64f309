package io.github.flinklint.report;

import static io.github.flinklint.report.Results.at;
import static io.github.flinklint.report.Results.finding;
import static io.github.flinklint.report.Results.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleReportTest {

  private static final String RETENTION =
      "    cfg.enableExternalizedCheckpoints(ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION);";

  @Test
  void showsFindingsProblemsAndTotals() {
    assertEquals(
        """
        app/pom.xml:12: warning: org.apache.flink:flink-clients has scope compile [flink-not-provided]
        app/src/main/java/acme/OrdersJob.java:31:69: error: checkpoints are deleted when the job is \
        cancelled [checkpoint-not-retained]
           |
        31 |     cfg.enableExternalizedCheckpoints(ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION);
           |                                                                     ^^^^^^^^^^^^^^^^^^^^^^
           = job acme.OrdersJob, when argument keep is not given, passed as cfg to Checkpoints.tune at \
        OrdersJob.java:18
           = fix: RETAIN_ON_CANCELLATION, so that DLI can restore the job from its last checkpoint
        app/src/main/java/acme/Broken.java:3:7: problem: syntax error: the file is analysed as far as it \
        can be read [source]
        1 job checked, 1 error, 1 warning, 1 problem, 2 accepted; for the whole picture of each job: \
        mvn flink-lint:explain
        """,
        report(onLine(31, RETENTION)).text(Results.full()));
  }

  @Test
  void saysInOneLineThatThereIsNoJob() {
    assertEquals(
        "no Flink job found, no findings\n", report(SourceLines.NONE).text(result(List.of())));
  }

  @Test
  void marksTheWholeLineWhereNoColumnIsKnown() {
    assertFrame(
        """
           |
         7 |   <dependency>
           |   ^^^^^^^^^^^^
        """,
        SourceLocation.ofLine(Results.FILE, 7),
        "  <dependency>  ");
  }

  @Test
  void keepsCaretsUnderTheirCharactersBehindTabsAndWideCharacters() {
    assertFrame(
        """
           |
         7 |     s = "状态\uD83D\uDE00e\u0301"; set(1);
           |                    ^^^^^^
        """,
        at(7, 16, 22),
        "\ts = \"状态\uD83D\uDE00e\u0301\"; set(1);");
  }

  @Test
  void expandsTabsToStops() {
    assertFrame(
        """
           |
         7 | ab  cd
           |     ^^
        """,
        at(7, 4, 6),
        "ab\tcd");
  }

  @Test
  void showsNothingThatATerminalWouldObey() {
    assertFrame(
        """
           |
         7 | a?[31m?b
           |        ^
        """,
        at(7, 8, 9),
        "a\u001B[31m\u202Eb");
  }

  @Test
  void hasOneLineForWhatComesFromTheProject() {
    AnalysisResult result = HardCases.hostile();
    for (ConsoleReport.Entry entry : new ConsoleReport(file -> null, "explain").entries(result)) {
      for (String line : entry.text().split("\n", -1)) {
        assertTrue(line.chars().noneMatch(Character::isISOControl), line);
        assertFalse(line.startsWith("::error"), line);
      }
    }
    ExplainReport.texts(result).stream()
        .flatMap(text -> text.lines())
        .forEach(line -> assertTrue(line.chars().noneMatch(Character::isISOControl), line));
  }

  @Test
  void marksFirstAndLastOfSeveralLines() {
    SourceLocation place = new SourceLocation(Results.FILE, 7, 3, 10, 4);
    SourceLines lines = file -> Collections.nCopies(10, "  xyz  ");
    assertEquals(
        """
           |
         7 |   xyz
           |   ^^^
        .. |
        10 |   xyz
           |   ^
        """,
        frame(lines, place));
  }

  @Test
  void marksTheEndOfALine() {
    assertFrame(
        """
           |
         7 | ab
           |   ^
        """,
        at(7, 3, 4),
        "ab");
  }

  @Test
  void shortensLongLinesAroundTheCaret() {
    String line = "a".repeat(200) + "MARK" + "b".repeat(200);
    assertFrame(
        """
           |
         7 | ...%sMARK%s...
           |    %s^^^^
        """
            .formatted("a".repeat(40), "b".repeat(53), " ".repeat(40)),
        at(7, 201, 205),
        line);
    assertFrame(
        """
           |
         7 | %s...
           |  ^^
        """
            .formatted("a".repeat(97)),
        at(7, 2, 4),
        line);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8, 500})
  void goesWithoutTheLineWhereItCannotBeShown(int line) {
    assertFrame("", SourceLocation.ofLine(Results.FILE, line), "x");
  }

  @Test
  void keepsBeginningAndEndOfLongTraces() {
    List<Step> trace =
        IntStream.rangeClosed(1, 9).mapToObj(i -> new Step(at(i, 1, 2), "step " + i)).toList();
    var finding =
        new Finding("r", Severity.INFO, SourceLocation.ofFile("f"), "m", null, "a.B", null, trace);
    String text = report(SourceLines.NONE).text(result(List.of(), finding));
    assertTrue(
        text.contains(
            "   = job a.B, step 1 at OrdersJob.java:1, step 2 at OrdersJob.java:2,"
                + " step 3 at OrdersJob.java:3, 5 more, step 9 at OrdersJob.java:9\n"),
        text);
  }

  @Test
  void listsOnlySomeOfManyProblems() {
    Problem problem =
        new Problem(Problem.Kind.LANGUAGE, SourceLocation.ofFile("J.scala"), "not analysed");
    AnalysisResult many =
        new AnalysisResult(List.of(), List.of(), Collections.nCopies(23, problem), List.of(), 0);
    List<String> lines = report(SourceLines.NONE).text(many).lines().toList();
    assertEquals(22, lines.size());
    assertEquals("J.scala: problem: not analysed [language]", lines.get(19));
    assertEquals("3 more problems not shown", lines.get(20));
  }

  @Test
  void masksKeysInEveryText() {
    String path = "obs://AKVALUE:SKVALUE@obs.example.com:443/b";
    var finding =
        new Finding(
            "r",
            Severity.INFO,
            SourceLocation.ofFile("f"),
            "m " + path,
            "fix " + path,
            "a.B",
            "when " + path,
            List.of(new Step(at(1, 1, 2), "n " + path)));
    String text = report(SourceLines.NONE).text(result(List.of(), finding));
    assertFalse(text.contains("KVALUE"), text);
  }

  private static void assertFrame(String expected, SourceLocation place, String line) {
    assertEquals(expected, frame(onLine(7, line), place));
  }

  /** Headline and totals cut off. */
  private static String frame(SourceLines lines, SourceLocation place) {
    List<String> text = report(lines).text(result(List.of(), finding(place))).lines().toList();
    return text.subList(1, text.size() - 1).stream()
        .map(l -> l + "\n")
        .collect(Collectors.joining());
  }

  private static ConsoleReport report(SourceLines lines) {
    return new ConsoleReport(lines, "mvn flink-lint:explain");
  }

  static SourceLines onLine(int number, String line) {
    return file -> {
      List<String> lines = new ArrayList<>(Collections.nCopies(number - 1, ""));
      lines.add(line);
      return file.equals(Results.FILE) ? lines : null;
    };
  }
}

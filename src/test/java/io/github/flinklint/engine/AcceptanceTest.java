package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.flinklint.dependency.ModuleContents;
import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.rules.RuleOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of the findings on a job whose checkpoints are deleted on line 9. */
class AcceptanceTest {

  private static final String JOB =
      """
      package acme;
      import org.apache.flink.streaming.api.environment.*;
      public class Job {
        public static void main(String[] args) throws Exception {
          StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
          env.enableCheckpointing(60_000);
          env.getCheckpointConfig().setCheckpointStorage("obs://acme-state/flink/job");
          %s
          env.getCheckpointConfig().setExternalizedCheckpointCleanup(CheckpointConfig.ExternalizedCheckpointCleanup.%s);
          env.execute();
        }
      }
      """;

  private static final String DELETE = "DELETE_ON_CANCELLATION";
  private static final String RETAIN = "RETAIN_ON_CANCELLATION";

  @TempDir private Path folder;

  private AnalysisResult result(
      String comment,
      String retention,
      BiPredicate<String, String> ran,
      Acceptance.Elsewhere elsewhere) {
    new Project(folder).with(Map.of("src/acme/Job.java", JOB.formatted(comment, retention)));
    AnalysisRequest request =
        new AnalysisRequest(
            folder,
            new SourceModule(
                ".", List.of(folder.resolve("src")), List.of(), StandardCharsets.UTF_8),
            List.of(),
            "1.15.4",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            RuleOptions.DEFAULT.asOf(LocalDate.of(2027, 3, 31)));
    Examination examined = Analyzer.examine(request);
    AnalysisResult judged =
        Analyzer.judge(request, examined, ModuleContents.ofDeclared(List.of()), List.of());
    return Acceptance.apply(
        judged,
        examined,
        request.options(),
        new Acceptance.Known(examined.suppressions(), examined.ownSources(), ran, elsewhere));
  }

  private AnalysisResult result(String comment, String retention) {
    return result(comment, retention, (rule, file) -> true, List::of);
  }

  private static List<String> rules(AnalysisResult result) {
    return result.findings().stream().map(Finding::rule).toList();
  }

  @Test
  void setsASuppressedFindingApart() {
    AnalysisResult result =
        result("// flink-lint:ignore checkpoint-not-retained until=2027-03-31 -- why", DELETE);
    assertEquals(List.of(), result.findings());
    Accepted accepted = result.accepted().get(0);
    assertEquals("checkpoint-not-retained", accepted.finding().rule());
    assertEquals(9, accepted.finding().location().line());
    assertEquals(8, accepted.at().line());
    assertEquals("why", accepted.reason());
    assertEquals(Accepted.By.COMMENT, accepted.by());
    assertEquals(LocalDate.of(2027, 3, 31), accepted.until());
  }

  @Test
  void leavesOtherRulesAlone() {
    AnalysisResult result = result("// flink-lint:ignore checkpoint-path-form -- why", DELETE);
    assertEquals(List.of("suppression-unused", "checkpoint-not-retained"), rules(result));
    assertEquals(
        "suppression of checkpoint-path-form suppresses nothing",
        result.findings().get(0).message());
  }

  @Test
  void bringsAFindingBackWhenTheDayIsOver() {
    AnalysisResult result =
        result("// flink-lint:ignore checkpoint-not-retained until=2027-03-30 -- why", DELETE);
    assertEquals(List.of("suppression-expired", "checkpoint-not-retained"), rules(result));
  }

  @Test
  void doesNotCountWithoutAReason() {
    AnalysisResult result = result("// flink-lint:ignore checkpoint-not-retained", DELETE);
    assertEquals(List.of("suppression-without-reason", "checkpoint-not-retained"), rules(result));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// flink-lint:ignore checkpoint-not-retaned -- why",
        "// flink-lint:ignore -- why",
        "// flink-lint:ignore checkpoint-not-retained until=soon -- why",
        "// flink-lint:disable checkpoint-not-retained -- why",
        "// flink-lint:ignore suppression-unused -- why",
        "@SuppressWarnings(\"flink-lint:checkpoint-not-retaned\") /* why */ int x;",
      })
  void saysThatItHasNoEffect(String comment) {
    AnalysisResult result = result(comment, DELETE);
    assertEquals(List.of("suppression-unused", "checkpoint-not-retained"), rules(result));
    String message = result.findings().get(0).message();
    assertEquals("suppression has no effect: ", message.substring(0, 27), message);
    assertEquals(
        comment.contains("retaned"), message.contains(", perhaps checkpoint-not-retained"));
  }

  @Test
  void isUnusedOnlyWhereTheRuleHasRun() {
    String comment = "// flink-lint:ignore checkpoint-not-retained -- why";
    assertEquals(List.of("suppression-unused"), rules(result(comment, RETAIN)));
    assertEquals(List.of(), rules(result(comment, RETAIN, (rule, file) -> false, List::of)));
  }

  @Test
  void isUsedWhereAnotherModuleFindsIt() {
    String comment = "// flink-lint:ignore checkpoint-not-retained -- why";
    List<Finding> elsewhere = result("", DELETE).findings();
    assertEquals(1, elsewhere.size());
    assertEquals(List.of(), rules(result(comment, RETAIN, (rule, file) -> true, () -> elsewhere)));
    assertEquals(List.of(), rules(result(comment, RETAIN, (rule, file) -> true, () -> null)));
  }

  @Test
  void judgesEachNameByItself() {
    AnalysisResult result =
        result("// flink-lint:ignore checkpoint-not-retained, checkpoint-path-form -- why", DELETE);
    assertEquals(List.of("suppression-unused"), rules(result));
    assertEquals(1, result.accepted().size());
  }

  @Test
  void masksKeysInReasons() {
    String key = "wJalrXUtnFEMI0K7MDENG1bPxRfiCYEXAMPLEKEY";
    AnalysisResult result =
        result("// flink-lint:ignore checkpoint-not-retained -- " + key, DELETE);
    assertFalse(result.toString().contains(key));
    assertEquals("***", result.accepted().get(0).reason());
  }
}

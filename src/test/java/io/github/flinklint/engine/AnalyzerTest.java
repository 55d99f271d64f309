package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.report.JsonReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small jobs from source to verdict, on the real model of Flink. */
class AnalyzerTest {

  private static final String HEAD =
      """
      package acme;
      import org.apache.flink.api.java.utils.ParameterTool;
      import org.apache.flink.contrib.streaming.state.*;
      import org.apache.flink.runtime.state.filesystem.FsStateBackend;
      import org.apache.flink.streaming.api.CheckpointingMode;
      import org.apache.flink.streaming.api.environment.*;
      import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
      """;

  @TempDir Path folder;

  private AnalysisResult analyze(Map<String, String> files) {
    return new Project(folder).with(files).analyze("1.15.4");
  }

  /**
   * Statements between the making of the environment and its execution, members behind a line of
   * dashes.
   */
  private AnalysisResult job(String statements) {
    String[] halves = statements.split("(?m)^---$", 2);
    String source =
        HEAD
            + "public class Job {\n public static void main(String[] args) throws Exception {\n"
            + "  StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();\n"
            + halves[0]
            + "\n  env.execute();\n }\n"
            + (halves.length > 1 ? halves[1] : "")
            + "}\n";
    return analyze(Map.of("src/acme/Job.java", source));
  }

  private static Fact fact(AnalysisResult result, String name) {
    assertEquals(1, result.jobs().size(), result.problems()::toString);
    return result.jobs().get(0).facts().get(name);
  }

  private static List<String> rules(AnalysisResult result) {
    return result.findings().stream().map(Finding::rule).sorted().toList();
  }

  @Test
  void readsTheDocumentedRecipe() {
    AnalysisResult result =
        job(
            """
            ParameterTool p = ParameterTool.fromArgs(args);
            String path = "obs://" + p.getRequired("ak") + ":" + p.getRequired("sk")
                + "@obs.eu-de.otc.t-systems.com:443/acme-state/jobs/orders";
            env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.EXACTLY_ONCE);
            env.getCheckpointConfig().setCheckpointInterval(40000);
            env.getCheckpointConfig().enableExternalizedCheckpoints(
                ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
            env.setStateBackend(new RocksDBStateBackend(new FsStateBackend(path), false));
            """);
    assertEquals(List.of("checkpoint-path-form"), rules(result), "on 1.15");
    assertEquals("40000", fact(result, "interval").value());
    assertEquals(Fact.Status.RUNTIME, fact(result, "checkpointStorage").status());
    assertEquals("rocksdb", fact(result, "stateBackend").value());
    assertEquals("acme-state/jobs/orders", result.jobs().get(0).consoleCheckpointPath());
  }

  @Test
  void tellsScenariosApartByWhatDecidesAFact() {
    AnalysisResult result =
        job(
            """
            ParameterTool p = ParameterTool.fromArgs(args);
            String topic = p.has("topic") ? p.get("topic") : "orders";
            if (p.has("checkpointing")) {
              env.enableCheckpointing(60_000);
            }
            """);
    Fact interval = fact(result, "interval");
    assertEquals(Fact.Status.EITHER, interval.status());
    assertEquals(List.of("60000", "unset"), interval.values());
    assertTrue(interval.on().contains("argument checkpointing"), interval.on());
    JobReport job = result.jobs().get(0);
    assertEquals(2, job.scenarios().size(), "the topic decides nothing of interest");
    Finding off =
        result.findings().stream()
            .filter(f -> f.rule().equals("checkpointing-not-enabled"))
            .findFirst()
            .orElseThrow();
    assertEquals("when argument checkpointing is not given", off.scenario());
  }

  @Test
  void neverReportsValuesTogetherThatNeverOccurTogether() {
    AnalysisResult result =
        job(
            """
            String mode = ParameterTool.fromArgs(args).get("mode", "prod");
            if ("dev".equals(mode)) {
              env.enableCheckpointing(1_000);
            }
            if (!"dev".equals(mode)) {
              env.enableCheckpointing(60_000);
            }
            """);
    assertEquals(
        List.of("1000", "60000"), fact(result, "interval").values().stream().sorted().toList());
    for (JobReport.ScenarioReport scenario : result.jobs().get(0).scenarios()) {
      assertEquals(Fact.Status.SET, scenario.facts().get("interval").status());
    }
  }

  @Test
  void keepsTheDefaultOfAnOutsideValue() {
    Fact storage =
        fact(
            job(
                """
                ParameterTool p = ParameterTool.fromArgs(args);
                env.enableCheckpointing(p.getLong("interval", 30) * 1000);
                env.getCheckpointConfig().setCheckpointStorage(p.get("path", "obs://b-1/x"));
                """),
            "checkpointStorage");
    assertEquals(Fact.Status.RUNTIME, storage.status());
    assertEquals("argument path", storage.from());
    assertEquals("obs://b-1/x", storage.defaultValue());
  }

  @Test
  void neverTakesAnEscapedEnvironmentForUnset() {
    AnalysisResult result = job("com.elsewhere.Tuner.tune(env);");
    assertEquals(Fact.Status.UNKNOWN, fact(result, "interval").status());
    assertTrue(fact(result, "interval").why().contains("Tuner.tune"));
    assertEquals(List.of("checkpoint-config-unknown"), rules(result));
  }

  @Test
  void isNotGreenWhereTheMainMethodIsBroken() {
    AnalysisResult result = job("env.enableCheckpointing(60_000); if (;;) { ");
    assertFalse(result.findings().isEmpty());
    assertFalse(result.problems().isEmpty());
    assertTrue(rules(result).contains("checkpoint-config-unknown"), rules(result)::toString);
  }

  @Test
  void aBrokenFileBesideAGoodJobIsAProblemOnly() {
    AnalysisResult result =
        analyze(
            Map.of(
                "src/acme/Job.java",
                HEAD
                    + """
                    public class Job {
                      public static void main(String[] args) throws Exception {
                        StreamExecutionEnvironment env =
                            StreamExecutionEnvironment.getExecutionEnvironment();
                        env.enableCheckpointing(60_000);
                        env.getCheckpointConfig().setExternalizedCheckpointCleanup(
                            ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
                        env.getCheckpointConfig().setCheckpointStorage("obs://acme-state/x");
                        Broken.log();
                        env.execute();
                      }
                    }
                    """,
                "src/acme/Broken.java",
                "package acme;\nclass Broken {\n  static void log() {}\n  void f() { int = ; }\n}\n"));
    assertEquals(List.of(), result.findings());
    assertEquals(1, result.problems().size());
    assertEquals("60000", fact(result, "interval").value());
  }

  @Test
  void plantedKeysAppearNowhere() {
    AnalysisResult result =
        analyze(
            Map.of(
                "src/acme/Job.java",
                HEAD
                    + """
                    public class Job {
                      private static final String SECRET = "plantedSecretOne" + "PartTwo";
                      public static void main(String[] args) throws Exception {
                        StreamExecutionEnvironment env =
                            StreamExecutionEnvironment.getExecutionEnvironment();
                        env.enableCheckpointing(60_000);
                        env.getCheckpointConfig().setCheckpointStorage(
                            "obs://" + Keys.ID + ":" + SECRET + "@obs.eu-de.otc.t-systems.com:443/b-1/x");
                        env.execute();
                      }
                    }
                    """,
                "src/acme/Keys.java",
                "package acme; class Keys { static final String ID = \"plantedKeyId\"; }",
                "src/acme/Broken.java",
                "package acme; class Broken { String ak = \"plantedBroken\" \"oops; }"));
    String json = JsonReport.render(result, "test", "1.15.4");
    for (String key : List.of("plantedSecretOne", "PartTwo", "plantedKeyId", "plantedBroken")) {
      assertFalse(json.contains(key), json);
      assertFalse(result.toString().contains(key));
    }
    assertTrue(rules(result).contains("checkpoint-path-credentials"));
  }

  @Test
  void reportsAreTheSameEachTime() {
    String statements =
        """
        ParameterTool p = ParameterTool.fromArgs(args);
        if (p.getBoolean("a", false)) { env.enableCheckpointing(60_000); }
        if (Other.b()) { env.enableCheckpointing(70_000); }
        """;
    String once = JsonReport.render(job(statements), "test", null);
    assertEquals(once, JsonReport.render(job(statements), "test", null));
  }
}

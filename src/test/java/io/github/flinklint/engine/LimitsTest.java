package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Found;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.definition.TerraformDefinitions;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.rules.Definitions;
import io.github.flinklint.rules.RuleOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What cannot be seen, as the page {@code src/site/markdown/limits.md} tells it: one test for each
 * limit, named as its heading is. Where a test fails because more is seen than before, the page has
 * to say so.
 */
class LimitsTest {

  private static final Path PAGE = Path.of("src/site/markdown/limits.md");

  private static final String HEAD =
      """
      package acme;
      import org.apache.flink.api.java.utils.ParameterTool;
      import org.apache.flink.streaming.api.datastream.*;
      import org.apache.flink.streaming.api.environment.*;
      import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
      """;

  /** What makes a job that no rule has anything to say of. */
  private static final String GOOD =
      """
      env.enableCheckpointing(300_000);
      env.getCheckpointConfig().setExternalizedCheckpointCleanup(
          ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
      env.getCheckpointConfig().setCheckpointStorage("obs://acme-state/flink/orders");
      """;

  @TempDir private Path folder;

  private static String source(String name, String statements) {
    String[] halves = statements.split("(?m)^---$", 2);
    return HEAD
        + "public class "
        + name
        + " {\n public static void main(String[] args) throws Exception {\n"
        + "  StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();\n"
        + halves[0]
        + "\n  env.execute();\n }\n"
        + (halves.length > 1 ? halves[1] : "")
        + "}\n";
  }

  private AnalysisResult files(Map<String, String> files, JobDefinition... definitions) {
    return new Project(folder).with(files).analyze("1.15.4", definitions);
  }

  /**
   * Statements between the making of the environment and its execution, members behind a line of
   * dashes.
   */
  private AnalysisResult job(String statements, JobDefinition... definitions) {
    return files(Map.of("src/acme/Job.java", source("Job", statements)), definitions);
  }

  private static Fact fact(AnalysisResult result, String name) {
    assertEquals(1, result.jobs().size(), result.problems()::toString);
    return result.jobs().get(0).facts().get(name);
  }

  private static void isUnknown(AnalysisResult result, String name, String why) {
    Fact fact = fact(result, name);
    assertEquals(Fact.Status.UNKNOWN, fact.status());
    assertTrue(fact.why().contains(why), fact::why);
    assertTrue(rules(result).contains("checkpoint-config-unknown"), rules(result)::toString);
  }

  private static List<String> rules(AnalysisResult result) {
    return result.findings().stream().map(Finding::rule).sorted().toList();
  }

  private static void isSilent(AnalysisResult result) {
    assertEquals(List.of(), result.findings());
    assertEquals(List.of(), result.problems());
  }

  private static Definitions terraform() {
    return Definitions.empty(JobDefinition.Kind.TERRAFORM, "huaweicloud_dli_flinkjar_job.orders")
        .with(Field.NAME, "orders")
        .with(Field.MAIN_CLASS, "acme.Job")
        .with(Field.ENTRYPOINT, "obs://acme-apps/orders-job.jar")
        .with(Field.AGENCY, "acme_dli_obs")
        .with(Field.RESTART, true)
        .with(Field.RESTORE, true)
        .with(Field.CHECKPOINT_PATH, "acme-state/flink/orders");
  }

  @Test
  void thePageHasTheSameLimits() throws IOException {
    List<String> headings =
        Pattern.compile("<a id=\"limit-(\\d+)\"></a>\n\n### (\\1\\. .+)\n")
            .matcher(Files.readString(PAGE).replace("\r\n", "\n"))
            .results()
            .map(match -> match.group(2))
            .toList();
    List<String> tests =
        Stream.of(LimitsTest.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(DisplayName.class))
            .map(method -> method.getAnnotation(DisplayName.class).value())
            .sorted(Comparator.comparingInt(LimitsTest::number))
            .toList();
    assertEquals(tests, headings);
    for (int i = 0; i < headings.size(); i++) {
      assertEquals(i + 1, number(headings.get(i)), "numbered from 1 on");
    }
  }

  private static int number(String heading) {
    return Integer.parseInt(heading.substring(0, heading.indexOf('.')));
  }

  // ---- code that is not there

  @Test
  @DisplayName("1. A library that is given the environment")
  void foreignCode() {
    isUnknown(job(GOOD + "com.elsewhere.Tuner.tune(env);"), "interval", "may be set in Tuner.tune");
  }

  @Test
  @DisplayName("2. A library that is given a stream")
  void derivedStream() {
    isSilent(job(GOOD + "com.elsewhere.Sinks.add(env.fromElements(\"a\"));"));
    AnalysisResult own =
        job(
            GOOD
                + "Sinks.add(env.fromElements(\"a\"));\n---\n static class Sinks {\n"
                + "  static void add(DataStream<String> s) {\n"
                + "   s.getExecutionEnvironment().enableCheckpointing(60_000);\n  }\n }\n");
    assertEquals("60000", fact(own, "interval").value(), "in the sources it is seen");
  }

  @Test
  @DisplayName("3. A library that is given nothing")
  void foreignCodeWithoutArguments() {
    isSilent(
        files(
            Map.of(
                "src/acme/Job.java",
                source("Job", "Holder.env = env;\n" + GOOD + "com.elsewhere.Other.start();"),
                "src/acme/Holder.java",
                HEAD + "public class Holder { public static StreamExecutionEnvironment env; }")));
  }

  @Test
  @DisplayName("4. A library that makes the environment and starts the job")
  void libraryStartsTheJob() {
    AnalysisResult result =
        files(
            Map.of(
                "src/acme/Job.java",
                HEAD
                    + "public class Job extends com.elsewhere.BaseJob {\n"
                    + " public void build(StreamExecutionEnvironment env) {"
                    + " env.enableCheckpointing(10); }\n"
                    + " public static void main(String[] args) { new Job().run(args); }\n}\n"));
    assertEquals(List.of(), result.jobs());
    isSilent(result);
  }

  @Test
  @DisplayName("5. Methods of Flink that are called by reflection")
  void reflectionOnFlink() {
    isUnknown(
        job(
            GOOD
                + "env.getClass().getMethod(\"enableCheckpointing\", long.class)"
                + ".invoke(env, 10L);"),
        "interval",
        "invoke");
  }

  @Test
  @DisplayName("6. Classes that are chosen at run time")
  void classesChosenAtRunTime() {
    isUnknown(
        job(
            GOOD
                + "for (Tuner t : java.util.ServiceLoader.load(Tuner.class)) { t.tune(env); }\n"
                + "---\n interface Tuner { void tune(StreamExecutionEnvironment env); }\n"),
        "interval",
        "may be set in a call of tune on an unknown object");
  }

  @Test
  @DisplayName("7. What a job does after a library has failed")
  void callsCompleteNormally() {
    isSilent(
        job(
            GOOD
                + "try { com.elsewhere.Settings.load(); }"
                + " catch (Exception e) { env.enableCheckpointing(10); }"));
  }

  // ---- values that are not there

  @Test
  @DisplayName("8. Values from outside")
  void valuesFromOutside() {
    AnalysisResult result =
        job(
            GOOD
                + "java.util.Properties p = new java.util.Properties();\n"
                + "p.load(new java.io.FileInputStream(\"/etc/acme/job.properties\"));\n"
                + "env.getCheckpointConfig().setCheckpointStorage(p.getProperty(\"path\"));");
    assertEquals(Fact.Status.RUNTIME, fact(result, "checkpointStorage").status());
    assertEquals("file key path", fact(result, "checkpointStorage").from());
    assertEquals(List.of("checkpoint-setting-ineffective"), rules(result), "for the first path");
  }

  @Test
  @DisplayName("9. Long loops")
  void longLoops() {
    String loop = "long ms = 0; for (int i = 0; i < %d; i++) { ms += 300; }\n";
    String then = GOOD.replace("300_000", "ms");
    assertEquals("89700", fact(job(loop.formatted(299) + then), "interval").value());
    isUnknown(job(loop.formatted(301) + then), "interval", "changed in a loop of unknown length");
  }

  @Test
  @DisplayName("10. More than sixteen scenarios")
  void manyScenarios() {
    StringBuilder statements =
        new StringBuilder("ParameterTool p = ParameterTool.fromArgs(args); long ms = 60_000;\n");
    for (int i = 0; i < 6; i++) {
      statements.append("if (p.has(\"a%d\")) { ms += %d; }\n".formatted(i, 1000 << i));
    }
    AnalysisResult result = job(statements + GOOD.replace("300_000", "ms"));
    assertEquals(16, result.jobs().get(0).scenarios().size());
    isUnknown(result, "interval", "more than 8 possible values");
  }

  @Test
  @DisplayName("11. A version of Flink that is not known")
  void noVersion() {
    Map<String, String> files =
        Map.of("src/acme/Job.java", source("Job", GOOD + "env.setNumberOfExecutionRetries(3);"));
    Project project = new Project(folder).with(files);
    assertEquals(
        List.of("flink-api-removed"),
        rules(project.analyze("2.0.0")).stream()
            .filter(rule -> rule.equals("flink-api-removed"))
            .distinct()
            .toList());
    assertEquals(List.of(), rules(project.analyze(null)));
  }

  // ---- files that are not read

  @Test
  @DisplayName("12. Jobs in Scala and Kotlin")
  void otherLanguages() {
    AnalysisResult result =
        files(
            Map.of(
                "src/acme/Job.scala",
                """
                package acme
                import org.apache.flink.streaming.api.scala._
                object Job {
                  def main(args: Array[String]): Unit = {
                    StreamExecutionEnvironment.getExecutionEnvironment.execute()
                  }
                }
                """,
                "src/acme/Job.kt",
                """
                package acme
                import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment
                fun main() {
                  StreamExecutionEnvironment.getExecutionEnvironment().execute()
                }
                """));
    assertEquals(List.of(), result.jobs());
    assertEquals(List.of(), result.findings());
    assertEquals(
        List.of(Problem.Kind.LANGUAGE, Problem.Kind.LANGUAGE),
        result.problems().stream().map(Problem::kind).toList());
  }

  @Test
  @DisplayName("13. Code that cannot be parsed")
  void brokenCode() {
    AnalysisResult result = job("this is not Java;");
    assertEquals(List.of(), result.jobs());
    assertEquals(List.of("checkpoint-config-unknown"), rules(result));
    assertEquals(Problem.Kind.SOURCE, result.problems().get(0).kind());
  }

  @Test
  @DisplayName("14. Jobs that are left out")
  void excludedJobs() {
    new Project(folder)
        .with(
            Map.of(
                "src/acme/Job.java", source("Job", GOOD),
                "src/acme/Other.java", source("Other", GOOD)));
    SourceModule module =
        new SourceModule(".", List.of(folder.resolve("src")), List.of(), StandardCharsets.UTF_8);
    List<String> excluded = List.of("acme.Other");
    assertEquals(2, both(module, List.of()).findings().size(), "one for each job");
    isSilent(both(module, excluded));
  }

  private AnalysisResult both(SourceModule module, List<String> excluded) {
    return Analyzer.analyze(
        new AnalysisRequest(
            folder,
            module,
            List.of(),
            "1.15.4",
            List.of(),
            List.of(),
            List.of(),
            excluded,
            RuleOptions.DEFAULT));
  }

  @Test
  @DisplayName("15. Jobs of other builds")
  void otherBuilds() {
    Map<String, String> files = Map.of("src/acme/Job.java", source("Job", GOOD));
    isSilent(new Project(folder.resolve("one")).with(files).analyze("1.15.4"));
    isSilent(new Project(folder.resolve("two")).with(files).analyze("1.15.4"));
  }

  // ---- the platform

  @Test
  @DisplayName("16. What Terraform does not have from its files")
  void terraformFromElsewhere() throws IOException {
    Path file = folder.resolve("main.tf");
    Files.writeString(
        file,
        """
        data "huaweicloud_obs_buckets" "state" {}
        resource "huaweicloud_dli_flinkjar_job" "orders" {
          name                   = "orders"
          main_class             = "acme.Job"
          entrypoint             = "obs://acme-apps/orders-job.jar"
          execution_agency_urn   = "acme_dli_obs"
          restart_when_exception = true
          resume_checkpoint      = true
          checkpoint_path        = "${data.huaweicloud_obs_buckets.state.buckets[0].bucket}/flink/orders"
        }
        """);
    Found found = TerraformDefinitions.read(folder, List.of(file));
    assertEquals(1, found.definitions().size());
    isSilent(job(GOOD, found.definitions().get(0)));
  }

  @Test
  @DisplayName("17. Global variables of DLI")
  void globalVariables() {
    AnalysisResult result =
        job(
            "ParameterTool p = ParameterTool.fromArgs(args);\n"
                + GOOD.replace("\"obs://acme-state/flink/orders\"", "p.get(\"path\")"),
            terraform().with(Field.ARGUMENTS, "--path {{path}}").build());
    assertEquals("global variable path", fact(result, "checkpointStorage").from());
    isSilent(result);
  }

  @Test
  @DisplayName("18. The configuration of the cluster")
  void customImage() {
    AnalysisResult result =
        job(
            GOOD.replaceAll(".*setCheckpointStorage.*\n", ""),
            terraform().with(Field.FEATURE, "custom").with(Field.IMAGE, "acme/flink:1").build());
    assertEquals(Fact.Status.UNSET, fact(result, "checkpointStorage").status());
    assertTrue(rules(result).contains("state-backend-not-durable"), rules(result)::toString);
  }

  @Test
  @DisplayName("19. The bucket and the rights on it")
  void bucket() {
    isSilent(job(GOOD.replace("acme-state", "no-such-bucket-anywhere")));
  }

  // ---- what else a restart needs

  @Test
  @DisplayName("20. Whether the state fits the program")
  void stateThatDoesNotFit() {
    isSilent(job(GOOD + "env.fromElements(\"a\").keyBy(w -> w).reduce((a, b) -> a + b).print();"));
  }

  @Test
  @DisplayName("21. Jobs in batch mode")
  void batch() {
    AnalysisResult result =
        job("env.setRuntimeMode(org.apache.flink.api.common.RuntimeExecutionMode.BATCH);");
    assertTrue(result.jobs().get(0).batch());
    isSilent(result);
  }
}

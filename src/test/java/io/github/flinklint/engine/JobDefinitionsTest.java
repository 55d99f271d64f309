package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.rules.Definitions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs and their definitions from source to verdict, on the real model of Flink. */
class JobDefinitionsTest {

  private static final String HEAD =
      """
      package acme;
      import org.apache.flink.api.java.utils.ParameterTool;
      import org.apache.flink.streaming.api.environment.*;
      import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
      """;
  private static final String RETAINED =
      """
      env.getCheckpointConfig().setExternalizedCheckpointCleanup(
          ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
      """;
  private static final String PATH =
      "env.getCheckpointConfig().setCheckpointStorage(\"obs://acme-state/a\");\n";
  private static final String FROM_ARGUMENT =
      "ParameterTool p = ParameterTool.fromArgs(args);\n"
          + "env.enableCheckpointing(60_000);\n"
          + "env.getCheckpointConfig().setCheckpointStorage(p.get(\"path\", \"file:///tmp/a\"));\n"
          + RETAINED;

  @TempDir private Path folder;

  private static Definitions terraform() {
    return Definitions.empty(JobDefinition.Kind.TERRAFORM, "huaweicloud_dli_flinkjar_job.orders")
        .with(Field.NAME, "orders")
        .with(Field.MAIN_CLASS, "acme.Job")
        .with(Field.ENTRYPOINT, "obs://acme-apps/orders-job.jar")
        .with(Field.FEATURE, "basic")
        .with(Field.FLINK_VERSION, "1.15")
        .with(Field.AGENCY, "acme_dli_obs")
        .with(Field.RESTART, true)
        .with(Field.RESTORE, true);
  }

  private static Definitions restoring() {
    return terraform().with(Field.CHECKPOINT_PATH, "acme-state/a");
  }

  private AnalysisResult analyze(String version, String statements, Definitions... definitions) {
    String source =
        HEAD
            + "public class Job {\n"
            + " public static void main(String[] args) throws Exception {\n"
            + "  StreamExecutionEnvironment env ="
            + " StreamExecutionEnvironment.getExecutionEnvironment();\n"
            + statements
            + "\n  env.execute();\n }\n}\n";
    JobDefinition[] built =
        Stream.of(definitions).map(Definitions::build).toArray(JobDefinition[]::new);
    AnalysisResult result =
        new Project(folder).with(Map.of("src/acme/Job.java", source)).analyze(version, built);
    assertEquals(List.of(), result.problems());
    return result;
  }

  private AnalysisResult analyze(String statements, Definitions... definitions) {
    return analyze("1.15.4", statements, definitions);
  }

  private static Fact fact(AnalysisResult result, String name) {
    assertEquals(1, result.jobs().size());
    return result.jobs().get(0).facts().get(name);
  }

  private static List<String> rules(AnalysisResult result) {
    return result.findings().stream().map(Finding::rule).sorted().toList();
  }

  // ---- definitions that keep the job from starting

  private static final String REQUIRED =
      "env.enableCheckpointing(60_000);\n"
          + "env.getCheckpointConfig().setCheckpointStorage("
          + "ParameterTool.fromArgs(args).getRequired(\"path\"));\n"
          + RETAINED;

  @Test
  void tellsADefinitionWhoseArgumentsEndTheProgram() {
    Definitions misspelt = restoring().with(Field.ARGUMENTS, "--pth obs://acme-state/a");
    AnalysisResult result = analyze(REQUIRED, misspelt);
    assertEquals(List.of("checkpoint-config-unknown"), rules(result));
    Finding finding = result.findings().get(0);
    assertEquals(Definitions.place(Field.ARGUMENTS), finding.location());
    assertEquals(
        "with these arguments the program ends before it executes a job, so that"
            + " huaweicloud_dli_flinkjar_job.orders never starts",
        finding.message());
  }

  @Test
  void doesNotSayThatAJobNeverStartsWhereALibraryMayStartIt() {
    String either =
        "env.enableCheckpointing(60_000);\n"
            + PATH
            + RETAINED
            + "if (args.length > 0) {\n org.acme.lib.Runner.run(env);\n return;\n}\n";
    AnalysisResult result = analyze(either, restoring().with(Field.ARGUMENTS, "--library"));
    assertEquals(List.of("checkpoint-config-unknown"), rules(result));
    assertEquals(
        "checkpoint interval and checkpoint mode and checkpoint retention and checkpoint storage"
            + " cannot be told because of may be set in Runner.run",
        result.findings().get(0).message());
  }

  @Test
  void judgesTheRestOfADefinitionThatNeverStarts() {
    Definitions good = restoring().with(Field.ARGUMENTS, "--path obs://acme-state/a");
    Definitions bad = restoring().with(Field.RESTART, false).variant("with bad.tfvars");
    AnalysisResult result = analyze(REQUIRED, good.variant("with good.tfvars"), bad);
    assertEquals(List.of("checkpoint-config-unknown", "job-restart-disabled"), rules(result));
  }

  @Test
  void doesNotKnowWhatQuotedArgumentsAre() {
    AnalysisResult result =
        analyze(REQUIRED, restoring().with(Field.ARGUMENTS, "--path \"obs://acme-state/a\""));
    assertEquals(List.of("checkpoint-config-unknown"), rules(result));
    assertTrue(result.findings().get(0).message().contains("quotation marks"));
  }

  @Test
  void masksWhatIsNamedLikeAKeyInADefinition() {
    AnalysisResult result =
        analyze(
            REQUIRED,
            restoring()
                .with(Field.ARGUMENTS, "--path obs://acme-state/a --password hunter2 --x.sk=abcde")
                .option("fs.obs.secret.key", "minioabc"));
    assertEquals(List.of("checkpoint-path-credentials"), rules(result));
    String places = result.secretPlaces().toString();
    for (SourceLocation place :
        List.of(
            Definitions.place(Field.ARGUMENTS, 37, 44),
            Definitions.place(Field.ARGUMENTS, 52, 57),
            Definitions.option(0))) {
      assertTrue(places.contains(place.toString()), places);
    }
  }

  // ---- arguments

  @Test
  void readsTheArgumentsOfTheDefinition() {
    AnalysisResult result =
        analyze(
            FROM_ARGUMENT, restoring().with(Field.ARGUMENTS, "--path obs://acme-state/a --x 1"));
    assertEquals(List.of(), result.findings());
    assertEquals(Fact.Status.SET, fact(result, "checkpointStorage").status());
    assertEquals("obs://acme-state/a", fact(result, "checkpointStorage").value());
  }

  @Test
  void comparesThePathThatTheArgumentsGive() {
    AnalysisResult result =
        analyze(FROM_ARGUMENT, restoring().with(Field.ARGUMENTS, "--path obs://acme-state/b"));
    assertEquals(
        List.of(
            "the job saves checkpoints to acme-state/b, but DLI looks for them in acme-state/a"),
        result.findings().stream().map(Finding::message).toList());
  }

  @Test
  void takesTheDefaultForCertainWhereTheDefinitionGivesNoArguments() {
    AnalysisResult result = analyze(FROM_ARGUMENT, restoring());
    assertEquals("file:///tmp/a", fact(result, "checkpointStorage").value());
    assertEquals(
        List.of(Severity.ERROR), result.findings().stream().map(Finding::severity).toList());
  }

  @Test
  void isOneSeverityLowerByDefaultWithoutADefinition() {
    AnalysisResult result = analyze(FROM_ARGUMENT);
    assertEquals(Fact.Status.RUNTIME, fact(result, "checkpointStorage").status());
    assertEquals(List.of("checkpoint-path-not-obs"), rules(result));
    assertEquals(Severity.WARNING, result.findings().get(0).severity());
  }

  @Test
  void leavesArgumentsOpenThatTheDefinitionLeavesOpen() {
    Definitions inline =
        Definitions.empty(JobDefinition.Kind.INLINE, "acme.Job").with(Field.MAIN_CLASS, "acme.Job");
    for (Definitions open :
        List.of(inline, restoring().with(Field.ARGUMENTS, Definitions.text("[all]")))) {
      assertEquals(
          Fact.Status.RUNTIME, fact(analyze(FROM_ARGUMENT, open), "checkpointStorage").status());
    }
  }

  // ---- runtime configuration

  @Test
  void beginsWithTheRuntimeConfiguration() {
    AnalysisResult result =
        analyze(RETAINED + PATH, restoring().option("execution.checkpointing.interval", "5 min"));
    assertEquals("300000", fact(result, "interval").value());
    assertEquals(List.of(), result.findings());
  }

  @Test
  void letsTheCodeWriteOverTheRuntimeConfiguration() {
    AnalysisResult result =
        analyze(
            "env.enableCheckpointing(60_000);\n" + RETAINED + PATH,
            restoring().option("execution.checkpointing.interval", "5 min"));
    assertEquals("60000", fact(result, "interval").value());
  }

  @Test
  void doesNotKnowTheRuntimeConfigurationOfOldVersions() {
    AnalysisResult result =
        analyze(
            "1.10.3",
            "",
            restoring()
                .with(Field.FLINK_VERSION, "1.10")
                .option("execution.checkpointing.interval", "5 min"));
    assertEquals(Fact.Status.UNKNOWN, fact(result, "interval").status());
  }

  @Test
  void comparesThePathOfTheRuntimeConfiguration() {
    AnalysisResult result =
        analyze(
            "env.enableCheckpointing(60_000);\n" + RETAINED,
            restoring().option("state.checkpoints.dir", "obs://acme-state/b"));
    assertEquals("obs://acme-state/b", fact(result, "checkpointStorage").value());
    assertEquals(List.of("job-checkpoint-path-mismatch"), rules(result));
  }

  // ---- checkpoints of the platform

  private static Definitions enabling() {
    return terraform()
        .with(Field.CHECKPOINT_ENABLED, true)
        .with(Field.CHECKPOINT_INTERVAL, 300)
        .with(Field.OBS_BUCKET, "acme-state");
  }

  @Test
  void letsADefinitionThatEnablesCheckpointsAnswerForTheCode() {
    AnalysisResult result = analyze("", enabling());
    assertEquals(List.of(), result.findings());
    assertEquals("300000", fact(result, "interval").value());
    assertEquals(List.of("checkpointing-not-enabled"), rules(analyze("", restoring())));
  }

  @Test
  void judgesTheValuesOfTheDefinition() {
    assertEquals(
        List.of("checkpoint-mode-not-exactly-once"),
        rules(analyze("", enabling().with(Field.CHECKPOINT_MODE, 2))));
    AnalysisResult never = analyze("", enabling().with(Field.CHECKPOINT_INTERVAL, 0));
    assertEquals(List.of("checkpoint-interval-out-of-range"), rules(never));
    assertEquals(
        "give the interval in seconds, for example 300 for 5 min", never.findings().get(0).fix());
  }

  @Test
  void asksForOneOfTheTwoAndForNothingThatThePlatformBrings() {
    AnalysisResult result = analyze("env.enableCheckpointing(60_000);", enabling());
    assertEquals(List.of("job-checkpoint-configured-twice"), rules(result));
    assertEquals("60000", fact(result, "interval").value());
    assertEquals(Fact.Status.RUNTIME, fact(result, "retention").status());
  }

  @Test
  void cannotTellWhatAVariableSwitchesOn() {
    Definitions perhaps =
        restoring().with(Field.CHECKPOINT_ENABLED, Definitions.variable("variable on"));
    assertEquals(List.of("checkpoint-config-unknown"), rules(analyze("", perhaps)));
    assertEquals(
        List.of("checkpoint-config-unknown"),
        rules(analyze("env.enableCheckpointing(60_000);", perhaps)));
  }

  @Test
  void takesAnIntervalBeyondAllMeasureForOpen() {
    AnalysisResult result =
        analyze("", enabling().with(Field.CHECKPOINT_INTERVAL, "999999999999999999"));
    assertEquals(Fact.Status.RUNTIME, fact(result, "interval").status());
  }

  // ---- several definitions

  @Test
  void analysesEachVariantAndSaysWhichIsWrong() {
    AnalysisResult result =
        analyze(
            FROM_ARGUMENT,
            restoring()
                .with(Field.ARGUMENTS, "--path obs://acme-state/a")
                .variant("with prod.tfvars"),
            restoring().with(Field.ARGUMENTS, "--path s3a://dev/a").variant("with dev.tfvars"));
    assertEquals(
        List.of(
            "as defined by huaweicloud_dli_flinkjar_job.orders with prod.tfvars",
            "as defined by huaweicloud_dli_flinkjar_job.orders with dev.tfvars"),
        result.jobs().get(0).scenarios().stream().map(JobReport.ScenarioReport::name).toList());
    assertEquals(List.of("checkpoint-path-not-obs"), rules(result));
    assertEquals(
        "as defined by huaweicloud_dli_flinkjar_job.orders with dev.tfvars",
        result.findings().get(0).scenario());
  }

  @Test
  void reportsWhatIsWrongInBothVariantsOnce() {
    Definitions wrong = restoring().with(Field.RESTART, false);
    AnalysisResult result =
        analyze(
            "env.enableCheckpointing(60_000);\n" + RETAINED + PATH,
            wrong.variant("with prod.tfvars"),
            wrong.variant("with dev.tfvars"));
    // Both are deployed, and share a directory, which each of them says.
    assertEquals(
        List.of("checkpoint-path-not-unique", "checkpoint-path-not-unique", "job-restart-disabled"),
        rules(result));
  }

  // ---- version and secrets

  @Test
  void judgesByTheVersionOfTheDefinition() {
    String millisecond = "env.enableCheckpointing(5);\n" + RETAINED + PATH;
    AnalysisResult result =
        analyze("1.15.4", millisecond, restoring().with(Field.FLINK_VERSION, "1.7"));
    assertEquals(
        List.of("checkpoint-interval-out-of-range", "job-flink-version-mismatch"), rules(result));
    assertEquals(
        List.of(Severity.ERROR, Severity.WARNING),
        result.findings().stream().map(Finding::severity).sorted().toList());
  }

  @Test
  void showsNoKeyOfADefinition() {
    AnalysisResult result =
        analyze(
            "env.enableCheckpointing(60_000);\n" + RETAINED + PATH,
            terraform()
                .with(
                    Field.CHECKPOINT_PATH,
                    "obs://PLANTEDKEY:PLANTEDSECRET@obs.eu-de.otc.t-systems.com:443/acme-state/b"));
    assertEquals(
        List.of(
            "checkpoint-path-credentials",
            "job-checkpoint-path-format",
            "job-checkpoint-path-mismatch"),
        rules(result));
    assertEquals(-1, result.findings().toString().indexOf("PLANTED"));
    assertEquals(1, result.secretPlaces().stream().distinct().count());
  }
}

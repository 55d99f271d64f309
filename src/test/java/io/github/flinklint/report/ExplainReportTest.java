package io.github.flinklint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.JobReport.DefinitionReport;
import io.github.flinklint.diagnostic.JobReport.ScenarioReport;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainReportTest {

  @Test
  void tellsEveryFactAndWhatDecidedIt() {
    assertEquals(
        """
        acme.OrdersJob (app/src/main/java/acme/OrdersJob.java)
          Flink version: 1.15.4
          checkpoint interval: 40000 ms, set
              app/src/main/java/acme/OrdersJob.java:17: setCheckpointInterval called
          checkpoint mode: EXACTLY_ONCE, Flink's default
          retention on cancel: RETAIN_ON_CANCELLATION or unset, decided by argument keep
          state backend: unknown, because of library call Backends.make
          checkpoint storage: obs://b/${dir}, given at run time by argument dir, obs://b/x where that is \
        absent
              app/src/main/java/acme/OrdersJob.java:12: argument dir is read
          Checkpoint Path in the console: b/${dir}
          scenario when argument keep is not given
            checkpoint mode: unset
            Checkpoint Path in the console: none, since the checkpoint storage is not known
          scenario on a local machine (not on the cluster)
            Checkpoint Path in the console: none, since the checkpoint storage is not known
          to see to in the DLI console:
            [x] Auto Restart upon Exception: on
            [ ] Restore Job from Checkpoint: on (not so in huaweicloud_dli_flinkjar_job.orders with \
        prod.tfvars at deploy/main.tf:3)
            [ ] Checkpoint Path: b/${dir}
            [ ] bucket b: DLI must be authorised on it, through the agency of the job, which Flink 1.15 \
        and later need
            [ ] after a restart: the log of the JobManager says "Restoring job ... from Checkpoint ...", \
        and the Checkpoints page of the Flink UI shows it as Latest Restore; "No checkpoint found during \
        restore" means that the job began with empty state""",
        ExplainReport.texts(result(Results.job())).get(0));
  }

  @Test
  void saysWhyThereIsNoCheckpointPath() {
    assertNone("no checkpoint storage is set", Fact.unset());
    assertNone(
        "the checkpoints stay in the memory of the JobManager", Fact.set("jobmanager", List.of()));
    assertNone("the checkpoint storage cannot be told", Fact.unknown("a call", List.of()));
    assertNone(
        "it differs with argument x", Fact.either(List.of("a", "b"), "argument x", List.of()));
    assertNone(
        "hdfs://n/x is no OBS path that the console could name", Fact.set("hdfs://n/x", List.of()));
  }

  @Test
  void saysThatABatchJobTakesNone() {
    JobReport batch = new JobReport("J.java", "J", ".", null, true, Map.of(), null, List.of());
    assertEquals(
        "J (J.java)\n  Flink version: not known\n  batch mode: takes no checkpoints",
        ExplainReport.texts(result(batch)).get(0));
  }

  @Test
  void tellsWhatTheDefinitionsSay() {
    Map<String, Fact> facts = Map.of("checkpointStorage", Fact.set("obs://acme/a", List.of()));
    SourceLocation at = SourceLocation.ofLine("main.tf", 3);
    DefinitionReport prod =
        new DefinitionReport("terraform", "job.a", "", at, "acme/a/", true, false, false);
    DefinitionReport dev =
        new DefinitionReport("terraform", "job.b", "with dev", at, "acme/b", true, null, false);
    JobReport job =
        new JobReport(
            "J.java", "J", ".", "1.12", false, facts, "acme/a", List.of(), List.of(prod, dev));
    String text = ExplainReport.texts(result(job)).get(0);
    assertTrue(text.contains("[x] Auto Restart upon Exception: on\n"), text);
    assertTrue(
        text.contains("[ ] Restore Job from Checkpoint: on (not so in job.a at main.tf:3)\n"),
        text);
    assertTrue(
        text.contains("[ ] Checkpoint Path: acme/a (not so in job.b with dev at main.tf:3)\n"),
        text);
    assertTrue(
        text.contains("[ ] bucket acme: DLI must be authorised on it, through dli_admin"), text);
  }

  @Test
  void wantsNoPathWhereTheDefinitionEnablesCheckpoints() {
    SourceLocation at = SourceLocation.ofLine("main.tf", 3);
    DefinitionReport right =
        new DefinitionReport("terraform", "job.a", "", at, null, true, true, true);
    DefinitionReport wrong =
        new DefinitionReport("terraform", "job.b", "", at, "acme/b", true, true, true);
    String none =
        "Checkpoint Path: none, since the definition enables checkpoints, for which DLI has a"
            + " directory of its own";
    String text = ExplainReport.texts(result(defined(right))).get(0);
    assertTrue(text.contains("[x] " + none + "\n"), text);
    assertTrue(text.contains("bucket that the definition names: DLI must be authorised"), text);
    text = ExplainReport.texts(result(defined(right, wrong))).get(0);
    assertTrue(text.contains("[ ] " + none + " (not so in job.b at main.tf:3)\n"), text);
  }

  private static JobReport defined(DefinitionReport... definitions) {
    return new JobReport(
        "J.java", "J", ".", "1.15", false, Map.of(), null, List.of(), List.of(definitions));
  }

  @Test
  void tellsThePathOfEachScenario() {
    JobReport job =
        new JobReport(
            "J.java",
            "J",
            ".",
            "1.15",
            false,
            Map.of(),
            null,
            List.of(
                new ScenarioReport("with argument dev", false, true, Map.of(), "acme-dev/a"),
                new ScenarioReport("with argument prod", false, true, Map.of(), "acme/a")));
    String text = ExplainReport.texts(result(job)).get(0);
    String wanted = "Checkpoint Path: acme-dev/a with argument dev, acme/a with argument prod\n";
    assertTrue(text.contains(wanted), text);
    text = ExplainReport.texts(result(defined())).get(0);
    assertTrue(text.contains("Checkpoint Path: bucket and directory that the job saves"), text);
  }

  private static void assertNone(String why, Fact storage) {
    JobReport job =
        new JobReport(
            "J.java", "J", ".", null, false, Map.of("checkpointStorage", storage), null, List.of());
    String text = ExplainReport.texts(result(job)).get(0);
    assertTrue(text.contains("Checkpoint Path in the console: none, since " + why), text);
  }

  private static AnalysisResult result(JobReport job) {
    return new AnalysisResult(List.of(job), List.of(), List.of(), List.of(), 1);
  }
}

package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.JobReport.DefinitionReport;
import io.github.flinklint.diagnostic.JobReport.ScenarioReport;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Results as an analysis gives them, for tests of reports. */
final class Results {

  static final String FILE = "app/src/main/java/acme/OrdersJob.java";

  private Results() {}

  static SourceLocation at(int line, int column, int endColumn) {
    return new SourceLocation(FILE, line, column, line, endColumn);
  }

  static Finding finding(SourceLocation at) {
    return new Finding("some-rule", Severity.ERROR, at, "it is wrong", null, null, null, List.of());
  }

  static AnalysisResult result(List<SourceLocation> secretPlaces, Finding... findings) {
    return new AnalysisResult(List.of(), List.of(findings), List.of(), secretPlaces, 1);
  }

  /** One with something of everything. */
  static AnalysisResult full() {
    Finding retention =
        new Finding(
            "checkpoint-not-retained",
            Severity.ERROR,
            at(31, 69, 91),
            "checkpoints are deleted when the job is cancelled",
            "RETAIN_ON_CANCELLATION, so that DLI can restore the job from its last checkpoint",
            "acme.OrdersJob",
            "when argument keep is not given",
            List.of(
                new Step(at(18, 5, 30), "passed as cfg to Checkpoints.tune"),
                new Step(at(31, 5, 92), "enableExternalizedCheckpoints called")));
    Finding scope =
        new Finding(
            "flink-not-provided",
            Severity.WARNING,
            SourceLocation.ofLine("app/pom.xml", 12),
            "org.apache.flink:flink-clients has scope compile",
            null,
            null,
            null,
            List.of());
    Problem broken =
        new Problem(
            Problem.Kind.SOURCE,
            new SourceLocation("app/src/main/java/acme/Broken.java", 3, 7, 3, 8),
            "syntax error: the file is analysed as far as it can be read");
    return new AnalysisResult(
        List.of(job()),
        List.of(scope, retention),
        List.of(suppressed(), baselined()),
        List.of(broken),
        List.of(),
        4);
  }

  /** A finding that a comment in the source accepts. */
  private static Accepted suppressed() {
    Finding form =
        new Finding(
            "checkpoint-path-form",
            Severity.WARNING,
            at(40, 34, 48),
            "checkpoint path is in the endpoint form",
            null,
            "acme.OrdersJob",
            null,
            List.of());
    return new Accepted(
        form,
        Accepted.By.COMMENT,
        "the old cluster is in use until the move",
        LocalDate.of(2027, 3, 31),
        at(39, 5, 90));
  }

  /** A finding that the baseline accepts. */
  private static Accepted baselined() {
    Finding hadoop =
        new Finding(
            "hadoop-bundled",
            Severity.ERROR,
            SourceLocation.ofLine("app/pom.xml", 20),
            "org.apache.hadoop:hadoop-common has scope compile",
            null,
            null,
            null,
            List.of());
    return new Accepted(
        hadoop,
        Accepted.By.BASELINE,
        null,
        null,
        SourceLocation.ofLine("flink-lint-baseline.json", 4));
  }

  /** Everything that a report on one module is made of. */
  static ReportInput input(AnalysisResult result) {
    return input(result, SourceLines.NONE);
  }

  /** As above, with lines to show. */
  static ReportInput input(AnalysisResult result, SourceLines source) {
    return new ReportInput(
        result,
        "0.1.0",
        List.of(new ModuleReport("app", "orders", "1.15.4", List.of())),
        Severity.ERROR,
        Results::help,
        source);
  }

  private static RuleHelp help(String id) {
    return new RuleHelp(
        id,
        Severity.ERROR,
        "0.1.0",
        "What " + id + " finds.",
        "Why it matters.",
        "# " + id + "\n\nWhat " + id + " finds.\n\n```java wrong\nclass A {}\n```\n");
  }

  static JobReport job() {
    Map<String, Fact> facts =
        Map.of(
            "interval",
            Fact.set("40000", List.of(new Step(at(17, 9, 40), "setCheckpointInterval called"))),
            "mode",
            Fact.byDefault("EXACTLY_ONCE"),
            "retention",
            Fact.either(List.of("RETAIN_ON_CANCELLATION", "unset"), "argument keep", List.of()),
            "stateBackend",
            Fact.unknown("library call Backends.make", List.of()),
            "checkpointStorage",
            storage());
    ScenarioReport scenario =
        new ScenarioReport(
            "when argument keep is not given", true, true, Map.of("mode", Fact.unset()), null);
    ScenarioReport local = new ScenarioReport("on a local machine", false, false, Map.of(), null);
    return new JobReport(
        FILE,
        "acme.OrdersJob",
        "app",
        "1.15.4",
        false,
        facts,
        "b/${dir}",
        List.of(scenario, local),
        List.of(
            new DefinitionReport(
                "terraform",
                "huaweicloud_dli_flinkjar_job.orders",
                "with prod.tfvars",
                new SourceLocation("deploy/main.tf", 3, 1, 3, 50),
                "b/prod",
                true,
                false,
                null)));
  }

  private static Fact storage() {
    return new Fact(
        Fact.Status.RUNTIME,
        "obs://b/${dir}",
        List.of(),
        null,
        "argument dir",
        "obs://b/x",
        true,
        null,
        List.of(new Fact.TemplatePart("obs://b/", false), new Fact.TemplatePart("dir", true)),
        List.of(new Step(at(12, 20, 40), "argument dir is read")));
  }
}

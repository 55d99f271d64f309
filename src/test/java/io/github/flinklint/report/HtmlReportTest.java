package io.github.flinklint.report;

import static io.github.flinklint.report.ConsoleReportTest.onLine;
import static io.github.flinklint.report.Results.at;
import static io.github.flinklint.report.Results.finding;
import static io.github.flinklint.report.Results.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.Golden;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.DependencyReport;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.JobReport.ScenarioReport;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlReportTest {

  private static HtmlPage page(AnalysisResult result) {
    return page(Results.input(result));
  }

  private static HtmlPage page(ReportInput input) {
    return HtmlPage.of(HtmlReport.render(input)).assertSound();
  }

  private static ReportInput failingOn(@Nullable Severity severity) {
    ReportInput input = Results.input(Results.full());
    return new ReportInput(
        input.result(), "0.1.0", input.modules(), severity, input.rules(), input.source());
  }

  private static AnalysisResult jobs(JobReport... jobs) {
    return new AnalysisResult(List.of(jobs), List.of(), List.of(), List.of(), 1);
  }

  @Test
  void isTheSamePage() throws IOException {
    String html = HtmlReport.render(Results.input(Results.full()));
    Golden.assertSame(
        "report/body.html", html.substring(html.indexOf("<body>"), html.indexOf("<script>")));
  }

  @Test
  void beginsWithTheVerdictAndTheNumbers() {
    HtmlPage page = page(Results.full());
    assertEquals("\u2717 The check fails", page.texts("h1").get(0));
    assertEquals("1 finding of severity error fails the build.", page.texts(".lead").get(0));
    assertEquals("1 error 1 warning 0 info 2 accepted 1 problem", page.texts(".numbers").get(0));
    assertEquals("orders app Flink 1.15.4", page.texts(".modules").get(0));
    assertEquals(
        "checkpoints are deleted when the job is cancelled OrdersJob",
        page.texts(".failing").get(0));
  }

  @Test
  void judgesAsTheBuildDoes() {
    assertEquals("\u2713 The check passes", page(failingOn(null)).texts("h1").get(0));
    assertEquals("Findings never fail this build.", page(failingOn(null)).texts(".lead").get(0));
    assertEquals(
        "2 findings of severity warning or above fail the build.",
        page(failingOn(Severity.WARNING)).texts(".lead").get(0));
  }

  @Test
  void tellsTheFactsOfAJob() {
    List<String> rows = page(jobs(Results.job())).texts("tr");
    assertTrue(
        rows.contains(
            "checkpoint interval40000 msset"
                + "decided in 1 step setCheckpointInterval called "
                + Results.FILE
                + ":17"),
        rows::toString);
    assertTrue(rows.contains("checkpoint modeEXACTLY_ONCEFlink's default"), rows::toString);
    assertTrue(
        rows.contains(
            "retention on cancelRETAIN_ON_CANCELLATION or unseteither decided by argument keep"),
        rows::toString);
    assertTrue(
        rows.contains("state backend\u2013unknown because of library call Backends.make"),
        rows::toString);
  }

  @Test
  void tellsThePathForTheConsole() {
    assertEquals(List.of("b/${dir}"), page(jobs(Results.job())).texts(".copy"));
    JobReport none =
        new JobReport(
            Results.FILE,
            "acme.Job",
            "app",
            null,
            false,
            Map.of("checkpointStorage", Fact.unset()),
            null,
            List.of());
    HtmlPage page = page(jobs(none));
    assertEquals(List.of(), page.texts(".copy"));
    assertEquals(
        "Checkpoint Path in the console none, since no checkpoint storage is set",
        page.texts(".path").get(0));
  }

  @Test
  void comparesScenariosAndMarksWhereTheyDiffer() {
    HtmlPage page = page(jobs(Results.job()));
    assertEquals(
        List.of(
            "when argument keep is not given inputs absent",
            "on a local machine not on the cluster"),
        page.texts("th").stream().filter(t -> t.contains("keep") || t.contains("local")).toList());
    assertEquals(List.of("checkpoint modeunset"), page.texts(".differs"));
  }

  @Test
  void leavesOutTheMatrixOfOneScenario() {
    JobReport one =
        new JobReport(
            Results.FILE,
            "acme.Job",
            "app",
            "1.20.1",
            false,
            Map.of(),
            null,
            List.of(new ScenarioReport("", true, true, Map.of(), null)));
    assertEquals(List.of(), page(jobs(one)).all(".matrix"));
  }

  @Test
  void listsWhatToSeeToAndTheDefinitions() {
    HtmlPage page = page(jobs(Results.job()));
    assertEquals(List.of("done Auto Restart upon Exception: on"), page.texts(".done"));
    assertEquals(
        List.of(
            "wrong Restore Job from Checkpoint: on (not so in huaweicloud_dli_flinkjar_job.orders"
                + " with prod.tfvars at deploy/main.tf:3)"),
        page.texts(".wrong"));
    List<String> rows = page.texts("tr");
    assertTrue(
        rows.contains(
            "huaweicloud_dli_flinkjar_job.orders with prod.tfvarsterraform, deploy/main.tf:3:1"
                + "b/prodonoffnot known"),
        rows::toString);
  }

  @Test
  void saysThatBatchJobsTakeNoCheckpoints() {
    JobReport batch =
        new JobReport(Results.FILE, "acme.Job", "app", null, true, Map.of(), null, List.of());
    HtmlPage page = page(jobs(batch));
    assertEquals("Batch mode: takes no checkpoints.", page.texts(".note").get(0));
    assertEquals(List.of(), page.all(".path"));
    assertEquals(List.of(), page.all(".checklist"));
  }

  @Test
  void showsAFindingInItsJobWithItsRule() {
    String line =
        "    cfg.enableExternalizedCheckpoints(ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION);";
    HtmlPage page = page(Results.input(Results.full(), onLine(31, line)));
    String job = page.byId("job-1");
    assertTrue(job.contains("error checkpoints are deleted when the job is cancelled"), job);
    assertTrue(job.contains("Only when argument keep is not given"), job);
    assertTrue(job.contains("Fix RETAIN_ON_CANCELLATION, so that DLI can restore"), job);
    assertEquals(List.of("DELETE_ON_CANCELLATION"), page.texts("mark"));
    assertEquals(
        "31" + line + "\n  " + " ".repeat(68) + "^".repeat(22),
        page.all(".frame").get(0).getTextContent());
    assertTrue(page.byId("findings").contains("flink-clients has scope compile"));
    assertTrue(page.byId("rule-checkpoint-not-retained").contains("class A {}"));
  }

  @Test
  void boxesWideCharactersSoThatCaretsStayBelow() {
    String line = "\tf(\"状e\u0301\uD83D\uDE00\");";
    HtmlPage page = page(Results.input(result(List.of(), finding(at(7, 5, 9))), onLine(7, line)));
    assertEquals(List.of("状", "\uD83D\uDE00"), page.texts(".w2"));
    assertEquals(List.of("e\u0301"), page.texts(".w1"));
    assertEquals(List.of("状e\u0301\uD83D\uDE00"), page.texts("mark"));
  }

  @Test
  void keepsAcceptedFindingsApart() {
    HtmlPage page = page(Results.full());
    String accepted = page.byId("accepted");
    assertTrue(accepted.contains("2 findings that somebody has accepted"), accepted);
    assertTrue(accepted.contains("the old cluster is in use until the move2027-03-31"), accepted);
    assertTrue(accepted.contains("none givenno endbaseline"), accepted);
    assertTrue(page.byId("problems").contains("source syntax error"), page.byId("problems"));
  }

  @Test
  void listsDependencies() {
    DependencyReport dependency =
        new DependencyReport(
            "org.apache.flink",
            "flink-core",
            null,
            "provided",
            "test-jar",
            "tests",
            SourceLocation.ofLine("app/pom.xml", 12),
            SourceLocation.ofLine("pom.xml", 30));
    ReportInput input = Results.input(result(List.of()));
    String text =
        page(new ReportInput(
                input.result(),
                "0.1.0",
                List.of(new ModuleReport("app", "orders", null, List.of(dependency))),
                null,
                input.rules(),
                input.source()))
            .byId("dependencies");
    assertTrue(
        text.contains(
            "org.apache.flink:flink-core:tests (test-jar)not givenprovided"
                + "app/pom.xml:12scope at pom.xml:30"),
        text);
  }

  @Test
  void isFriendlyWhereThereIsNothing() {
    HtmlPage page = page(result(List.of()));
    assertEquals("\u2713 The check passes", page.texts("h1").get(0));
    assertEquals("Nothing found, and no Flink job either.", page.texts(".lead").get(0));
    assertTrue(page.byId("jobs").contains("No Flink job found"));
    assertEquals("", page.byId("rules"));
    assertEquals(List.of(), page.all("nav"));
    assertEquals("No findings in 1 job.", page(jobs(Results.job())).texts(".lead").get(0));
  }

  @Test
  void escapesEverything() {
    String attack = "<script>alert(1)</script> \"'&]]>\u0000\u001B\uD800\u202E\uFFFF\uD83D\uDE00";
    HtmlPage page = page(HostileInput.with(attack));
    assertTrue(page.elements().stream().noneMatch(e -> e.getTagName().equals("img")));
    String shown = "<script>alert(1)</script> \"'&]]>\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uD83D\uDE00";
    assertTrue(page.texts(".message").contains(shown), () -> page.texts(".message").toString());
    assertEquals(HostileInput.SHOWN, HostileInput.count(page.texts("body").get(0), shown));
  }

  @Test
  void showsNoKey() {
    String key = "QWERTYUIOPASDFGHJK12";
    String secret = "aB3".repeat(13) + "x";
    String path = "obs://myaccess:my-secret@obs.example.com:443/b";
    String html = HtmlReport.render(HostileInput.with(key + " " + secret + " " + path));
    assertFalse(html.contains(key));
    assertFalse(html.contains(secret));
    assertFalse(html.contains("my-secret"));
    SourceLocation place = at(7, 8, 21);
    String shown =
        HtmlReport.render(
            Results.input(
                result(List.of(place), finding(at(7, 8, 12))),
                onLine(7, "key = \"planted-value\"; obs://u:planted@e")));
    assertFalse(shown.contains("planted"));
    assertTrue(shown.contains("***"));
  }

  @Test
  void allowsNothingButItsOwnScript() throws Exception {
    HtmlPage page = page(Results.full());
    Element policy =
        page.all("meta").stream()
            .filter(m -> m.getAttribute("http-equiv").equals("Content-Security-Policy"))
            .findFirst()
            .orElseThrow();
    byte[] script = page.all("script").get(0).getTextContent().getBytes(StandardCharsets.UTF_8);
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(script));
    assertEquals(
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-"
            + hash
            + "'; base-uri 'none'; form-action 'none'",
        policy.getAttribute("content"));
    String style = page.all("style").get(0).getTextContent();
    assertFalse(style.contains("url(") || style.contains("@import"), "asks for something");
  }

  @Test
  void isTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    String here = HtmlReport.render(Results.input(Results.full()));
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      assertEquals(here, HtmlReport.render(Results.input(Results.full())));
    } finally {
      Locale.setDefault(before);
    }
    assertFalse(here.contains("\r"));
  }

  @Test
  void staysUsableWithManyFindings() {
    Finding[] many = new Finding[1000];
    Arrays.fill(many, Results.full().findings().get(1));
    SourceLines lines = file -> Collections.nCopies(50, "x".repeat(90));
    String html =
        assertTimeout(
            Duration.ofSeconds(10),
            () -> HtmlReport.render(Results.input(result(List.of(), many), lines)));
    assertTrue(html.length() < 2_500_000, () -> "length " + html.length());
    HtmlPage page = HtmlPage.of(html).assertSound();
    assertEquals(1000, page.all(".finding").size());
    assertTrue(page.texts("p").contains("and 988 more"));
  }
}

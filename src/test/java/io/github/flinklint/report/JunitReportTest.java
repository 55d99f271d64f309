package io.github.flinklint.report;

import static io.github.flinklint.report.Results.at;
import static io.github.flinklint.report.Results.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.Golden;
import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class JunitReportTest {

  @Test
  void hasTheDocumentedForm() throws IOException {
    Golden.assertSame("report/full-junit.xml", JunitReport.render(Results.input(Results.full())));
  }

  /** The numbers are those of the elements, in the whole and in each suite. */
  @Test
  void countsWhatItHolds() {
    for (AnalysisResult result :
        List.of(Results.full(), HardCases.hostile(), Results.result(List.of()))) {
      Element root = root(Results.input(result));
      List<Element> counted = new ArrayList<>(XmlReading.all(root, "testsuite"));
      assertEquals(1, counted.size());
      counted.add(root);
      for (Element element : counted) {
        assertCount(element, "tests", "testcase");
        assertCount(element, "failures", "failure");
        assertCount(element, "errors", "error");
        assertCount(element, "skipped", "skipped");
      }
    }
  }

  @Test
  void failsOnlyByWhatFailsTheBuild() {
    AnalysisResult result = Results.full();
    assertEquals(1, failures(result, Severity.ERROR));
    assertEquals(2, failures(result, Severity.WARNING));
    assertEquals(0, failures(result, null));
  }

  @Test
  void passesAJobThatNothingFails() {
    assertEquals(
        List.of("acme.OrdersJob|checkpoints"),
        cases(
            input(
                new AnalysisResult(List.of(Results.job()), List.of(), List.of(), List.of(), 1),
                Severity.ERROR,
                "app")));
    assertTrue(cases(input(Results.full(), null, "app")).contains("acme.OrdersJob|checkpoints"));
    assertTrue(
        cases(input(Results.full(), Severity.ERROR, "app")).stream()
            .noneMatch(c -> c.endsWith("|checkpoints")));
  }

  @Test
  void numbersEqualNamesAndKeepsTheNumberOfWhatIsAccepted() {
    Finding first = finding(at(1, 2, 3));
    Finding second = finding(at(5, 2, 3));
    String name = Results.FILE.replace('/', '.') + "|some-rule OrdersJob.java";
    AnalysisResult both = Results.result(List.of(), first, second);
    assertEquals(List.of(name, name + " #2"), cases(Results.input(both)));
    Accepted accepted =
        new Accepted(first, Accepted.By.BASELINE, null, null, SourceLocation.ofFile("b.json"));
    ReportInput one =
        Results.input(
            new AnalysisResult(
                List.of(), List.of(second), List.of(accepted), List.of(), List.of(), 1));
    assertEquals(List.of(name, name + " #2"), cases(one));
    Element skipped = XmlReading.all(root(one), "skipped").get(0);
    assertEquals(
        "some-rule OrdersJob.java", ((Element) skipped.getParentNode()).getAttribute("name"));
  }

  @Test
  void tellsDefectsOfTheAnalyserAsErrors() {
    Problem internal =
        new Problem(Problem.Kind.INTERNAL, SourceLocation.ofLine("a/B.java", 3), "crash");
    Problem other = new Problem(Problem.Kind.SOURCE, SourceLocation.ofFile("a/C.java"), "odd");
    Element root =
        root(Results.input(Results.result(List.of()).withProblems(List.of(internal, other))));
    Element error = XmlReading.all(root, "error").get(0);
    assertEquals("internal", error.getAttribute("type"));
    assertEquals("crash", error.getAttribute("message"));
    assertEquals("a/B.java:3: problem: crash [internal]", error.getTextContent());
    List<Element> output = XmlReading.all(root, "system-out");
    assertEquals(1, output.size());
    assertEquals("a/C.java: problem: odd [source]", output.get(0).getTextContent());
    assertEquals("testsuite", output.get(0).getParentNode().getNodeName());
  }

  @Test
  void isNeverWithoutATestCase() {
    assertEquals(
        List.of("flink-lint orders|no Flink job found"),
        cases(Results.input(Results.result(List.of()))));
    assertEquals(
        List.of("flink-lint|no Flink job found"),
        cases(input(Results.result(List.of()), Severity.ERROR)));
  }

  @Test
  void givesEachModuleItsOwn() {
    JobReport sub = job("app/sub", "app/sub/src/Twin.java");
    JobReport twin = job("other", "generated/Twin.java");
    List<Finding> findings =
        Stream.of(
                of("acme.Twin", "other/src/Twin.java"),
                of(Results.job().mainClass(), "lib/src/Shared.java"),
                of(null, "app/sub/pom.xml"),
                of(null, "app/pom.xml"),
                of(null, "application/pom.xml"),
                of("gone.Job", "other/x.tf"))
            .sorted()
            .toList();
    ReportInput input =
        input(
            new AnalysisResult(
                List.of(Results.job(), Results.job(), sub, twin),
                findings,
                List.of(),
                List.of(),
                1),
            Severity.ERROR,
            "first",
            "app/sub",
            "app",
            "other");
    List<String> found = new ArrayList<>();
    for (Element suite : XmlReading.all(root(input), "testsuite")) {
      for (Element test : XmlReading.all(suite, "testcase")) {
        found.add(suite.getAttribute("name") + ": " + test.getAttribute("file"));
      }
    }
    assertEquals(
        List.of(
            "flink-lint: application/pom.xml",
            "flink-lint first: first",
            "flink-lint app/sub: app/sub/pom.xml",
            "flink-lint app/sub: app/sub/src/Twin.java",
            "flink-lint app: app/pom.xml",
            "flink-lint app: lib/src/Shared.java",
            "flink-lint other: other/src/Twin.java",
            "flink-lint other: other/x.tf"),
        found);
  }

  @Test
  void prefersAnyModuleToTheRoot() {
    AnalysisResult result = Results.result(List.of(), of(null, "a/pom.xml"), of(null, "b/pom.xml"));
    List<String> suites =
        XmlReading.all(root(input(result, Severity.ERROR, ".", "a")), "failure").stream()
            .map(f -> (Element) f.getParentNode().getParentNode())
            .map(s -> s.getAttribute("name"))
            .toList();
    assertEquals(List.of("flink-lint .", "flink-lint a"), suites);
  }

  @Test
  void tellsModulesOfOneNameApart() {
    ReportInput input =
        new ReportInput(
            Results.result(List.of()),
            "1",
            List.of(
                new ModuleReport("a", "job", null, List.of()),
                new ModuleReport("b", "job", null, List.of())),
            null,
            id -> null,
            SourceLines.NONE);
    assertEquals(
        List.of("flink-lint job (a)", "flink-lint job (b)"),
        XmlReading.all(root(input), "testsuite").stream()
            .map(s -> s.getAttribute("name"))
            .toList());
  }

  @Test
  void isReadBySurefire() throws Exception {
    List<ReportTestCase> cases = surefire(Results.full());
    assertEquals(4, cases.size());
    ReportTestCase failed = cases.get(2);
    assertTrue(failed.hasFailure());
    assertEquals("acme.OrdersJob", failed.getFullClassName());
    assertEquals("checkpoint-not-retained OrdersJob.java", failed.getName());
    assertEquals("checkpoint-not-retained", failed.getFailureType());
    assertTrue(failed.getFailureMessage().startsWith("checkpoints are deleted when"));
    assertTrue(failed.getFailureDetail().contains("OrdersJob.java:31:69: error: checkpoints"));
    assertTrue(cases.get(0).isSuccessful());
    assertTrue(cases.get(1).hasSkipped());
    assertTrue(cases.get(3).hasSkipped());
  }

  @Test
  void isReadBySurefireWhateverTheTexts() throws Exception {
    List<ReportTestCase> cases = surefire(HardCases.hostile());
    assertEquals(4, cases.size());
    String text = HardCases.TEXT_IN_XML;
    assertEquals(
        List.of(text + " (job acme.OrdersJob, " + text + "); fix: " + text),
        cases.stream()
            .filter(ReportTestCase::hasFailure)
            .map(ReportTestCase::getFailureMessage)
            .toList());
    assertEquals(
        List.of(text),
        cases.stream()
            .filter(ReportTestCase::hasError)
            .map(ReportTestCase::getFailureMessage)
            .toList());
  }

  private static List<ReportTestCase> surefire(AnalysisResult result) throws Exception {
    byte[] report = JunitReport.render(Results.input(result)).getBytes(StandardCharsets.UTF_8);
    List<ReportTestSuite> suites =
        new TestSuiteXmlParser(new NullConsoleLogger())
            .parse(new InputStreamReader(new ByteArrayInputStream(report), StandardCharsets.UTF_8));
    return suites.stream().flatMap(s -> s.getTestCases().stream()).toList();
  }

  private static Finding of(String job, String file) {
    return new Finding(
        "r", Severity.ERROR, SourceLocation.ofFile(file), "m", null, job, null, List.of());
  }

  private static JobReport job(String module, String file) {
    return new JobReport(file, "acme.Twin", module, null, false, Map.of(), null, List.of());
  }

  private static ReportInput input(AnalysisResult result, Severity failOn, String... modules) {
    List<ModuleReport> reports =
        Stream.of(modules).map(m -> new ModuleReport(m, m, null, List.of())).toList();
    return new ReportInput(result, "1", reports, failOn, id -> null, SourceLines.NONE);
  }

  private static int failures(AnalysisResult result, Severity failOn) {
    return XmlReading.all(root(input(result, failOn, "app")), "failure").size();
  }

  private static void assertCount(Element element, String attribute, String name) {
    assertEquals(
        Integer.toString(XmlReading.all(element, name).size()),
        element.getAttribute(attribute),
        attribute);
  }

  private static List<String> cases(ReportInput input) {
    return XmlReading.all(root(input), "testcase").stream()
        .map(t -> t.getAttribute("classname") + "|" + t.getAttribute("name"))
        .toList();
  }

  private static Element root(ReportInput input) {
    return XmlReading.root(JunitReport.render(input));
  }
}

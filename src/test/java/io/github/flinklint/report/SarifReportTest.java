package io.github.flinklint.report;

import static io.github.flinklint.report.Results.at;
import static io.github.flinklint.report.Results.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.flinklint.Golden;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Edit;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

  private static final String LINE = "    env.set(MODES.AT_LEAST_ONCE);";
  private static final SourceLocation MODE = at(1, 19, 32);

  @Test
  void hasTheDocumentedForm() throws IOException {
    Golden.assertSame("report/full.sarif", SarifReport.render(Results.input(Results.full())));
  }

  @Test
  void satisfiesTheSchemaOfTheStandard() throws IOException {
    assertValid(Results.input(Results.full()));
    assertValid(Results.input(Results.result(List.of())));
    assertValid(Results.input(HardCases.hostile()));
    assertValid(edited(MODE, "AT_LEAST_ONCE", "EXACTLY_ONCE", LINE));
  }

  /** That the schema is read, and says no. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"startLine\": 31|\"startLine\": 0",
        "\"level\": \"error\"|\"level\": \"fatal\"",
        "\"kind\": \"inSource\"|\"kind\": \"comment\"",
        "\"ruleId\"|\"rule\"",
        "\"utf16CodeUnits\"|\"utf8\"",
      })
  void schemaIsStrict(String change) throws IOException {
    String report = SarifReport.render(Results.input(Results.full()));
    String[] fromTo = change.split("\\|", -1);
    String changed = report.replace(fromTo[0], fromTo[1]);
    assertNotEquals(report, changed);
    assertFalse(schema().validate(changed, InputFormat.JSON).isEmpty());
  }

  @Test
  void leadsFromResultsToRules() {
    JsonNode run = run(Results.input(Results.full()));
    List<String> ids = new ArrayList<>();
    run.at("/tool/driver/rules").forEach(r -> ids.add(r.at("/id").asString()));
    assertEquals(
        List.of(
            "checkpoint-not-retained",
            "checkpoint-path-form",
            "flink-not-provided",
            "hadoop-bundled"),
        ids);
    assertEquals(4, run.at("/results").size());
    run.at("/results")
        .forEach(
            r -> assertEquals(r.at("/ruleId").asString(), ids.get(r.at("/ruleIndex").asInt())));
  }

  @Test
  void tellsPlacesAsFarAsTheyAreKnown() {
    JsonNode results =
        run(Results.input(
                Results.result(
                    List.of(),
                    finding(SourceLocation.ofFile("a b.java")),
                    finding(SourceLocation.ofLine("b", 3)),
                    finding(new SourceLocation("c", 3, 4, 5, 6)))))
            .at("/results");
    String place = "/locations/0/physicalLocation";
    assertEquals(
        "{\"artifactLocation\":{\"uri\":\"a%20b.java\",\"uriBaseId\":\"%SRCROOT%\"}}",
        results.get(0).at(place).toString());
    assertEquals(
        "{\"startLine\":3,\"endLine\":3}", results.get(1).at(place + "/region").toString());
    assertEquals(
        "{\"startLine\":3,\"startColumn\":4,\"endLine\":5,\"endColumn\":6}",
        results.get(2).at(place + "/region").toString());
  }

  @ParameterizedTest
  @CsvSource({"ERROR,error,error", "WARNING,warning,warning", "INFO,note,recommendation"})
  void hasItsOwnWordsForSeverities(Severity severity, String level, String problemSeverity) {
    Finding finding = new Finding("r", severity, at(1, 2, 3), "m", null, null, null, List.of());
    ReportInput input =
        new ReportInput(
            Results.result(List.of(), finding),
            "1",
            List.of(),
            null,
            id -> new RuleHelp(id, severity, "0.1.0", "s", "w", "p"),
            SourceLines.NONE);
    JsonNode run = run(input);
    JsonNode rule = run.at("/tool/driver/rules/0");
    assertEquals(level, run.at("/results/0/level").asString());
    assertEquals(level, rule.at("/defaultConfiguration/level").asString());
    assertEquals(problemSeverity, rule.at("/properties/problem.severity").asString());
    assertTrue(run.at("/tool/driver/semanticVersion").isMissingNode());
  }

  @Test
  void givesKeysAScore() {
    JsonNode rules = run(Results.input(HardCases.hostile())).at("/tool/driver/rules");
    JsonNode keys = rules.get(1).at("/properties");
    assertEquals("9.8", keys.at("/security-severity").asString());
    assertTrue(keys.at("/tags").toString().contains("\"security\""));
    assertTrue(rules.get(0).at("/properties/security-severity").isMissingNode());
    assertEquals("CheckpointIntervalOutOfRange", rules.get(0).at("/name").asString());
  }

  @Test
  void handsOnAnEdit() {
    JsonNode fix = run(edited(MODE, "AT_LEAST_ONCE", "EXACTLY_ONCE", LINE)).at("/results/0/fixes");
    assertEquals(1, fix.size());
    JsonNode change = fix.at("/0/artifactChanges/0");
    assertEquals(Results.FILE, change.at("/artifactLocation/uri").asString());
    assertEquals(
        "{\"deletedRegion\":{\"startLine\":1,\"startColumn\":19,\"endLine\":1,\"endColumn\":32},"
            + "\"insertedContent\":{\"text\":\"EXACTLY_ONCE\"}}",
        change.at("/replacements/0").toString());
    assertEquals("do so", fix.at("/0/description/text").asString());
  }

  @Test
  void handsOnNoEditThatDoesNotFit() {
    String to = "EXACTLY_ONCE";
    assertNoFix(edited(at(1, 18, 31), "AT_LEAST_ONCE", to, LINE));
    assertNoFix(edited(MODE, "at_least_once", to, LINE));
    // The other constant would not be imported.
    assertNoFix(edited(MODE, "AT_LEAST_ONCE", to, LINE.replace('.', ' ')));
    assertNoFix(edited(at(2, 19, 32), "AT_LEAST_ONCE", to, LINE));
    assertNoFix(edited(at(1, 19, 60), "AT_LEAST_ONCE", to, LINE));
    assertNoFix(edited(at(1, 19, 3), "AT_LEAST_ONCE", to, LINE));
    assertNoFix(edited(SourceLocation.ofLine(Results.FILE, 1), "", to, LINE));
    assertNoFix(edited(SourceLocation.ofFile(Results.FILE), "", to, LINE));
    assertNoFix(edited(new SourceLocation(Results.FILE, 1, 19, 2, 32), "AT_LEAST_ONCE", to, LINE));
    Finding finding = edit(MODE, "AT_LEAST_ONCE", to);
    assertNoFix(Results.input(Results.result(List.of(), finding)));
  }

  @Test
  void handsOnNoEditWithASecret() {
    String uri = "obs://MYACCESSKEY:mysecretkey@ep/b";
    assertNoFix(edited(at(1, 1, 1 + uri.length()), uri, "obs://b", uri));
    assertNoFix(edited(MODE, "AT_LEAST_ONCE", uri, LINE));
    Finding finding = edit(MODE, "AT_LEAST_ONCE", "EXACTLY_ONCE");
    assertNoFix(
        Results.input(Results.result(List.of(at(1, 20, 22)), finding), file -> List.of(LINE)));
  }

  @Test
  void handsOnAnEditWithASecretElsewhere() {
    List<SourceLocation> secrets =
        List.of(new SourceLocation("other/OrdersJob.java", 3, 20, 3, 22), at(2, 1, 9), at(4, 1, 9));
    Finding finding = edit(at(3, 19, 32), "AT_LEAST_ONCE", "EXACTLY_ONCE");
    ReportInput input =
        Results.input(Results.result(secrets, finding), file -> List.of("", "", LINE, ""));
    assertEquals(1, run(input).at("/results/0/fixes").size());
  }

  @Test
  void masksTheDescriptionOfAnEdit() {
    Finding finding =
        new Finding(
            "r",
            Severity.ERROR,
            MODE,
            "m",
            "not obs://MYACCESSKEY:mysecretkey@ep/b",
            null,
            null,
            List.of(),
            new Edit("AT_LEAST_ONCE", "EXACTLY_ONCE"));
    ReportInput input = Results.input(Results.result(List.of(), finding), file -> List.of(LINE));
    assertEquals(
        "not obs://***@ep/b", run(input).at("/results/0/fixes/0/description/text").asString());
  }

  @Test
  void countsColumnsInUtf16() {
    String line = "\uD83D\uDE00.x";
    assertEquals(1, run(edited(at(1, 4, 5), "x", "y", line)).at("/results/0/fixes").size());
  }

  @ParameterizedTest
  @EnumSource(Problem.Kind.class)
  void failsOnlyByADefectOfItsOwn(Problem.Kind kind) {
    Problem problem = new Problem(kind, SourceLocation.ofLine("x.tf", 2), "odd");
    JsonNode invocation =
        run(Results.input(Results.result(List.of()).withProblems(List.of(problem))))
            .at("/invocations/0");
    boolean isInternal = kind == Problem.Kind.INTERNAL;
    assertEquals(!isInternal, invocation.at("/executionSuccessful").asBoolean());
    JsonNode told = invocation.at("/toolExecutionNotifications/0");
    assertEquals(isInternal ? "error" : "warning", told.at("/level").asString());
    assertEquals("odd", told.at("/message/text").asString());
    assertEquals(2, told.at("/locations/0/physicalLocation/region/startLine").asInt());
  }

  @Test
  void saysOfAllResultsOrOfNoneWhetherTheyAreAccepted() {
    for (JsonNode result : run(Results.input(Results.full())).at("/results")) {
      assertTrue(result.at("/suppressions").isArray());
    }
    JsonNode none =
        run(Results.input(Results.result(List.of(), finding(at(1, 2, 3))))).at("/results/0");
    assertTrue(none.at("/suppressions").isMissingNode());
  }

  @Test
  void meansBracesAndBracketsLiterally() {
    String message = "{0} ${name} {12} [a](1) x[0] [b] (c)";
    Finding finding =
        new Finding("r", Severity.ERROR, at(1, 2, 3), message, null, null, null, List.of());
    assertEquals(
        "{{0}} ${name} {{12}} \\[a](1) x[0] [b] (c)",
        run(Results.input(Results.result(List.of(), finding)))
            .at("/results/0/message/text")
            .asString());
  }

  @Test
  void listsAStepOnceButFlowsThroughItTwice() {
    Step step = new Step(at(1, 2, 3), "called");
    Finding finding =
        new Finding("r", Severity.ERROR, at(1, 2, 3), "m", null, null, null, List.of(step, step));
    JsonNode result = run(Results.input(Results.result(List.of(), finding))).at("/results/0");
    assertEquals(1, result.at("/relatedLocations").size());
    assertEquals(2, result.at("/codeFlows/0/threadFlows/0/locations").size());
  }

  @Test
  void hasTheFingerprintsOfTheJsonReport() {
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    JsonNode json = tree(JsonReport.render(Results.input(Results.full())));
    json.at("/findings").forEach(f -> expected.add(f.at("/fingerprint").asString()));
    json.at("/accepted").forEach(a -> expected.add(a.at("/finding/fingerprint").asString()));
    run(Results.input(Results.full()))
        .at("/results")
        .forEach(r -> actual.add(r.at("/partialFingerprints/flinkLint~1v1").asString()));
    assertEquals(4, expected.stream().distinct().count());
    assertEquals(expected, actual);
  }

  @Test
  void tellsEqualFindingsApart() {
    Finding finding = finding(at(1, 2, 3));
    JsonNode results =
        run(Results.input(Results.result(List.of(), finding, finding))).at("/results");
    assertNotEquals(
        results.get(0).at("/partialFingerprints"), results.get(1).at("/partialFingerprints"));
  }

  @Test
  void hasACategoryOfItsOwnForEachModule() {
    Map<String, List<String>> cases = new TreeMap<>();
    cases.put("flink-lint/", List.of("."));
    cases.put("flink-lint/a%20b/c/", List.of("a b/c"));
    cases.forEach((id, paths) -> assertEquals(id, category(paths)));
    assertEquals("flink-lint/", category(List.of("a", "b")));
  }

  /** Else the report of a build that ends early would be another one to GitHub. */
  @Test
  void hasTheCategoryOfAllWhereOnlyOneModuleWasChecked() {
    ReportInput one = Results.input(Results.full());
    ReportInput whole =
        new ReportInput(
            one.result(),
            one.toolVersion(),
            one.modules(),
            one.failOn(),
            one.rules(),
            one.source(),
            true);
    assertEquals("flink-lint/app/", run(one).at("/automationDetails/id").asString());
    assertEquals("flink-lint/", run(whole).at("/automationDetails/id").asString());
    assertTrue(JsonReport.render(one).contains("\n  \"flinkVersion\""));
    assertFalse(JsonReport.render(whole).contains("\n  \"flinkVersion\""));
  }

  private static String category(List<String> paths) {
    List<ModuleReport> modules =
        paths.stream().map(p -> new ModuleReport(p, p, null, List.of())).toList();
    AnalysisResult result = Results.result(List.of());
    ReportInput all = Results.input(result);
    return run(new ReportInput(result, "1", modules, null, all.rules(), SourceLines.NONE))
        .at("/automationDetails/id")
        .asString();
  }

  private static Finding edit(SourceLocation at, String from, String to) {
    return new Finding(
        "r", Severity.ERROR, at, "m", "do so", null, null, List.of(), new Edit(from, to));
  }

  private static ReportInput edited(SourceLocation at, String from, String to, String line) {
    return Results.input(Results.result(List.of(), edit(at, from, to)), file -> List.of(line));
  }

  private static void assertNoFix(ReportInput input) {
    JsonNode result = run(input).at("/results/0");
    assertEquals("r", result.at("/ruleId").asString());
    assertTrue(result.at("/fixes").isMissingNode(), result.toString());
  }

  private static void assertValid(ReportInput input) throws IOException {
    String report = SarifReport.render(input);
    assertEquals(List.of(), schema().validate(report, InputFormat.JSON));
  }

  private static JsonNode run(ReportInput input) {
    JsonNode runs = tree(SarifReport.render(input)).at("/runs");
    assertEquals(1, runs.size());
    return runs.get(0);
  }

  private static JsonNode tree(String json) {
    return JsonMapper.shared().readTree(json);
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
    }
  }
}

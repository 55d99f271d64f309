package io.github.flinklint.report;

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
import io.github.flinklint.diagnostic.DependencyReport;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {

  @Test
  void hasTheDocumentedForm() throws IOException {
    Golden.assertSame("report/full.json", JsonReport.render(Results.input(Results.full())));
  }

  @Test
  void listsDependencies() throws IOException {
    List<DependencyReport> dependencies =
        List.of(
            new DependencyReport(
                "org.apache.flink",
                "flink-core",
                null,
                "compile",
                "jar",
                null,
                SourceLocation.ofFile("app/pom.xml"),
                null),
            new DependencyReport(
                "org.apache.flink",
                "flink-runtime",
                "1.15.4",
                "test",
                "test-jar",
                "tests",
                SourceLocation.ofLine("app/pom.xml", 7),
                SourceLocation.ofLine("pom.xml", 9)));
    List<ModuleReport> modules = List.of(new ModuleReport("app", "app", null, dependencies));
    String report =
        JsonReport.render(
            new ReportInput(
                Results.result(List.of()), "0.1.0", modules, null, id -> null, SourceLines.NONE));
    assertEquals(List.of(), schema().validate(report, InputFormat.JSON));
    String list = report.substring(report.indexOf("\"dependencies\""));
    assertEquals(
        """
        "dependencies": [
          {
            "groupId": "org.apache.flink",
            "artifactId": "flink-core",
            "scope": "compile",
            "type": "jar",
            "file": "app/pom.xml"
          },
          {
            "groupId": "org.apache.flink",
            "artifactId": "flink-runtime",
            "version": "1.15.4",
            "scope": "test",
            "type": "test-jar",
            "classifier": "tests",
            "file": "app/pom.xml",
            "line": 7,
            "endLine": 7,
            "scopeAt": {
              "file": "pom.xml",
              "line": 9,
              "endLine": 9
            }
          }
        ]
        """
            .indent(2)
            .strip(),
        list.substring(0, list.lastIndexOf(']') + 1));
  }

  @Test
  void leavesOutWhatHasNoValue() {
    assertEquals(
        """
        {
          "schemaVersion": 1,
          "tool": {
            "name": "flink-lint",
            "version": "0.1.0"
          },
          "modules": [
            {
              "path": ".",
              "name": "module"
            }
          ],
          "summary": {
            "jobs": 0,
            "errors": 0,
            "warnings": 0,
            "infos": 0,
            "accepted": 0,
            "problems": 0,
            "filesRead": 1
          },
          "jobs": [],
          "findings": [],
          "problems": []
        }
        """,
        JsonReport.render(Results.result(List.of()), "0.1.0", null));
  }

  @Test
  void satisfiesTheSchema() throws IOException {
    assertEquals(List.of(), schema().validate(render(Results.full()), InputFormat.JSON));
    assertEquals(List.of(), schema().validate(render(Results.result(List.of())), InputFormat.JSON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"status\": \"set\"|\"status\": \"certain\"",
        "\"status\": \"set\",|\"status\": \"set\", \"on\": \"x\",",
        "\"rule\":|\"rules\":",
        "\"line\": 31|\"line\": 0",
        "\"kind\": \"source\"|\"kind\": \"Source\"",
        "\"interval\":|\"checkpointInterval\":",
        "\"hole\": true|\"hole\": 1",
        "\"batch\": false,|"
      })
  void schemaIsStrict(String change) throws IOException {
    String report = render(Results.full());
    String[] fromTo = change.split("\\|", -1);
    String changed = report.replace(fromTo[0], fromTo[1]);
    assertNotEquals(report, changed);
    assertFalse(schema().validate(changed, InputFormat.JSON).isEmpty());
  }

  @Test
  void escapesWhatJsonCannotHold() {
    String message = "\" \\ \b\f\n\r\t \u0001 \u2028 \uD800 \uD83D\uDE00 é /";
    AnalysisResult result =
        Results.result(
            List.of(),
            new Finding(
                "r",
                Severity.INFO,
                SourceLocation.ofFile("f"),
                message,
                null,
                null,
                null,
                List.of()));
    String expected = "\\\" \\\\ \\b\\f\\n\\r\\t \\u0001 \\u2028 \\ud800 \uD83D\uDE00 é /";
    assertTrue(render(result).contains("\"message\": \"" + expected + "\""), render(result));
  }

  @Test
  void doesNotDependOnTheLocale() {
    String report = render(Results.full());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(report, render(Results.full()));
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(report, render(Results.full()));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String render(AnalysisResult result) {
    return JsonReport.render(result, "0.1.0", "1.15.4");
  }

  private static Schema schema() throws IOException {
    try (InputStream in = JsonReport.class.getResourceAsStream("flink-lint.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    }
  }
}

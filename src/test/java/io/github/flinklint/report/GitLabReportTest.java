package io.github.flinklint.report;

import static io.github.flinklint.report.Results.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.flinklint.Golden;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GitLabReportTest {

  @Test
  void hasTheDocumentedForm() throws IOException {
    Golden.assertSame("report/full-gitlab.json", render(Results.full()));
  }

  @Test
  void satisfiesTheSchema() throws IOException {
    for (AnalysisResult result :
        List.of(Results.full(), HardCases.hostile(), Results.result(List.of()))) {
      assertEquals(List.of(), schema().validate(render(result), InputFormat.JSON));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"severity\": \"critical\"|\"severity\": \"error\"",
        "\"begin\": 12|\"begin\": 0",
        "\"path\": \"app|\"path\": \"./app",
        "\"check_name\"|\"rule\"",
      })
  void schemaIsStrict(String change) throws IOException {
    String[] fromTo = change.split("\\|", -1);
    String report = render(Results.full());
    String changed = report.replace(fromTo[0], fromTo[1]);
    assertNotEquals(report, changed);
    assertFalse(schema().validate(changed, InputFormat.JSON).isEmpty());
  }

  @Test
  void hasALineAndAFingerprintForEach() {
    Finding finding = finding(SourceLocation.ofFile("a b.tf"));
    JsonNode report =
        JsonMapper.shared().readTree(render(Results.result(List.of(), finding, finding)));
    assertEquals(1, report.at("/0/location/lines/begin").asInt());
    assertEquals("a b.tf", report.at("/0/location/path").asString());
    assertNotEquals(report.at("/0/fingerprint"), report.at("/1/fingerprint"));
  }

  @Test
  void canBeEmpty() {
    assertEquals("[]\n", render(Results.result(List.of())));
  }

  private static String render(AnalysisResult result) {
    return GitLabReport.render(Results.input(result));
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        GitLabReportTest.class.getResourceAsStream("gitlab-code-quality.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    }
  }
}

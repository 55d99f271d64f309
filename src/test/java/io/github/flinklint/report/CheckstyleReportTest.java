package io.github.flinklint.report;

import static io.github.flinklint.report.Results.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.Golden;
import io.github.flinklint.diagnostic.SourceLocation;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CheckstyleReportTest {

  @Test
  void hasTheDocumentedForm() throws IOException {
    Golden.assertSame(
        "report/full-checkstyle.xml", CheckstyleReport.render(Results.input(Results.full())));
  }

  @Test
  void namesEachFileOnce() {
    String report =
        CheckstyleReport.render(
            Results.input(
                Results.result(
                    List.of(),
                    finding(SourceLocation.ofFile("b")),
                    finding(SourceLocation.ofLine("a", 2)),
                    finding(new SourceLocation("b", 3, 4, 3, 5)))));
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="0.1.0">
          <file name="a">
            <error line="2" severity="error" message="it is wrong" source="flink-lint.some-rule"/>
          </file>
          <file name="b">
            <error line="1" severity="error" message="it is wrong" source="flink-lint.some-rule"/>
            <error line="3" column="4" severity="error" message="it is wrong" source="flink-lint.some-rule"/>
          </file>
        </checkstyle>
        """,
        report);
  }

  @Test
  void canBeEmpty() {
    assertEquals(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"0.1.0\"/>\n",
        CheckstyleReport.render(Results.input(Results.result(List.of()))));
  }

  @Test
  void holdsAnyText() {
    Element report = XmlReading.root(CheckstyleReport.render(Results.input(HardCases.hostile())));
    assertEquals(HardCases.FILE, XmlReading.all(report, "file").get(0).getAttribute("name"));
    String message = XmlReading.all(report, "error").get(1).getAttribute("message");
    String text = HardCases.TEXT_IN_XML;
    assertEquals(text + " (job acme.OrdersJob, " + text + "); fix: " + text, message);
  }
}

package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The findings that nobody has accepted, in the XML of Checkstyle, which most CI servers read. */
final class CheckstyleReport {

  private CheckstyleReport() {}

  /** The report as an XML document. */
  static String render(ReportInput input) {
    Map<String, List<Finding>> byFile = new TreeMap<>();
    for (Finding finding : input.result().findings()) {
      byFile.computeIfAbsent(finding.location().file(), f -> new ArrayList<>()).add(finding);
    }
    XmlWriter xml = new XmlWriter();
    xml.open("checkstyle").attribute("version", input.toolVersion());
    byFile.forEach(
        (file, findings) -> {
          xml.open("file").attribute("name", file);
          findings.forEach(f -> error(xml, f));
          xml.close();
        });
    return xml.close().toString();
  }

  private static void error(XmlWriter xml, Finding finding) {
    SourceLocation at = finding.location();
    xml.open("error");
    // Readers want a line; where only the file is known, it is the first.
    xml.attribute("line", Math.max(at.line(), 1));
    if (at.column() > 0) {
      xml.attribute("column", at.column());
    }
    xml.attribute("severity", finding.severity().label());
    xml.attribute("message", FindingText.sentence(finding));
    xml.attribute("source", "flink-lint." + finding.rule());
    xml.close();
  }
}

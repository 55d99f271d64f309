package io.github.flinklint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.diagnostic.AnalysisResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds for reports in every format. */
class FormatsTest {

  private static final List<String> LOCALES = List.of("ar-EG-u-nu-arab", "tr", "th-TH-u-nu-thai");

  @Test
  void doNotDependOnTheLocale() {
    List<AnalysisResult> results = List.of(Results.full(), HardCases.hostile());
    Map<String, String> before = renderAll(results);
    Locale locale = Locale.getDefault();
    try {
      for (String other : LOCALES) {
        Locale.setDefault(Locale.forLanguageTag(other));
        assertEquals(before, renderAll(results), other);
      }
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void tellNoKeys() {
    renderAll(List.of(HardCases.withKeys()))
        .forEach(
            (format, report) ->
                HardCases.KEYS.forEach(
                    key -> assertFalse(report.contains(key), format + ": " + report)));
  }

  /** Otherwise the test above would pass for reports that leave the texts out. */
  @Test
  void showTheMaskedTexts() {
    Map<String, String> reports = renderAll(List.of(HardCases.withKeys()));
    for (String format : List.of("github", "json", "sarif", "junit", "checkstyle", "gitlab")) {
      assertTrue(reports.get(format + " 0").contains("obs://***@ep"), format);
    }
  }

  /** Their sources may hold keys that nobody knows of. */
  @Test
  void showNoSourceLines() {
    for (Format format : List.of(Format.SARIF, Format.JUNIT, Format.CHECKSTYLE, Format.GITLAB)) {
      String without = format.render(Results.input(Results.full()));
      String with = format.render(Results.input(Results.full(), file -> lines()));
      assertEquals(without, with, format.label());
    }
  }

  @Test
  void endLinesTheSameEverywhere() {
    renderAll(List.of(Results.full(), HardCases.hostile(), Results.result(List.of())))
        .forEach((format, report) -> assertFalse(report.contains("\r"), format));
  }

  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      lines.add("String line = \"a secret that nobody knows of, in line " + i + " of the file\";");
    }
    return lines;
  }

  /** All reports by format and number of the result. */
  private static Map<String, String> renderAll(List<AnalysisResult> results) {
    Map<String, String> reports = new TreeMap<>();
    for (int i = 0; i < results.size(); i++) {
      AnalysisResult result = results.get(i);
      for (Format format : Format.values()) {
        if (format.fileName() != null) {
          String report = format.render(Results.input(result, HardCases.linesWithKeys()));
          reports.put(format.label() + " " + i, report);
        }
      }
      reports.put("github " + i, String.join("\n", GitHubAnnotations.lines(result)));
    }
    return reports;
  }
}

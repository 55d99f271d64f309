package io.github.flinklint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.dependency.ModuleContents;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.engine.Acceptance;
import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.engine.Analyzer;
import io.github.flinklint.engine.Examination;
import io.github.flinklint.engine.SourceModule;
import io.github.flinklint.report.Format;
import io.github.flinklint.report.ModuleReport;
import io.github.flinklint.report.ReportInput;
import io.github.flinklint.report.RuleHelp;
import io.github.flinklint.rules.RuleDoc;
import io.github.flinklint.rules.RuleOptions;
import io.github.flinklint.rules.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports on the same sources are the same, byte for byte, whatever else differs. */
class SameBytesTest {

  private static final List<Path> SOURCES =
      List.of(
          Path.of("it/broken-job/src/main/java"),
          Path.of("it/suppression/src/main/java"),
          Path.of("it/planted-keys/src/main/java"),
          Path.of("it/broken-source/src/main/java"));

  @TempDir private Path folder;

  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (Path root : SOURCES) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String text = Files.readString(file).replace("\r\n", "\n");
          sources.put(root.relativize(file).toString().replace('\\', '/'), text);
        }
      }
    }
    return sources;
  }

  private Map<Format, String> reports(String name, Map<String, String> sources, long seed)
      throws IOException {
    Path root = folder.resolve(name);
    List<String> order = new ArrayList<>(sources.keySet());
    Collections.shuffle(order, new Random(seed));
    for (String file : order) {
      Path path = root.resolve("src").resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, sources.get(file));
    }
    SourceModule module =
        new SourceModule(".", List.of(root.resolve("src")), List.of(), StandardCharsets.UTF_8);
    AnalysisRequest request =
        new AnalysisRequest(
            root,
            module,
            List.of(),
            "1.15.4",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            RuleOptions.DEFAULT.asOf(LocalDate.of(2026, 1, 1)));
    Examination examined = Analyzer.examine(request);
    AnalysisResult judged =
        Analyzer.judge(request, examined, ModuleContents.ofDeclared(List.of()), List.of());
    AnalysisResult result =
        Acceptance.apply(
            judged,
            examined,
            request.options(),
            new Acceptance.Known(
                examined.suppressions(), examined.ownSources(), (rule, file) -> true, List::of));
    assertTrue(result.findings().size() > 10);
    assertFalse(result.accepted().isEmpty());
    assertFalse(result.problems().isEmpty());
    return render(result, root);
  }

  private static Map<Format, String> render(AnalysisResult result, Path root) {
    ReportInput input =
        new ReportInput(
            result,
            "0.1.0",
            List.of(new ModuleReport(".", "all", "1.15.4", List.of())),
            Severity.ERROR,
            SameBytesTest::help,
            file -> lines(root.resolve(file)));
    Map<Format, String> reports = new EnumMap<>(Format.class);
    for (Format format : Format.values()) {
      if (format.fileName() != null) {
        reports.put(format, format.render(input));
      }
    }
    return reports;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readString(file).lines().toList();
    } catch (IOException e) {
      return null;
    }
  }

  private static RuleHelp help(String id) {
    RuleDoc doc = Rules.doc(id);
    return new RuleHelp(
        id, doc.severity(), doc.since(), doc.summary(), doc.why(), doc.page().text());
  }

  @Test
  void inAnyOrderOfFilesWithAnyLineEndsInAnyLanguage() throws IOException {
    Map<String, String> sources = sources();
    Map<Format, String> reports = reports("first", sources, 1);
    assertSame(reports, reports("second", sources, 2));

    Map<String, String> windows = new TreeMap<>(sources);
    windows.replaceAll((file, text) -> text.replace("\n", "\r\n"));
    assertSame(reports, reports("windows", windows, 3));

    Locale before = Locale.getDefault();
    try {
      for (String language : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertSame(reports, reports(language, sources, 4));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertSame(Map<Format, String> expected, Map<Format, String> actual) {
    expected.forEach((format, text) -> assertEquals(text, actual.get(format), format.label()));
  }
}

package io.github.flinklint.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.cache.CacheFolder;
import io.github.flinklint.dependency.ModuleContents;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.engine.Analyzer;
import io.github.flinklint.engine.SourceModule;
import io.github.flinklint.engine.Workspace;
import io.github.flinklint.report.JsonReport;
import io.github.flinklint.rules.RuleOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is read from the cache is what was found out. That it is read, and not found out again,
 * shows since the sources are garbage by then: with the same size, time and place, as no editor
 * leaves them.
 */
class CachedJobsTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  @TempDir private Path folder;

  @Test
  void theCacheTellsOfEachJobWhatItsSourcesTold() throws IOException {
    var unkept = new TreeSet<String>();
    List<TestJob> jobs = TestJob.readAll(Path.of("src/test/jobs"));
    for (TestJob job : jobs) {
      Path project = folder.resolve(job.name().replace('/', '_'));
      List<Path> written = write(project, job);
      CacheFolder cache = new CacheFolder(project.resolve("cache"), "test");

      String expected = json(project, Workspace.alone());
      assertEquals(expected, json(project, Workspace.with(cache)), job.name() + ", written");
      if (isKept(cache)) {
        for (Path file : written) {
          replace(file);
        }
        assertEquals(expected, json(project, Workspace.with(cache)), job.name() + ", read");
      } else {
        unkept.add(job.name());
      }
    }
    assertTrue(jobs.size() > 400);
    assertEquals(Set.of(), unkept, "jobs that hold no key are kept");
  }

  private static List<Path> write(Path project, TestJob job) throws IOException {
    for (Map.Entry<String, String> source : job.sources().entrySet()) {
      write(project.resolve("src").resolve(source.getKey()), source.getValue());
    }
    for (Map.Entry<String, String> resource : job.resources().entrySet()) {
      write(project.resolve("resources").resolve(resource.getKey()), resource.getValue());
    }
    try (Stream<Path> files = Files.walk(project.resolve("src"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, LONG_AGO);
  }

  private static void replace(Path file) throws IOException {
    Files.write(file, "?".repeat((int) Files.size(file)).getBytes(StandardCharsets.US_ASCII));
    Files.setLastModifiedTime(file, LONG_AGO);
  }

  private static boolean isKept(CacheFolder cache) throws IOException {
    try (Stream<Path> files = Files.list(cache.folder())) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("facts-"));
    }
  }

  private static String json(Path project, Workspace workspace) {
    SourceModule module =
        new SourceModule(
            ".",
            List.of(project.resolve("src")),
            List.of(project.resolve("resources")),
            StandardCharsets.UTF_8);
    AnalysisRequest request =
        new AnalysisRequest(
            project,
            module,
            List.of(),
            "1.15",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            RuleOptions.DEFAULT);
    AnalysisResult result =
        Analyzer.judge(
            request,
            Analyzer.examine(request, workspace),
            ModuleContents.ofDeclared(List.of()),
            List.of());
    return JsonReport.render(result, "test", "1.15");
  }
}

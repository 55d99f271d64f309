package io.github.flinklint.engine;

import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.rules.RuleOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A project of one module, written to a folder: its sources below {@code src}, its resources below
 * {@code resources}.
 */
final class Project {

  private final Path folder;

  Project(Path folder) {
    this.folder = folder;
  }

  /** Writes files, path to text. */
  Project with(Map<String, String> files) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Its only module. */
  SourceModule module() {
    return new SourceModule(
        ".",
        List.of(folder.resolve("src")),
        List.of(folder.resolve("resources")),
        StandardCharsets.UTF_8);
  }

  /**
   * The verdict with a version of Flink, null for none, and what the platform is told of the jobs.
   */
  AnalysisResult analyze(@Nullable String version, JobDefinition... definitions) {
    return Analyzer.analyze(
        new AnalysisRequest(
            folder,
            module(),
            List.of(),
            version,
            List.of(),
            List.of(definitions),
            List.of(),
            List.of(),
            RuleOptions.DEFAULT));
  }
}

package io.github.flinklint.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.engine.Analyzer;
import io.github.flinklint.engine.SourceModule;
import io.github.flinklint.rules.RuleOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test jobs, cut off: a result, and no defect of the analyser. */
class TruncationTest {

  private static final int STEP = 50;

  @TempDir Path folder;

  @Test
  void someJobsCutOffAnywhere() throws IOException {
    truncateEach(29);
  }

  @Test
  @Tag("slow")
  void everyJobCutOffAnywhere() throws IOException {
    truncateEach(1);
  }

  private void truncateEach(int every) throws IOException {
    List<TestJob> jobs = TestJob.readAll(Path.of("src/test/jobs"));
    int pieces = 0;
    for (int i = 0; i < jobs.size(); i += every) {
      for (Map.Entry<String, String> source : jobs.get(i).sources().entrySet()) {
        byte[] whole = source.getValue().getBytes(StandardCharsets.UTF_8);
        for (int length = STEP; length < whole.length; length += STEP) {
          analyze(jobs.get(i), source.getKey(), Arrays.copyOf(whole, length), length);
          pieces++;
        }
      }
    }
    System.out.println(pieces + " pieces of jobs analysed");
  }

  private void analyze(TestJob job, String path, byte[] piece, int length) throws IOException {
    Path root = folder.resolve("src");
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, piece);
    SourceModule module = new SourceModule(".", List.of(root), List.of(), StandardCharsets.UTF_8);
    AnalysisResult result =
        Analyzer.analyze(
            new AnalysisRequest(
                folder,
                module,
                List.of(),
                "1.17.2",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RuleOptions.DEFAULT));
    List<Problem> internal =
        result.problems().stream().filter(p -> p.kind() == Problem.Kind.INTERNAL).toList();
    assertEquals(List.of(), internal, () -> job + " cut off after " + length + " bytes");
    Files.delete(file);
  }
}

package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file system can hold below a folder of sources: no job is lost, and none counts twice. */
class UnusualFilesTest {

  private static final String JOB =
      """
      package acme;
      import org.apache.flink.streaming.api.environment.*;
      public class Job {
        public static void main(String[] args) throws Exception {
          StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
          env.enableCheckpointing(60_000);
          env.execute();
        }
      }
      """;

  @TempDir private Path folder;

  private void link(String link, String target) throws IOException {
    Path path = folder.resolve(link);
    Files.createDirectories(path.getParent());
    Files.createSymbolicLink(path, Path.of(target));
  }

  private AnalysisResult analyze() {
    return new Project(folder).analyze("1.15.4");
  }

  private static List<String> jobs(AnalysisResult result) {
    return result.jobs().stream().map(JobReport::file).toList();
  }

  private static List<String> problems(AnalysisResult result) {
    return result.problems().stream().map(UnusualFilesTest::shown).toList();
  }

  private static String shown(Problem problem) {
    return problem.kind().label() + " " + problem.location() + " " + problem.message();
  }

  @Test
  void linksInACircle() throws IOException {
    new Project(folder).with(Map.of("src/acme/Job.java", JOB));
    link("src/acme/again", "../../src");
    link("src/self", ".");
    link("src/one", "two");
    link("src/two", "one");
    AnalysisResult result = analyze();
    assertEquals(List.of("src/acme/Job.java"), jobs(result));
    assertEquals(List.of(), problems(result));
  }

  @Test
  void aSourceFolderThatIsALink() throws IOException {
    new Project(folder).with(Map.of("elsewhere/acme/Job.java", JOB));
    link("src", "elsewhere");
    AnalysisResult result = analyze();
    assertEquals(List.of("src/acme/Job.java"), jobs(result));
    assertEquals(List.of(), problems(result));
  }

  @Test
  void aPackageThatIsALink() throws IOException {
    new Project(folder).with(Map.of("elsewhere/Job.java", JOB, "src/other/A.java", "class A {}"));
    link("src/acme", "../elsewhere");
    AnalysisResult result = analyze();
    assertEquals(List.of("src/acme/Job.java"), jobs(result));
    assertEquals(List.of(), problems(result));
  }

  @Test
  void namesAFileThatIsNotThere() throws IOException {
    new Project(folder).with(Map.of("src/acme/Job.java", JOB));
    link("src/acme/Gone.java", "nowhere");
    AnalysisResult result = analyze();
    assertEquals(List.of("src/acme/Job.java"), jobs(result));
    assertEquals(
        List.of("source src/acme/Gone.java cannot be read; check its permissions"),
        problems(result));
    // It may have held a job, so silence about it would be a wrong answer.
    assertTrue(
        result.findings().stream()
            .anyMatch(
                f ->
                    f.rule().equals("checkpoint-config-unknown")
                        && f.location().file().equals("src/acme/Gone.java")),
        result::toString);
  }

  @Test
  void aFolderThatIsNamedLikeAFile() throws IOException {
    new Project(folder).with(Map.of("src/acme/Odd.java/Job.java", JOB));
    AnalysisResult result = analyze();
    assertEquals(List.of("src/acme/Odd.java/Job.java"), jobs(result));
    assertEquals(List.of(), problems(result));
  }
}

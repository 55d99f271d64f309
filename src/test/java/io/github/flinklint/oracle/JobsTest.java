package io.github.flinklint.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.oracle.Comparison.Judgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jobs of {@code src/test/jobs}, run by real Flink of each version and analysed from their
 * sources: the two agree.
 */
class JobsTest {

  private static final Certification CERTIFICATION = new Certification();
  private static List<TestJob> jobs;

  @BeforeAll
  static void certify(@TempDir Path folder) throws IOException {
    jobs = TestJob.readAll(Path.of("src/test/jobs"));
    for (String version : FlinkVersion.NAMES) {
      CERTIFICATION.certify(FlinkVersion.of(version), jobs, folder);
    }
    String table = CERTIFICATION.table();
    System.out.println("Jobs run by real Flink, facts by construct:\n" + table);
    Path report = Path.of("target", "oracle", "jobs.txt");
    Files.createDirectories(report.getParent());
    Files.writeString(report, table + lines(CERTIFICATION.inexact()));
  }

  private static String lines(List<Judgement> judgements) {
    return judgements.stream().map(j -> j + "\n").collect(Collectors.joining());
  }

  @Test
  void nothingThatIsSaidIsDeniedByARun() {
    assertEquals("", lines(CERTIFICATION.wrong()));
  }

  @Test
  void answersExactlyButForNamedExceptions() {
    assertEquals("", lines(CERTIFICATION.failures()));
  }

  @Test
  void everyExceptionIsNeeded() {
    assertEquals(List.of(), CERTIFICATION.staleExceptions());
  }

  @Test
  void everyJobIsReallyExecuted() {
    List<String> idle =
        jobs.stream()
            .filter(j -> !j.table())
            .map(TestJob::name)
            .filter(n -> !CERTIFICATION.executed().contains(n))
            .toList();
    assertEquals(List.of(), idle);
    assertTrue(jobs.size() >= 300, jobs.size() + " jobs");
  }
}

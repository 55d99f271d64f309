package io.github.flinklint.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.oracle.Comparison.Judgement;
import io.github.flinklint.oracle.Comparison.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs that nobody wrote: generated from seeds, or rewritten, and held against real Flink. */
class GeneratedJobsTest {

  /** Greatest share of unknown answers among generated jobs, in percent. */
  private static final int MOST_UNKNOWN = 2;

  @TempDir Path folder;

  @Test
  void someGeneratedJobs() throws IOException {
    certifyGenerated(120);
  }

  @Test
  @Tag("slow")
  void twoThousandGeneratedJobs() throws IOException {
    certifyGenerated(2_000);
  }

  private void certifyGenerated(int count) throws IOException {
    Certification certification = CertifyGenerated.certify(folder, 1, count, FlinkVersion.NAMES);
    report("generated", certification);
    assertEquals("", lines(certification.wrong()));
    int unknown = certification.declared(Kind.UNKNOWN);
    assertTrue(
        unknown * 100 <= MOST_UNKNOWN * certification.declared(),
        unknown + " unknown of " + certification.declared());
    List<Judgement> loose =
        certification.failures().stream().filter(j -> j.kind() == Kind.LOOSE).toList();
    assertEquals("", lines(loose), "an outcome that no run shows");
  }

  @Test
  void someRewrittenJobs() throws IOException {
    certifyRewritten(24, List.of("1.17"));
  }

  @Test
  @Tag("slow")
  void everyRewriteOfEveryJob() throws IOException {
    certifyRewritten(1, FlinkVersion.NAMES);
  }

  private void certifyRewritten(int every, List<String> versions) throws IOException {
    List<TestJob> jobs = TestJob.readAll(Path.of("src/test/jobs"));
    Certification certification = CertifyRewritten.certify(jobs, folder, every, versions);
    report("rewritten", certification);
    assertEquals("", lines(certification.wrong()));
  }

  private static void report(String name, Certification certification) throws IOException {
    String table = certification.table();
    System.out.println("Jobs " + name + " and run by real Flink:\n" + table);
    Path report = Path.of("target", "oracle", name + ".txt");
    Files.createDirectories(report.getParent());
    Files.writeString(report, table + lines(certification.inexact()));
  }

  private static String lines(List<Judgement> judgements) {
    return judgements.stream().map(j -> j + "\n").collect(Collectors.joining());
  }
}

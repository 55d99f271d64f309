package io.github.flinklint.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Certifies rewritten jobs by hand: {@code CertifyRewritten JOBS WORK EVERY}. */
final class CertifyRewritten {

  private CertifyRewritten() {}

  public static void main(String[] args) throws IOException {
    List<TestJob> jobs = TestJob.readAll(Path.of(args[0]));
    Certification certification =
        certify(jobs, Path.of(args[1]), Integer.parseInt(args[2]), FlinkVersion.NAMES);
    certification.inexact().forEach(System.out::println);
    System.out.print(certification.table());
  }

  /**
   * Every rewrite of every job, each on one of the versions that the job is for, dealt out in turn.
   *
   * @param every takes one of so many only
   * @param versions names of the versions to take
   */
  static Certification certify(List<TestJob> jobs, Path work, int every, List<String> versions) {
    Certification certification = new Certification();
    int refused = 0;
    List<Rewrite> rewrites = List.of(Rewrite.values());
    for (int r = 0; r < rewrites.size(); r++) {
      Rewrite rewrite = rewrites.get(r);
      for (int v = 0; v < versions.size(); v++) {
        FlinkVersion version = FlinkVersion.of(versions.get(v));
        List<TestJob> rewritten = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
          TestJob job = jobs.get(i);
          boolean isTurn = (i + r) % every == 0 && turn(job, i + r, versions) == v;
          if (isTurn && !job.table()) {
            rewrite.apply(job).ifPresent(rewritten::add);
          }
        }
        if (!rewritten.isEmpty()) {
          refused +=
              certification.certifyCompilable(version, rewritten, work.resolve(rewrite.name()));
        }
      }
    }
    System.out.println(refused + " rewritten jobs that do not compile are left out");
    return certification;
  }

  private static int turn(TestJob job, int number, List<String> versions) {
    List<Integer> fitting = new ArrayList<>();
    for (int v = 0; v < versions.size(); v++) {
      if (job.isFor(FlinkVersion.of(versions.get(v)))) {
        fitting.add(v);
      }
    }
    return fitting.isEmpty() ? -1 : fitting.get(number % fitting.size());
  }
}

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
    Certification certification = certify(jobs, Path.of(args[1]), Integer.parseInt(args[2]));
    certification.inexact().forEach(System.out::println);
    System.out.print(certification.table());
  }

  /**
   * Every rewrite of every job, each on one of the versions that the job is for, dealt out in turn.
   *
   * @param every takes one of so many only
   */
  static Certification certify(List<TestJob> jobs, Path work, int every) {
    Certification certification = new Certification();
    int refused = 0;
    for (Rewrite rewrite : Rewrite.values()) {
      for (int v = 0; v < FlinkVersion.NAMES.size(); v++) {
        FlinkVersion version = FlinkVersion.of(FlinkVersion.NAMES.get(v));
        List<TestJob> rewritten = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
          TestJob job = jobs.get(i);
          boolean isTurn = (i + rewrite.ordinal()) % every == 0 && turn(job, i, rewrite) == v;
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

  private static int turn(TestJob job, int index, Rewrite rewrite) {
    List<Integer> fitting = new ArrayList<>();
    for (int v = 0; v < FlinkVersion.NAMES.size(); v++) {
      if (job.isFor(FlinkVersion.of(FlinkVersion.NAMES.get(v)))) {
        fitting.add(v);
      }
    }
    return fitting.get((index + rewrite.ordinal()) % fitting.size());
  }
}

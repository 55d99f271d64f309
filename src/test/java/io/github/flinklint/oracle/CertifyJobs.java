package io.github.flinklint.oracle;

import java.nio.file.Path;
import java.util.List;

/**
 * Certifies a folder of jobs by hand: {@code CertifyJobs JOBS WORK [VERSION...]} prints what is not
 * exact, and the table.
 */
final class CertifyJobs {

  private CertifyJobs() {}

  public static void main(String[] args) {
    List<TestJob> jobs = TestJob.readAll(Path.of(args[0]));
    List<String> names = List.of(args).subList(2, args.length);
    Certification certification = new Certification();
    for (String name : names.isEmpty() ? FlinkVersion.NAMES : names) {
      certification.certify(FlinkVersion.of(name), jobs, Path.of(args[1]));
    }
    certification.inexact().forEach(System.out::println);
    System.out.print(certification.table());
  }
}

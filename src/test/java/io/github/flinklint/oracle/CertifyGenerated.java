package io.github.flinklint.oracle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Certifies generated jobs by hand: {@code CertifyGenerated WORK FIRST COUNT [VERSION...]}. */
final class CertifyGenerated {

  private CertifyGenerated() {}

  public static void main(String[] args) {
    int first = Integer.parseInt(args[1]);
    int count = Integer.parseInt(args[2]);
    List<String> names = List.of(args).subList(3, args.length);
    Certification certification =
        certify(Path.of(args[0]), first, count, names.isEmpty() ? FlinkVersion.NAMES : names);
    certification.inexact().forEach(System.out::println);
    System.out.print(certification.table());
  }

  /** Jobs of consecutive seeds, dealt out to the versions. */
  static Certification certify(Path work, int first, int count, List<String> versions) {
    Certification certification = new Certification();
    for (int v = 0; v < versions.size(); v++) {
      FlinkVersion version = FlinkVersion.of(versions.get(v));
      List<TestJob> jobs = new ArrayList<>();
      for (int seed = first + v; seed < first + count; seed += versions.size()) {
        jobs.add(GeneratedJob.of(version, seed));
      }
      certification.certify(version, jobs, work);
    }
    return certification;
  }
}

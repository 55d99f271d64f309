package io.github.flinklint.bench;

/**
 * What a generated project is made of.
 *
 * @param name what tables call it
 * @param files all of its Java files
 * @param jobs files that are a job
 * @param naming files that name Flink and are no job
 * @param bytes about the size of a file that is no job
 * @param phase the phase of Maven that is run, and that the measured plugins are bound to
 */
record TreeShape(String name, int files, int jobs, int naming, int bytes, String phase) {

  /** One demo job. */
  static final TreeShape S = new TreeShape("S", 10, 1, 3, 3_000, "validate");

  /** A real build, so that a share of a whole build can be told. */
  static final TreeShape BUILD = new TreeShape("build", 40, 3, 10, 3_500, "verify");

  static final TreeShape M = new TreeShape("M", 1_000, 20, 90, 3_500, "validate");

  static final TreeShape L = new TreeShape("L", 10_000, 60, 1_000, 5_600, "validate");

  static TreeShape named(String name) {
    return switch (name) {
      case "S" -> S;
      case "build" -> BUILD;
      case "M" -> M;
      case "L" -> L;
      default -> throw new IllegalArgumentException(name + " is none of S, build, M, L");
    };
  }
}

package io.github.flinklint.bench;

import java.util.List;

/** One of the builds that are compared. The order is that of a round. */
enum Variant {
  WITHOUT("without any plugin", "pom-without.xml"),
  EMPTY("an empty plugin", "pom-empty.xml"),
  SKIP("flink-lint, skipped", "pom.xml"),
  COLD("flink-lint, cold", "pom.xml"),
  WARM("flink-lint, warm", "pom.xml"),
  JOB_CHANGED("flink-lint, a job changed", "pom.xml"),
  OTHER_CHANGED("flink-lint, another file changed", "pom.xml"),
  ENFORCER("enforcer", "pom-enforcer.xml"),
  PMD("PMD", "pom-pmd.xml"),
  PMD_CACHED("PMD with its cache, nothing changed", "pom-pmd-cached.xml"),
  CHECKSTYLE("Checkstyle", "pom-checkstyle.xml");

  /** Builds that read what only {@code bench.peers} downloads. */
  static final List<Variant> PEERS = List.of(PMD, PMD_CACHED, CHECKSTYLE);

  /** What tables call it. */
  final String label;

  /** Each has a pom of its own beside the others, so that all work on the same files. */
  final String pom;

  Variant(String label, String pom) {
    this.label = label;
    this.pom = pom;
  }

  boolean isFlinkLint() {
    return pom.equals("pom.xml");
  }
}

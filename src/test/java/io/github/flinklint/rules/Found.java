package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;

/** Assertions about findings. */
final class Found {

  private Found() {}

  /** The findings of one rule among them. */
  static List<Finding> of(String rule, List<Finding> findings) {
    return findings.stream().filter(f -> f.rule().equals(rule)).toList();
  }

  static void nothing(List<Finding> findings) {
    assertEquals(List.of(), findings);
  }

  /** Asserts that there is one finding, with this message and place; gives it for more. */
  static Finding one(
      List<Finding> findings, String rule, Severity severity, SourceLocation at, String message) {
    assertEquals(1, findings.size(), findings.toString());
    Finding finding = findings.get(0);
    assertEquals(message, finding.message());
    assertEquals(rule, finding.rule());
    assertEquals(severity, finding.severity());
    assertEquals(at, finding.location());
    return finding;
  }

  /**
   * Asserts that nothing certain was found, and that the job is reported as one that cannot be
   * told.
   */
  static void undecided(List<Finding> findings, String message) {
    assertEquals(
        List.of("checkpoint-config-unknown"), findings.stream().map(Finding::rule).toList());
    assertEquals(message, findings.get(0).message());
  }
}

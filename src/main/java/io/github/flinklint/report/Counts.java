package io.github.flinklint.report;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** Numbers in words that agree with them. */
public final class Counts {

  private Counts() {}

  /** {@code 1 error}, {@code 2 errors}. */
  public static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code 2 errors}, {@code 2 info}. */
  static String of(long number, Severity severity) {
    return severity == Severity.INFO ? number + " info" : of(number, severity.label());
  }

  /**
   * {@code 2 errors, 1 warning, 1 problem}, what there is none of left out; empty where there is
   * nothing.
   */
  public static String describe(AnalysisResult result) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = result.count(severity);
      if (count > 0) {
        parts.add(of(count, severity));
      }
    }
    if (!result.problems().isEmpty()) {
      parts.add(of(result.problems().size(), "problem"));
    }
    return String.join(", ", parts);
  }
}

package io.github.flinklint.report;

import io.github.flinklint.diagnostic.AnalysisResult;
import java.util.List;

/** To be written. */
public final class GitHubAnnotations {

  private GitHubAnnotations() {}

  /** The lines. */
  public static List<String> lines(AnalysisResult result) {
    return result.findings().stream().map(f -> f.rule()).toList();
  }
}

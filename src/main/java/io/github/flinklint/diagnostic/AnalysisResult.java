package io.github.flinklint.diagnostic;

import java.util.List;

/**
 * All that an analysis has to say, sorted, its texts free of secrets.
 *
 * @param jobs the jobs found, by file and main class
 * @param findings what the rules found, by place
 * @param problems trouble on the way, by place
 * @param secretPlaces where the sources hold secrets: whoever shows a source line masks them; never
 *     printed
 * @param filesRead number of source files that were parsed
 */
public record AnalysisResult(
    List<JobReport> jobs,
    List<Finding> findings,
    List<Problem> problems,
    List<SourceLocation> secretPlaces,
    int filesRead) {

  /** Copies the lists. */
  public AnalysisResult {
    jobs = List.copyOf(jobs);
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
    secretPlaces = List.copyOf(secretPlaces);
  }

  /** Number of findings of this severity. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  /** True where a finding is at least as severe as the threshold; {@code INFO} never counts. */
  public boolean hasAtLeast(Severity threshold) {
    return findings.stream()
        .anyMatch(f -> f.severity() != Severity.INFO && f.severity().isAtLeast(threshold));
  }
}

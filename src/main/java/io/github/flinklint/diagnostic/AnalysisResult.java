package io.github.flinklint.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that an analysis has to say, sorted, its texts free of secrets.
 *
 * @param jobs the jobs found, by file and main class
 * @param findings what the rules found and nobody has accepted, by place
 * @param accepted what the rules found and somebody has accepted, by place
 * @param problems trouble on the way, by place
 * @param secretPlaces where the sources hold secrets: whoever shows a source line masks them; never
 *     printed
 * @param filesRead number of source files that were parsed
 */
public record AnalysisResult(
    List<JobReport> jobs,
    List<Finding> findings,
    List<Accepted> accepted,
    List<Problem> problems,
    List<SourceLocation> secretPlaces,
    int filesRead) {

  private static final Comparator<JobReport> BY_FILE =
      Comparator.comparing(JobReport::file)
          .thenComparing(JobReport::mainClass)
          .thenComparing(JobReport::module);

  /** Copies the lists. */
  public AnalysisResult {
    jobs = List.copyOf(jobs);
    findings = List.copyOf(findings);
    accepted = List.copyOf(accepted);
    problems = List.copyOf(problems);
    secretPlaces = List.copyOf(secretPlaces);
  }

  /** One in which nothing is accepted. */
  public AnalysisResult(
      List<JobReport> jobs,
      List<Finding> findings,
      List<Problem> problems,
      List<SourceLocation> secretPlaces,
      int filesRead) {
    this(jobs, findings, List.of(), problems, secretPlaces, filesRead);
  }

  /** What several modules come to together; what two of them say is said once. */
  public static AnalysisResult merged(List<AnalysisResult> results) {
    return new AnalysisResult(
        jobs(results),
        results.stream().flatMap(r -> r.findings().stream()).distinct().sorted().toList(),
        results.stream().flatMap(r -> r.accepted().stream()).distinct().sorted().toList(),
        results.stream().flatMap(r -> r.problems().stream()).distinct().sorted().toList(),
        results.stream().flatMap(r -> r.secretPlaces().stream()).distinct().sorted().toList(),
        results.stream().mapToInt(AnalysisResult::filesRead).sum());
  }

  /** One class may hold two jobs that look the same; what is in another result as well is one. */
  private static List<JobReport> jobs(List<AnalysisResult> results) {
    List<JobReport> all = new ArrayList<>();
    for (AnalysisResult result : results) {
      List<JobReport> before = List.copyOf(all);
      result.jobs().stream().filter(job -> !before.contains(job)).forEach(all::add);
    }
    all.sort(BY_FILE);
    return all;
  }

  /** The same with other findings. */
  public AnalysisResult withFindings(List<Finding> others) {
    return new AnalysisResult(jobs, others, accepted, problems, secretPlaces, filesRead);
  }

  /** The same with other problems. */
  public AnalysisResult withProblems(List<Problem> others) {
    return new AnalysisResult(jobs, findings, accepted, others, secretPlaces, filesRead);
  }

  /** Number of findings of this severity. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  /** True where a finding is at least as severe as the threshold; {@code INFO} never counts. */
  public boolean hasAtLeast(Severity threshold) {
    return findings.stream().anyMatch(finding -> finding.reaches(threshold));
  }
}

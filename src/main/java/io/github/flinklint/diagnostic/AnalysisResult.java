package io.github.flinklint.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
    List<Finding> findings = new ArrayList<>();
    List<Accepted> accepted = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<SourceLocation> secretPlaces = new ArrayList<>();
    int filesRead = 0;
    for (AnalysisResult result : results) {
      findings.addAll(result.findings());
      accepted.addAll(result.accepted());
      problems.addAll(result.problems());
      secretPlaces.addAll(result.secretPlaces());
      filesRead += result.filesRead();
    }
    return new AnalysisResult(
        jobs(results),
        sorted(findings),
        sorted(accepted),
        sorted(problems),
        sorted(secretPlaces),
        filesRead);
  }

  /** In order, what is equal once. */
  private static <T extends Comparable<T>> List<T> sorted(List<T> all) {
    if (all.size() < 2) {
      return all;
    }
    List<T> sorted = new ArrayList<>(new LinkedHashSet<>(all));
    Collections.sort(sorted);
    return sorted;
  }

  /** One class may hold two jobs that look the same; what is in another result as well is one. */
  private static List<JobReport> jobs(List<AnalysisResult> results) {
    List<JobReport> all = new ArrayList<>();
    for (AnalysisResult result : results) {
      List<JobReport> before = List.copyOf(all);
      for (JobReport job : result.jobs()) {
        if (!before.contains(job)) {
          all.add(job);
        }
      }
    }
    if (all.size() > 1) {
      all.sort(new ByFile());
    }
    return all;
  }

  private static final class ByFile implements Comparator<JobReport> {

    @Override
    public int compare(JobReport one, JobReport other) {
      int order = one.file().compareTo(other.file());
      order = order == 0 ? one.mainClass().compareTo(other.mainClass()) : order;
      return order == 0 ? one.module().compareTo(other.module()) : order;
    }
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
    long count = 0;
    for (Finding finding : findings) {
      count += finding.severity() == severity ? 1 : 0;
    }
    return count;
  }

  /** True where a finding is at least as severe as the threshold; {@code INFO} never counts. */
  public boolean hasAtLeast(Severity threshold) {
    for (Finding finding : findings) {
      if (finding.reaches(threshold)) {
        return true;
      }
    }
    return false;
  }
}

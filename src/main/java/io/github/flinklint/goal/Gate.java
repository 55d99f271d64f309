package io.github.flinklint.goal;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.report.Counts;
import io.github.flinklint.rules.Hygiene;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether the build goes on.
 *
 * @param failOn severity from which on findings fail; null for never
 * @param requireJobs true where a module without jobs fails
 */
record Gate(@Nullable Severity failOn, boolean requireJobs) {

  /**
   * The result with the finding that no rule can make, since it is about there being nothing to
   * judge.
   */
  AnalysisResult complete(AnalysisResult result, ProjectReader.Reading reading) {
    if (!requireJobs || !result.jobs().isEmpty()) {
      return result;
    }
    AnalysisRequest request = reading.request();
    boolean filtered = !request.includeJobs().isEmpty() || !request.excludeJobs().isEmpty();
    List<Finding> findings = new ArrayList<>(result.findings());
    findings.add(
        Hygiene.finding(
            Hygiene.NOTHING_ANALYSED,
            request.options(),
            SourceLocation.ofFile(reading.pom()),
            filtered
                ? "no Flink job is left in this module by includeJobs and excludeJobs, so nothing was checked"
                : "no Flink job was found in this module, so nothing was checked",
            filtered
                ? "mend the globs, or set requireJobs in modules with a job only"
                : "set requireJobs in modules with a job only"));
    findings.sort(null);
    return result.withFindings(findings);
  }

  /** True where the result stops the build. */
  boolean fails(AnalysisResult result) {
    return failOn != null && (isBroken(result) || result.hasAtLeast(failOn));
  }

  /** True where flink-lint itself broke. */
  static boolean isBroken(AnalysisResult result) {
    for (Problem problem : result.problems()) {
      if (problem.kind() == Problem.Kind.INTERNAL) {
        return true;
      }
    }
    return false;
  }

  /**
   * Stops the build where the result demands it.
   *
   * @param report where the findings can be read
   * @param explainCommand what to run next
   */
  void judge(AnalysisResult result, String report, String explainCommand)
      throws MojoExecutionException, MojoFailureException {
    if (failOn == null) {
      return;
    }
    if (isBroken(result)) {
      throw new MojoExecutionException(
          "flink-lint itself broke, so its verdict is not complete: see the problems marked [internal]"
              + " above; please report them, and let the build go on with -Dflinklint.failOn=never");
    }
    if (result.hasAtLeast(failOn)) {
      throw new MojoFailureException(
          "flink-lint found "
              + Counts.describe(result)
              + " (failOn is "
              + failOn.label()
              + "); see above or "
              + report
              + "; to see what the jobs really set, run "
              + explainCommand);
    }
  }
}

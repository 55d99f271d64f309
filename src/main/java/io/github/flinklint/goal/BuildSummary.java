package io.github.flinklint.goal;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.report.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.maven.project.MavenProject;

/** What a build of several modules came to: which fail, where to read on, what to run next. */
final class BuildSummary {

  private BuildSummary() {}

  /**
   * The summary.
   *
   * @param outcomes one or more
   * @param reports paths of the reports on all modules, as a reader finds them; may be none
   * @param explain what to type to see what the jobs of a module set
   */
  static String of(
      List<BuildReports.Outcome> outcomes,
      List<String> reports,
      Function<MavenProject, String> explain) {
    AnalysisResult all =
        AnalysisResult.merged(outcomes.stream().map(BuildReports.Outcome::result).toList());
    List<String> lines = new ArrayList<>();
    lines.add(
        "flink-lint checked "
            + Counts.of(
                outcomes.stream().map(BuildReports.Outcome::project).distinct().count(), "module")
            + " with "
            + Counts.of(all.jobs().size(), "job")
            + ": "
            + counts(all)
            + shared(outcomes, all));
    for (BuildReports.Outcome outcome : outcomes) {
      boolean isEmpty =
          outcome.result().findings().isEmpty() && outcome.result().problems().isEmpty();
      if (!isEmpty || outcome.fails()) {
        lines.add(
            "  "
                + outcome.module().path()
                + ": "
                + counts(outcome.result())
                + (outcome.fails() ? ", fails the build" : ""));
      }
    }
    if (!reports.isEmpty()) {
      lines.add("  reports on all of it: " + String.join(", ", reports));
    }
    next(outcomes, explain, lines);
    return String.join("\n", lines);
  }

  /** Why the modules come to more than all of them: a parent's pom is told by each child. */
  private static String shared(List<BuildReports.Outcome> outcomes, AnalysisResult all) {
    int sum = outcomes.stream().mapToInt(outcome -> outcome.result().findings().size()).sum();
    return sum > all.findings().size() ? "; what several modules report counts once" : "";
  }

  private static String counts(AnalysisResult result) {
    String counts = Counts.describe(result);
    int accepted = result.accepted().size();
    return (counts.isEmpty() ? "no findings" : counts)
        + (accepted == 0 ? "" : ", " + accepted + " accepted");
  }

  private static void next(
      List<BuildReports.Outcome> outcomes,
      Function<MavenProject, String> explain,
      List<String> lines) {
    for (BuildReports.Outcome outcome : outcomes) {
      if (outcome.fails()) {
        lines.add(
            "  next: " + explain.apply(outcome.project()) + " shows what its jobs really set");
        return;
      }
    }
  }
}

package io.github.flinklint.goal;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.engine.RulesThatRan;
import io.github.flinklint.mojo.GoalContext;
import io.github.flinklint.mojo.JudgingParameters;
import io.github.flinklint.mojo.LintParameters;
import io.github.flinklint.report.ConsoleReport;
import io.github.flinklint.report.Format;
import io.github.flinklint.report.GitHubAnnotations;
import io.github.flinklint.rules.RuleOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** Checks a module, says and writes what is wrong, and judges. */
final class CheckGoal extends JudgingGoal {

  private final String failOn;
  private final boolean requireJobs;
  private final List<String> formats;

  /**
   * The goal.
   *
   * @param failOn severity from which on findings fail the build
   * @param requireJobs true to fail where no job is found
   * @param formats the forms that findings are reported in; empty for the usual ones
   */
  CheckGoal(
      GoalContext context,
      LintParameters lint,
      JudgingParameters judging,
      String failOn,
      boolean requireJobs,
      List<String> formats) {
    super(context, lint, judging);
    this.failOn = failOn;
    this.requireJobs = requireJobs;
    this.formats = formats;
  }

  @Override
  RuleOptions options() throws MojoExecutionException {
    // Parameters that are wrong are told before anything is analysed.
    Parameters.failOn(failOn);
    Parameters.formats(formats, new Properties());
    return super.options();
  }

  private Set<Format> formats() throws MojoExecutionException {
    return Parameters.formats(formats, session.getSystemProperties());
  }

  @Override
  void nothingDone() throws MojoExecutionException {
    if (session.getAllProjects().size() < 2) {
      return;
    }
    if (isSkipped()) {
      reports().finish(project);
    } else {
      reports().finish(project, formats());
    }
    tell(Severity.INFO, reports().summary(false));
  }

  private void tell(Severity severity, Optional<String> text) {
    if (text.isPresent()) {
      log(severity, text.get());
    }
  }

  private static final class TargetFolder implements Function<MavenProject, Path> {

    @Override
    public Path apply(MavenProject module) {
      return Path.of(module.getBuild().getDirectory(), "flink-lint");
    }
  }

  private BuildReports reports() {
    return BuildReports.of(session, execution, new TargetFolder());
  }

  @Override
  void judge(ProjectReader.Reading reading, AnalysisResult found, RulesThatRan ran)
      throws MojoExecutionException, MojoFailureException {
    Gate gate = new Gate(Parameters.failOn(failOn), requireJobs);
    BaselinedFindings baselined = baselined(reading);
    AnalysisResult result = gate.complete(accepted(baselined, found, ran), reading);
    AnalysisRequest request = reading.request();
    RepositoryLines lines = new RepositoryLines(request);
    boolean isFiltered = !request.includeJobs().isEmpty() || !request.excludeJobs().isEmpty();
    if (isFiltered && result.jobs().isEmpty()) {
      log().warn("includeJobs and excludeJobs leave no Flink job of this module to check");
    }
    Set<Format> wanted = formats();
    if (wanted.contains(Format.CONSOLE)) {
      for (ConsoleReport.Entry entry : new ConsoleReport(lines, explainCommand()).entries(result)) {
        log(entry);
      }
    }
    if (wanted.contains(Format.GITHUB)) {
      RawOutput.print(GitHubAnnotations.lines(result));
    }
    BuildReports reports = reports();
    boolean fails = gate.fails(result);
    reports.add(BuildReports.Outcome.of(project, request, result, fails, gate.failOn()));
    tell(Severity.WARNING, reports.isolation());
    String file = reports.write(project, wanted);
    tell(Severity.INFO, reports.summary(fails));
    gate.judge(result, file, explainCommand());
  }
}

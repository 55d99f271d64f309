package io.github.flinklint.mojo;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.engine.RulesThatRan;
import io.github.flinklint.report.ConsoleReport;
import io.github.flinklint.report.Format;
import io.github.flinklint.report.GitHubAnnotations;
import io.github.flinklint.rules.RuleOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Checks whether the Flink jobs of the module will come back from their last checkpoint, and fails
 * the build where they will not. Reads sources, poms and the names of what built jars hold: nothing
 * is compiled or run, and nothing is downloaded unless <code>downloadPoms</code> allows it. Writes
 * its findings to <code>flink-lint</code> in the build directory, whatever the verdict; in a build
 * of several modules those of all modules to the same folder of the root.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.NONE,
    threadSafe = true)
public final class CheckMojo extends JudgingMojo {

  /**
   * Severity from which on findings fail the build: <code>error</code>, <code>warning</code> or
   * <code>never</code>.
   */
  @Parameter(property = "flinklint.failOn", defaultValue = "error")
  String failOn = "error";

  /** Fails a module in which no job is found: for a module whose job must not go unchecked. */
  @Parameter(property = "flinklint.requireJobs", defaultValue = "false")
  boolean requireJobs;

  /**
   * The forms that findings are reported in: any of <code>console</code>, <code>json</code>, <code>
   * sarif</code>, <code>junit</code>, <code>checkstyle</code>, <code>gitlab</code>, <code>github
   * </code> and <code>html</code>; <code>console,json</code> where none is given. In a workflow of
   * GitHub, <code>github</code> is added.
   */
  @Parameter(property = "flinklint.formats")
  List<String> formats = List.of();

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
    if (skip) {
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

  private BuildReports reports() {
    return BuildReports.of(
        session, execution, module -> Path.of(module.getBuild().getDirectory(), "flink-lint"));
  }

  @Override
  void judge(ProjectReader.Reading reading, AnalysisResult found, RulesThatRan ran)
      throws MojoExecutionException, MojoFailureException {
    Gate gate = new Gate(Parameters.failOn(failOn), requireJobs);
    BaselinedFindings baselined = BaselinedFindings.of(baseline, project, session, reading);
    AnalysisResult result = gate.complete(baselined.apply(found, baseline, ran), reading);
    AnalysisRequest request = reading.request();
    RepositoryLines lines = new RepositoryLines(request);
    boolean isFiltered = !request.includeJobs().isEmpty() || !request.excludeJobs().isEmpty();
    if (isFiltered && result.jobs().isEmpty()) {
      getLog().warn("includeJobs and excludeJobs leave no Flink job of this module to check");
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

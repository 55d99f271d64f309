package io.github.flinklint.mojo;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.report.ConsoleReport;
import io.github.flinklint.report.Format;
import io.github.flinklint.report.ModuleReport;
import io.github.flinklint.report.ReportInput;
import io.github.flinklint.report.RuleHelp;
import io.github.flinklint.rules.ArtifactChoices;
import io.github.flinklint.rules.RuleDoc;
import io.github.flinklint.rules.RuleOptions;
import io.github.flinklint.rules.Rules;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether the Flink jobs of the module will come back from their last checkpoint, and fails
 * the build where they will not. Reads sources, poms and the names of what built jars hold: nothing
 * is compiled or run, and nothing is downloaded unless <code>downloadPoms</code> allows it. Writes
 * its findings to <code>flink-lint/flink-lint.json</code> in the build directory, whatever the
 * verdict.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.NONE,
    threadSafe = true)
public final class CheckMojo extends AbstractLintMojo {

  /**
   * Severity from which on findings fail the build: <code>error</code>, <code>warning</code> or
   * <code>never</code>.
   */
  @Parameter(property = "flinklint.failOn", defaultValue = "error")
  String failOn = "error";

  /** Shortest checkpoint interval that is accepted without a warning, in ms, from 10 up. */
  @Parameter(property = "flinklint.minInterval", defaultValue = "1000")
  long minInterval = RuleOptions.DEFAULT.minInterval();

  /**
   * Longest checkpoint interval that is accepted without a warning, in ms; no bound where it is not
   * given.
   */
  @Parameter(property = "flinklint.maxInterval")
  @Nullable Long maxInterval;

  /**
   * The cloud that the jobs run on, whose dates hold then: <code>huaweicloud</code> or <code>otc
   * </code>.
   */
  @Parameter(property = "flinklint.cloud")
  @Nullable String cloud;

  /**
   * The form of checkpoint paths that is accepted: <code>bucket</code> for <code>
   * obs://BUCKET/DIRECTORY</code>, <code>endpoint</code> for <code>
   * obs://AK:SK@ENDPOINT:443/BUCKET/DIRECTORY</code>, or <code>any</code>.
   */
  @Parameter(property = "flinklint.pathForm", defaultValue = "any")
  String pathForm = "any";

  /**
   * How bad it is when the configuration of a job cannot be told: <code>error</code>, <code>warning
   * </code> or <code>ignore</code>.
   */
  @Parameter(property = "flinklint.unknown", defaultValue = "warning")
  String unknown = "warning";

  /**
   * Severities by rule that replace the defaults: <code>error</code>, <code>warning</code> or
   * <code>info</code>. For example <code>
   * &lt;checkpoint-path-form&gt;error&lt;/checkpoint-path-form&gt;</code>.
   */
  @Parameter Map<String, String> severities = Map.of();

  /**
   * The same for the command line, where it wins over <code>severities</code>: for example <code>
   * -Dflinklint.severities=checkpoint-path-form=error,flink-not-provided=warning</code>.
   */
  @Parameter(property = "flinklint.severities")
  List<String> severityOverrides = List.of();

  /** Fails a module in which no job is found: for a module whose job must not go unchecked. */
  @Parameter(property = "flinklint.requireJobs", defaultValue = "false")
  boolean requireJobs;

  /**
   * Artifacts that the cluster brings beside those that are known, as with an image of your own.
   * Each <code>artifact</code> has a <code>pattern</code>, <code>group:artifact</code> with <code>*
   * </code>, and a <code>reason</code>.
   */
  @Parameter List<ArtifactChoice> clusterArtifacts = List.of();

  /**
   * Artifacts that may be packed into the jar although the cluster brings them, in the same form.
   */
  @Parameter List<ArtifactChoice> allowedArtifacts = List.of();

  /**
   * Whether poms of indirect dependencies may be downloaded. Without it, only the local repository
   * is looked into, where a build that compiles has put them. Jars are never downloaded.
   */
  @Parameter(property = "flinklint.downloadPoms", defaultValue = "false")
  boolean downloadPoms;

  @SuppressWarnings("NullAway.Init") // Maven sets it before it calls execute().
  @Inject
  ProjectDependenciesResolver resolver;

  @Override
  RuleOptions options() throws MojoExecutionException {
    Parameters.failOn(failOn);
    return Parameters.ruleOptions(
            minInterval, maxInterval, unknown, Parameters.severities(severities, severityOverrides))
        .on(Parameters.cloud(cloud))
        .withForm(Parameters.pathForm(pathForm))
        .with(
            new ArtifactChoices(
                ArtifactChoice.read("clusterArtifacts", clusterArtifacts),
                ArtifactChoice.read("allowedArtifacts", allowedArtifacts)));
  }

  @Override
  ContentsReader contents(Path root) {
    return new ContentsReader(session, new ClassPaths(resolver, session, downloadPoms), root);
  }

  @Override
  void report(ProjectReader.Reading reading, AnalysisResult analysed)
      throws MojoExecutionException, MojoFailureException {
    Gate gate = new Gate(Parameters.failOn(failOn), requireJobs);
    AnalysisResult result = gate.complete(analysed, reading);
    AnalysisRequest request = reading.request();
    Path file = Path.of(project.getBuild().getDirectory(), "flink-lint", "flink-lint.json");
    ReportInput input =
        new ReportInput(
            result,
            execution.getPlugin().getVersion(),
            List.of(
                new ModuleReport(
                    request.module().path(),
                    project.getArtifactId(),
                    request.flinkVersion(),
                    ClusterParts.reports(request.dependencies()))),
            gate.failOn(),
            CheckMojo::help,
            new RepositoryLines(request));
    ReportFile.write(file, Format.JSON.render(input));
    new ConsoleReport(new RepositoryLines(request), explainCommand())
        .entries(result)
        .forEach(this::log);
    gate.judge(result, RepositoryRoot.relative(request.repositoryRoot(), file), explainCommand());
  }

  private static RuleHelp help(String id) {
    RuleDoc doc = Objects.requireNonNull(Rules.doc(id), id);
    return new RuleHelp(
        doc.id(), doc.severity(), doc.since(), doc.summary(), doc.why(), doc.page().text());
  }
}

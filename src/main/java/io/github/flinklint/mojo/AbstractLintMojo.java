package io.github.flinklint.mojo;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.engine.SuppressionFiles;
import io.github.flinklint.report.ConsoleReport;
import io.github.flinklint.rules.RuleOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals that analyse a module have in common. */
abstract class AbstractLintMojo extends AbstractMojo {

  /** The module. */
  @SuppressWarnings("NullAway.Init") // Maven sets it before it calls execute().
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @SuppressWarnings("NullAway.Init") // Maven sets it before it calls execute().
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  @SuppressWarnings("NullAway.Init") // Maven sets it before it calls execute().
  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  MojoExecution execution;

  /** Does nothing at all. */
  @Parameter(property = "flinklint.skip", defaultValue = "false")
  boolean skip;

  /**
   * Version of Flink, where the dependencies of the module do not tell it, or tell another than the
   * cluster's. For example <code>1.15</code>.
   */
  @Parameter(property = "flinklint.flinkVersion")
  @Nullable String flinkVersion;

  /** Main classes to analyse, as globs over their qualified names; all where none is given. */
  @Parameter(property = "flinklint.includeJobs")
  List<String> includeJobs = List.of();

  /** Main classes to leave out, as globs over their qualified names. */
  @Parameter(property = "flinklint.excludeJobs")
  List<String> excludeJobs = List.of();

  /**
   * What the platform is told of jobs, for those who type it into the console. Each <code>job
   * </code> has a <code>mainClass</code> and what else is typed: the program's <code>arguments
   * </code> in one line, <code>checkpointPath</code>, <code>autoRestart</code> and <code>
   * restoreFromCheckpoint</code> (<code>true</code> or <code>false</code>), <code>flinkVersion
   * </code>, <code>runtimeConfig</code> in lines of <code>key=value</code>. With them, values that
   * depend on arguments are known, and the console is compared with the code.
   */
  @Parameter List<Job> jobs = List.of();

  /**
   * Files that tell the platform of jobs, as globs relative to the root folder of the whole build:
   * Terraform (<code>.tf</code>, <code>.tf.json</code>) and bodies of requests to the API of DLI,
   * or of its answers (<code>.json</code>). Where none is given, every file of Terraform with a
   * Flink Jar job below that folder. For example <code>deploy/**&#47;*.json</code>.
   */
  @Parameter(property = "flinklint.jobDefinitions")
  List<String> jobDefinitions = List.of();

  /**
   * The folder in which what was read from the sources is kept for the next build, relative to the
   * root folder of the whole build, or <code>false</code> to keep nothing; <code>
   * target/flink-lint/cache</code> of the module that Maven is started in where it is not given. It
   * changes no answer, and holds no key.
   */
  @Parameter(property = "flinklint.cache")
  @Nullable String cache;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("flink-lint is skipped (flinklint.skip)");
      nothingDone();
      return;
    }
    for (String warning : new KnownParameters(project, session, execution).check()) {
      getLog().warn(warning);
    }
    if (isAnswered()) {
      return;
    }
    RuleOptions options = options().asOf(day());
    Wishes wishes = new Wishes(flinkVersion, jobs, jobDefinitions, includeJobs, excludeJobs);
    ProjectReader.Reading reading =
        new ProjectReader(project, session, execution).read(wishes, options);
    if ("pom".equals(project.getPackaging())
        && reading.request().module().sourceRoots().isEmpty()
        && !packsOthers()
        && SuppressionFiles.read(reading.request().repositoryRoot(), reading.ownFiles())
            .isEmpty()) {
      getLog().info("no Java sources in this module, nothing to check");
      nothingDone();
      return;
    }
    ContentsReader contents = contents(reading.request().repositoryRoot());
    Examinations examinations = new Examinations(session, BuildWorkspace.of(session, cache));
    Siblings siblings =
        contents == null ? null : new Siblings(project, session, execution, contents, examinations);
    AnalysisResult result = Analysis.run(reading, examinations, siblings);
    report(reading, result, siblings);
  }

  /** Told where there is nothing to report about the module. */
  void nothingDone() throws MojoExecutionException {}

  /** True where the question was not about the module, and is answered. */
  boolean isAnswered() throws MojoExecutionException {
    return false;
  }

  /** True for a module that makes a jar of others, as distributions do. */
  private boolean packsOthers() {
    return !PackingReader.read(project).packers().isEmpty()
        && !UpstreamModules.in(session).of(project).isEmpty();
  }

  /** The day on which the build began, so that all of its modules go by the same. */
  private LocalDate day() {
    long seconds = session.getStartTime().toInstant().getEpochSecond();
    return LocalDate.ofEpochDay(Math.floorDiv(seconds, TimeUnit.DAYS.toSeconds(1)));
  }

  /** What the rules are told, but for the day. */
  abstract RuleOptions options() throws MojoExecutionException;

  /**
   * What tells the contents of modules, where findings count and other modules are looked at as
   * well; null where they do not.
   */
  abstract @Nullable ContentsReader contents(Path root);

  /**
   * Says what was found, and judges.
   *
   * @param siblings the other modules; null where {@link #contents} is
   */
  abstract void report(
      ProjectReader.Reading reading, AnalysisResult result, @Nullable Siblings siblings)
      throws MojoExecutionException, MojoFailureException;

  /** What to type to see the effective configuration of the jobs of this module. */
  final String explainCommand() {
    return Commands.explain(project, session, execution.getPlugin());
  }

  final void log(ConsoleReport.Entry entry) {
    log(entry.level(), entry.text());
  }

  final void log(Severity level, String text) {
    if (level == Severity.ERROR) {
      getLog().error(text);
    } else if (level == Severity.WARNING) {
      getLog().warn(text);
    } else {
      getLog().info(text);
    }
  }
}

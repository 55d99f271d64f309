package io.github.flinklint.goal;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.engine.SuppressionFiles;
import io.github.flinklint.engine.Workspace;
import io.github.flinklint.mojo.GoalContext;
import io.github.flinklint.mojo.LintParameters;
import io.github.flinklint.report.ConsoleReport;
import io.github.flinklint.rules.RuleOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals that analyse a module have in common. */
abstract class LintGoal {

  /** The module. */
  final MavenProject project;

  final MavenSession session;
  final MojoExecution execution;
  private final Log log;
  private final LintParameters lint;

  LintGoal(GoalContext context, LintParameters lint) {
    this.project = context.project();
    this.session = context.session();
    this.execution = context.execution();
    this.log = context.log();
    this.lint = lint;
  }

  /**
   * Does what the goal is for.
   *
   * @throws MojoExecutionException where something is in the way: a wrong parameter, a defect
   * @throws MojoFailureException where the verdict is to fail
   */
  final void run() throws MojoExecutionException, MojoFailureException {
    if (lint.skip()) {
      log().info("flink-lint is skipped (flinklint.skip)");
      nothingDone();
      return;
    }
    if (log.isDebugEnabled()) {
      log.debug("classes of flink-lint are loaded by " + loader());
    }
    for (String warning : new KnownParameters(project, session, execution).check()) {
      log().warn(warning);
    }
    if (isAnswered()) {
      return;
    }
    RuleOptions options = options().asOf(day());
    Workspace workspace = BuildWorkspace.of(session, lint.cache());
    ProjectReader.Reading reading =
        new ProjectReader(project, session, execution).read(Wishes.of(lint), options, workspace);
    if ("pom".equals(project.getPackaging())
        && reading.request().module().sourceRoots().isEmpty()
        && !packsOthers()
        && SuppressionFiles.read(reading.request().repositoryRoot(), reading.ownFiles())
            .isEmpty()) {
      log().info("no Java sources in this module, nothing to check");
      nothingDone();
      return;
    }
    ContentsReader contents = contents(reading.request().repositoryRoot());
    Examinations examinations = new Examinations(session, workspace);
    Siblings siblings =
        contents == null ? null : new Siblings(project, session, execution, contents, examinations);
    AnalysisResult result = Analysis.run(reading, examinations, siblings);
    report(reading, result, siblings);
  }

  private static String loader() {
    return LintGoal.class.getClassLoader().getClass().getName();
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

  final boolean isSkipped() {
    return lint.skip();
  }

  final Log log() {
    return log;
  }

  final void log(ConsoleReport.Entry entry) {
    log(entry.level(), entry.text());
  }

  final void log(Severity level, String text) {
    if (level == Severity.ERROR) {
      log().error(text);
    } else if (level == Severity.WARNING) {
      log().warn(text);
    } else {
      log().info(text);
    }
  }
}

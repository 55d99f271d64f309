package io.github.flinklint.goal;

import io.github.flinklint.mojo.GoalContext;
import io.github.flinklint.mojo.JudgingParameters;
import io.github.flinklint.mojo.LintParameters;
import io.github.flinklint.mojo.Work;
import java.io.File;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** The work of all goals, found by its name: see {@code OwnClasses}. */
public final class Goals implements Work {

  /** For whom finds it by its name. */
  public Goals() {}

  @Override
  public void check(
      GoalContext context,
      LintParameters lint,
      JudgingParameters judging,
      String failOn,
      boolean requireJobs,
      List<String> formats)
      throws MojoExecutionException, MojoFailureException {
    new CheckGoal(context, lint, judging, failOn, requireJobs, formats).run();
  }

  @Override
  public void baseline(
      GoalContext context, LintParameters lint, JudgingParameters judging, boolean acceptNew)
      throws MojoExecutionException, MojoFailureException {
    new BaselineGoal(context, lint, judging, acceptNew).run();
  }

  @Override
  public void explain(GoalContext context, LintParameters lint, @Nullable String rule)
      throws MojoExecutionException, MojoFailureException {
    new ExplainGoal(context, lint, rule).run();
  }

  @Override
  public void report(
      GoalContext context, LintParameters lint, JudgingParameters judging, File folder)
      throws MojoExecutionException, MojoFailureException {
    new SiteReportGoal(context, lint, judging, folder).run();
  }

  @Override
  public void rules(
      MavenSession session,
      MojoExecution execution,
      Log log,
      String format,
      @Nullable String output)
      throws MojoExecutionException {
    new RulesGoal(session, execution, log, format, output).run();
  }
}

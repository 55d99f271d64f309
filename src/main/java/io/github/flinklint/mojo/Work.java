package io.github.flinklint.mojo;

import java.io.File;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * What the goals do. All of it may throw a {@link MojoExecutionException} where something is in the
 * way, as a wrong parameter is.
 */
public interface Work {

  /**
   * Checks a module.
   *
   * @param failOn severity from which on findings fail the build
   * @param requireJobs true to fail where no job is found
   * @param formats the forms that findings are reported in; empty for the usual ones
   * @throws MojoFailureException where the verdict is to fail
   */
  void check(
      GoalContext context,
      LintParameters lint,
      JudgingParameters judging,
      String failOn,
      boolean requireJobs,
      List<String> formats)
      throws MojoExecutionException, MojoFailureException;

  /**
   * Writes the findings of a module into the baseline.
   *
   * @param acceptNew true to accept what is not in the baseline yet
   */
  void baseline(
      GoalContext context, LintParameters lint, JudgingParameters judging, boolean acceptNew)
      throws MojoExecutionException, MojoFailureException;

  /**
   * Prints what the checkpoints of the jobs of a module will be.
   *
   * @param rule a rule whose page is printed instead; null for none
   */
  void explain(GoalContext context, LintParameters lint, @Nullable String rule)
      throws MojoExecutionException, MojoFailureException;

  /**
   * Writes the page for the site of the project.
   *
   * @param folder the folder of the site for this module
   */
  void report(GoalContext context, LintParameters lint, JudgingParameters judging, File folder)
      throws MojoExecutionException, MojoFailureException;

  /**
   * Lists all rules.
   *
   * @param format {@code text} or {@code json}
   * @param output a file to write to; null for the log
   */
  void rules(
      MavenSession session,
      MojoExecution execution,
      Log log,
      String format,
      @Nullable String output)
      throws MojoExecutionException;
}

package io.github.flinklint.goal;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.engine.RulesThatRan;
import io.github.flinklint.mojo.GoalContext;
import io.github.flinklint.mojo.JudgingParameters;
import io.github.flinklint.mojo.LintParameters;
import io.github.flinklint.rules.RuleOptions;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** What the goals that judge have in common: what counts as a finding, and what is accepted. */
abstract class JudgingGoal extends LintGoal {

  private final JudgingParameters judging;

  JudgingGoal(GoalContext context, LintParameters lint, JudgingParameters judging) {
    super(context, lint);
    this.judging = judging;
  }

  /** The baseline of the module. */
  final BaselinedFindings baselined(ProjectReader.Reading reading) throws MojoExecutionException {
    return BaselinedFindings.of(judging.baseline(), project, session, reading);
  }

  /** The result with what is accepted set apart. */
  final AnalysisResult accepted(
      BaselinedFindings baselined, AnalysisResult result, RulesThatRan ran)
      throws MojoExecutionException {
    return baselined.apply(result, judging.baseline(), ran);
  }

  @Override
  RuleOptions options() throws MojoExecutionException {
    return Parameters.ruleOptions(judging);
  }

  @Override
  ContentsReader contents(Path root) {
    return new ContentsReader(
        session, new ClassPaths(judging.resolver(), session, judging.downloadPoms()), root);
  }

  @Override
  final void report(
      ProjectReader.Reading reading, AnalysisResult result, @Nullable Siblings siblings)
      throws MojoExecutionException, MojoFailureException {
    SuppressedFindings suppressed = new SuppressedFindings(reading, siblings);
    judge(reading, suppressed.apply(result), suppressed.ran(result));
  }

  /**
   * Does what the goal is for.
   *
   * @param result what was found, its suppressed findings set apart
   * @param ran the rules that had all they needed to find what there is
   */
  abstract void judge(ProjectReader.Reading reading, AnalysisResult result, RulesThatRan ran)
      throws MojoExecutionException, MojoFailureException;
}

package io.github.flinklint.goal;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.mojo.GoalContext;
import io.github.flinklint.mojo.LintParameters;
import io.github.flinklint.report.ConsoleReport;
import io.github.flinklint.report.ExplainReport;
import io.github.flinklint.rules.RuleDoc;
import io.github.flinklint.rules.RuleOptions;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Prints what the checkpoints of the jobs of a module will be, or the page of a rule. */
final class ExplainGoal extends LintGoal {

  private final @Nullable String rule;

  /**
   * The goal.
   *
   * @param rule a rule whose page is printed instead; null for none
   */
  ExplainGoal(GoalContext context, LintParameters lint, @Nullable String rule) {
    super(context, lint);
    this.rule = rule;
  }

  @Override
  boolean isAnswered() throws MojoExecutionException {
    if (rule == null || rule.isBlank()) {
      return false;
    }
    RuleDoc doc = Parameters.rule("rule", rule.trim());
    // Once for the whole build.
    if (project.equals(session.getProjects().get(0))) {
      log(Severity.INFO, doc.page().text().stripTrailing());
    }
    return true;
  }

  @Override
  RuleOptions options() {
    return RuleOptions.DEFAULT;
  }

  @Override
  @Nullable ContentsReader contents(Path root) {
    return null;
  }

  @Override
  void report(ProjectReader.Reading reading, AnalysisResult result, @Nullable Siblings siblings) {
    if (result.jobs().isEmpty()) {
      log().info("no Flink job found");
    }
    ExplainReport.texts(result).forEach(text -> log(Severity.INFO, text));
    ConsoleReport.problems(result).forEach(this::log);
  }
}

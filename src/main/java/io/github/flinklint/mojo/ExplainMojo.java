package io.github.flinklint.mojo;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.report.ConsoleReport;
import io.github.flinklint.report.ExplainReport;
import io.github.flinklint.rules.RuleDoc;
import io.github.flinklint.rules.RuleOptions;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Prints for each Flink job of the module what its checkpoints will really be, with the lines of
 * source that decide it, and the text for the field Checkpoint Path in the console; or the page of
 * a rule. Judges nothing and writes no file.
 */
@Mojo(name = "explain", requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class ExplainMojo extends AbstractLintMojo {

  /**
   * A rule whose page is printed, instead of anything about the jobs. For example <code>
   * checkpoint-not-retained</code>.
   */
  @Parameter(property = "flinklint.rule")
  @Nullable String rule;

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
      getLog().info("no Flink job found");
    }
    ExplainReport.texts(result).forEach(text -> log(Severity.INFO, text));
    ConsoleReport.problems(result).forEach(this::log);
  }
}

package io.github.flinklint.goal;

import io.github.flinklint.report.RuleCatalogue;
import io.github.flinklint.report.RuleHelp;
import io.github.flinklint.rules.Rules;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Lists all rules. */
final class RulesGoal {

  private final MavenSession session;
  private final MojoExecution execution;
  private final Log log;
  private final String format;
  private final @Nullable String output;

  /**
   * The goal.
   *
   * @param format {@code text} or {@code json}
   * @param output a file to write to; null for the log
   */
  RulesGoal(
      MavenSession session,
      MojoExecution execution,
      Log log,
      String format,
      @Nullable String output) {
    this.session = session;
    this.execution = execution;
    this.log = log;
    this.format = format;
    this.output = output;
  }

  /**
   * Lists them.
   *
   * @throws MojoExecutionException where a parameter is wrong, or the file cannot be written
   */
  void run() throws MojoExecutionException {
    boolean isJson = Parameters.isJson(format);
    List<RuleHelp> rules = Rules.docs().stream().map(doc -> BuildReports.help(doc.id())).toList();
    String text =
        isJson
            ? RuleCatalogue.json(rules, execution.getPlugin().getVersion())
            : RuleCatalogue.text(rules);
    if (output != null && !output.isBlank()) {
      Path file = Path.of(session.getExecutionRootDirectory()).resolve(output.trim());
      ReportFile.write(file, text);
      log.info(rules.size() + " rules written to " + output.trim());
    } else if (isJson) {
      RawOutput.print(text.lines().toList());
    } else {
      log.info(text.stripTrailing());
    }
  }
}

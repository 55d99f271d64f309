package io.github.flinklint.goal;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.engine.RulesThatRan;
import io.github.flinklint.mojo.GoalContext;
import io.github.flinklint.mojo.JudgingParameters;
import io.github.flinklint.mojo.LintParameters;
import io.github.flinklint.report.Format;
import java.io.File;
import java.nio.file.Path;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** Writes the page for the site of the project. */
final class SiteReportGoal extends JudgingGoal {

  private static final Set<Format> FORMATS = Set.of(Format.HTML);

  private final File folder;

  /**
   * The goal.
   *
   * @param folder the folder of the site for this module
   */
  SiteReportGoal(GoalContext context, LintParameters lint, JudgingParameters judging, File folder) {
    super(context, lint, judging);
    this.folder = folder;
  }

  private BuildReports reports() {
    return BuildReports.of(session, execution, this::folder);
  }

  /** The site's own folder for this module, which may be another than the pom says. */
  private Path folder(MavenProject module) {
    if (module.equals(project)) {
      return folder.toPath();
    }
    String other = module.getModel().getReporting().getOutputDirectory();
    return other == null
        ? Path.of(module.getBuild().getDirectory(), "site")
        : module.getBasedir().toPath().resolve(other);
  }

  @Override
  void nothingDone() throws MojoExecutionException {
    if (!isSkipped()) {
      reports().finish(project, FORMATS);
    }
  }

  @Override
  void judge(ProjectReader.Reading reading, AnalysisResult found, RulesThatRan ran)
      throws MojoExecutionException {
    AnalysisResult result = accepted(baselined(reading), found, ran);
    BuildReports reports = reports();
    reports.add(BuildReports.Outcome.of(project, reading.request(), result, false, Severity.ERROR));
    reports.write(project, FORMATS);
  }
}

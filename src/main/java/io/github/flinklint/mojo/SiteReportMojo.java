package io.github.flinklint.mojo;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.engine.RulesThatRan;
import io.github.flinklint.report.Format;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Writes the page <code>flink-lint.html</code> for the site of the project: each job with what its
 * checkpoints will really be, and what is wrong with it. The page of the root is about all modules.
 * Fails no build.
 */
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class SiteReportMojo extends JudgingMojo implements MavenMultiPageReport {

  private static final Set<Format> FORMATS = Set.of(Format.HTML);

  /** The folder of the site, where the goal is run by itself. */
  @SuppressWarnings("NullAway.Init") // Maven sets it before it calls execute().
  @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
  File reportOutputDirectory;

  private BuildReports reports() {
    return BuildReports.of(session, execution, this::folder);
  }

  /** The site's own folder for this module, which may be another than the pom says. */
  private Path folder(MavenProject module) {
    if (module.equals(project)) {
      return reportOutputDirectory.toPath();
    }
    String other = module.getModel().getReporting().getOutputDirectory();
    return other == null
        ? Path.of(module.getBuild().getDirectory(), "site")
        : module.getBasedir().toPath().resolve(other);
  }

  @Override
  void nothingDone() throws MojoExecutionException {
    if (!skip) {
      reports().finish(project, FORMATS);
    }
  }

  @Override
  void judge(ProjectReader.Reading reading, AnalysisResult found, RulesThatRan ran)
      throws MojoExecutionException {
    AnalysisResult result =
        BaselinedFindings.of(baseline, project, session, reading).apply(found, baseline, ran);
    BuildReports reports = reports();
    reports.add(BuildReports.Outcome.of(project, reading.request(), result, false, Severity.ERROR));
    reports.write(project, FORMATS);
  }

  @Override
  public void generate(Sink sink, SinkFactory sinks, Locale locale) throws MavenReportException {
    generate(sink, locale);
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      execute();
    } catch (MojoExecutionException | MojoFailureException e) {
      throw new MavenReportException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The name by which versions of the site plugin before 3.20 ask. */
  @Override
  @SuppressWarnings("deprecation")
  public String getOutputName() {
    return "flink-lint";
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return "flink-lint";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Flink jobs: what their checkpoints will really be, and what is wrong with them.";
  }

  @Override
  public void setReportOutputDirectory(File folder) {
    reportOutputDirectory = folder;
  }

  @Override
  public File getReportOutputDirectory() {
    return reportOutputDirectory;
  }

  /** The page is written whole, not drawn into the site's own frame. */
  @Override
  public boolean isExternalReport() {
    return true;
  }

  /** A module of packaging pom has a page where it is the root of others. */
  @Override
  public boolean canGenerateReport() {
    boolean isRoot = project.isExecutionRoot() && session.getAllProjects().size() > 1;
    return !skip && (isRoot || !"pom".equals(project.getPackaging()));
  }
}

package io.github.flinklint.mojo;

import java.io.File;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Writes the page <code>flink-lint.html</code> for the site of the project: each job with what its
 * checkpoints will really be, and what is wrong with it. The page of the root is about all modules.
 * Fails no build.
 */
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class SiteReportMojo extends JudgingMojo implements MavenMultiPageReport {

  /** The folder of the site, where the goal is run by itself. */
  @SuppressWarnings("NullAway.Init") // Maven sets it before it calls execute().
  @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
  File reportOutputDirectory;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    OwnClasses.work().report(context(), lint(), judging(), reportOutputDirectory);
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

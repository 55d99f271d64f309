package io.github.flinklint.mojo;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the findings of today into the baseline, which <code>check</code> accepts from then on.
 * Where there is one already, takes out what is mended and adds nothing, unless <code>acceptNew
 * </code> is set. Needs the same configuration as <code>check</code>: best in the configuration of
 * the plugin, since that of a single execution does not hold here.
 */
@Mojo(name = "baseline", requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class BaselineMojo extends JudgingMojo {

  /** Accepts findings that are not in the baseline yet, where there is one. */
  @Parameter(property = "flinklint.acceptNew", defaultValue = "false")
  boolean acceptNew;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    OwnClasses.work().baseline(context(), lint(), judging(), acceptNew);
  }
}

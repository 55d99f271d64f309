package io.github.flinklint.mojo;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
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
  public void execute() throws MojoExecutionException, MojoFailureException {
    OwnClasses.work().explain(context(), lint(), rule);
  }
}

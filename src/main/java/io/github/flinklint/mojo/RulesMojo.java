package io.github.flinklint.mojo;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Lists all rules, for people or as JSON for programs. Looks at no project. <code>
 * flink-lint:explain -Dflinklint.rule=ID</code> prints the page of one.
 */
@Mojo(name = "rules", requiresProject = false, aggregator = true, threadSafe = true)
public final class RulesMojo extends AbstractMojo {

  @SuppressWarnings("NullAway.Init") // Maven sets it before it calls execute().
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  @SuppressWarnings("NullAway.Init") // Maven sets it before it calls execute().
  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  MojoExecution execution;

  /** <code>text</code> or <code>json</code>. */
  @Parameter(property = "flinklint.format", defaultValue = "text")
  String format = "text";

  /**
   * A file to write to instead of the log, relative to the folder that the build was started in.
   */
  @Parameter(property = "flinklint.output")
  @Nullable String output;

  @Override
  public void execute() throws MojoExecutionException {
    OwnClasses.work().rules(session, execution, getLog(), format, output);
  }
}

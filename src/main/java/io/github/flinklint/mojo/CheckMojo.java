package io.github.flinklint.mojo;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Checks whether the Flink jobs of the module will come back from their last checkpoint, and fails
 * the build where they will not. Reads sources, poms and the names of what built jars hold: nothing
 * is compiled or run, and nothing is downloaded unless <code>downloadPoms</code> allows it. Writes
 * its findings to <code>flink-lint</code> in the build directory, whatever the verdict; in a build
 * of several modules those of all modules to the same folder of the root.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.NONE,
    threadSafe = true)
public final class CheckMojo extends JudgingMojo {

  /**
   * Severity from which on findings fail the build: <code>error</code>, <code>warning</code> or
   * <code>never</code>.
   */
  @Parameter(property = "flinklint.failOn", defaultValue = "error")
  String failOn = "error";

  /** Fails a module in which no job is found: for a module whose job must not go unchecked. */
  @Parameter(property = "flinklint.requireJobs", defaultValue = "false")
  boolean requireJobs;

  /**
   * The forms that findings are reported in: any of <code>console</code>, <code>json</code>, <code>
   * sarif</code>, <code>junit</code>, <code>checkstyle</code>, <code>gitlab</code>, <code>github
   * </code> and <code>html</code>; <code>console,json</code> where none is given. In a workflow of
   * GitHub, <code>github</code> is added.
   */
  @Parameter(property = "flinklint.formats")
  List<String> formats = List.of();

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    OwnClasses.work().check(context(), lint(), judging(), failOn, requireJobs, formats);
  }
}

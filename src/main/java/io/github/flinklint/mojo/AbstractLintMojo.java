package io.github.flinklint.mojo;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The parameters that the goals that analyse a module have in common. */
abstract class AbstractLintMojo extends AbstractMojo {

  /** The module. */
  @SuppressWarnings("NullAway.Init") // Maven sets it before it calls execute().
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @SuppressWarnings("NullAway.Init") // Maven sets it before it calls execute().
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  @SuppressWarnings("NullAway.Init") // Maven sets it before it calls execute().
  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  MojoExecution execution;

  /** Does nothing at all. */
  @Parameter(property = "flinklint.skip", defaultValue = "false")
  boolean skip;

  /**
   * Version of Flink, where the dependencies of the module do not tell it, or tell another than the
   * cluster's. For example <code>1.15</code>.
   */
  @Parameter(property = "flinklint.flinkVersion")
  @Nullable String flinkVersion;

  /** Main classes to analyse, as globs over their qualified names; all where none is given. */
  @Parameter(property = "flinklint.includeJobs")
  List<String> includeJobs = List.of();

  /** Main classes to leave out, as globs over their qualified names. */
  @Parameter(property = "flinklint.excludeJobs")
  List<String> excludeJobs = List.of();

  /**
   * What the platform is told of jobs, for those who type it into the console. Each <code>job
   * </code> has a <code>mainClass</code> and what else is typed: the program's <code>arguments
   * </code> in one line, <code>checkpointPath</code>, <code>autoRestart</code> and <code>
   * restoreFromCheckpoint</code> (<code>true</code> or <code>false</code>), <code>flinkVersion
   * </code>, <code>runtimeConfig</code> in lines of <code>key=value</code>. With them, values that
   * depend on arguments are known, and the console is compared with the code.
   */
  @Parameter List<Job> jobs = List.of();

  /**
   * Files that tell the platform of jobs, as globs relative to the root folder of the whole build:
   * Terraform (<code>.tf</code>, <code>.tf.json</code>) and bodies of requests to the API of DLI,
   * or of its answers (<code>.json</code>). Where none is given, every file of Terraform with a
   * Flink Jar job below that folder. For example <code>deploy/**&#47;*.json</code>.
   */
  @Parameter(property = "flinklint.jobDefinitions")
  List<String> jobDefinitions = List.of();

  /**
   * The folder in which what was read from the sources is kept for the next build, relative to the
   * root folder of the whole build, or <code>false</code> to keep nothing; <code>
   * target/flink-lint/cache</code> of the module that Maven is started in where it is not given. It
   * changes no answer, and holds no key.
   */
  @Parameter(property = "flinklint.cache")
  @Nullable String cache;

  final GoalContext context() {
    return new GoalContext(project, session, execution, getLog());
  }

  final LintParameters lint() {
    return new LintParameters(
        skip, flinkVersion, jobs, jobDefinitions, includeJobs, excludeJobs, cache);
  }
}

package io.github.flinklint.goal;

import io.github.flinklint.mojo.Job;
import io.github.flinklint.mojo.LintParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants of a module, as far as it decides what is found out about it.
 *
 * @param flinkVersion version of Flink; null to take it from the dependencies
 * @param jobs inline definitions
 * @param jobDefinitions globs of the files that hold job definitions
 * @param includeJobs globs over main classes; empty for all
 * @param excludeJobs globs over main classes to leave out
 */
record Wishes(
    @Nullable String flinkVersion,
    List<InlineJob> jobs,
    List<String> jobDefinitions,
    List<String> includeJobs,
    List<String> excludeJobs) {

  /** Copies the lists. */
  Wishes {
    jobs = List.copyOf(jobs);
    jobDefinitions = List.copyOf(jobDefinitions);
    includeJobs = List.copyOf(includeJobs);
    excludeJobs = List.copyOf(excludeJobs);
  }

  /** What the parameters of this module say. */
  static Wishes of(LintParameters lint) {
    List<InlineJob> jobs = new ArrayList<>();
    for (Job job : lint.jobs()) {
      jobs.add(new InlineJob(job.given()));
    }
    return new Wishes(
        lint.flinkVersion(), jobs, lint.jobDefinitions(), lint.includeJobs(), lint.excludeJobs());
  }

  /**
   * What its pom and the command line say of another module, whose configuration Maven has not read
   * for this one.
   */
  static Wishes of(MavenProject module, MojoExecution execution, MavenSession session) {
    Xpp3Dom configuration = configuration(module, execution);
    return new Wishes(
        text(configuration, session, "flinkVersion"),
        jobs(configuration),
        texts(configuration, session, "jobDefinitions"),
        texts(configuration, session, "includeJobs"),
        texts(configuration, session, "excludeJobs"));
  }

  /** What the pom of a module says to a goal; null for nothing. */
  static @Nullable Xpp3Dom configuration(MavenProject module, MojoExecution execution) {
    return module.getGoalConfiguration(
        execution.getGroupId(),
        execution.getArtifactId(),
        execution.getExecutionId(),
        execution.getGoal());
  }

  /** The pom wins over the command line, as it does where Maven reads parameters. */
  private static @Nullable String text(
      @Nullable Xpp3Dom configuration, MavenSession session, String name) {
    Xpp3Dom element = configuration == null ? null : configuration.getChild(name);
    String value = element == null ? null : element.getValue();
    return value != null ? value : session.getUserProperties().getProperty("flinklint." + name);
  }

  private static List<String> texts(
      @Nullable Xpp3Dom configuration, MavenSession session, String name) {
    Xpp3Dom element = configuration == null ? null : configuration.getChild(name);
    List<String> all = new ArrayList<>();
    if (element != null) {
      for (Xpp3Dom child : element.getChildren()) {
        if (child.getValue() != null) {
          all.add(child.getValue());
        }
      }
      return all;
    }
    String given = session.getUserProperties().getProperty("flinklint." + name);
    return given == null ? List.of() : List.of(given.split(",", -1));
  }

  private static List<InlineJob> jobs(@Nullable Xpp3Dom configuration) {
    Xpp3Dom element = configuration == null ? null : configuration.getChild("jobs");
    List<InlineJob> jobs = new ArrayList<>();
    if (element != null) {
      for (Xpp3Dom child : element.getChildren()) {
        jobs.add(job(child));
      }
    }
    return jobs;
  }

  private static InlineJob job(Xpp3Dom element) {
    Map<String, String> given = new LinkedHashMap<>();
    for (Xpp3Dom child : element.getChildren()) {
      if (child.getValue() != null) {
        given.put(child.getName(), child.getValue().strip());
      }
    }
    return new InlineJob(given);
  }
}

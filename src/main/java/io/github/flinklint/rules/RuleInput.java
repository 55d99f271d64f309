package io.github.flinklint.rules;

import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.dependency.Dependency;
import java.util.List;

/**
 * The facts about one module that rules judge.
 *
 * @param jobs its jobs
 * @param dependencies its dependencies
 * @param feedsJob true where the module has a job, or another module that has one depends on it:
 *     what it depends on ends up in a job's jar
 * @param blinds what could not be seen
 * @param options what the user told the rules
 * @param elsewhere checkpoint paths of jobs of other modules
 */
public record RuleInput(
    List<JobConfiguration> jobs,
    List<Dependency> dependencies,
    boolean feedsJob,
    List<Blind> blinds,
    RuleOptions options,
    List<JobPath> elsewhere) {

  /** Without other modules. */
  public RuleInput(
      List<JobConfiguration> jobs,
      List<Dependency> dependencies,
      boolean feedsJob,
      List<Blind> blinds,
      RuleOptions options) {
    this(jobs, dependencies, feedsJob, blinds, options, List.of());
  }

  /** Copies the lists. */
  public RuleInput {
    jobs = List.copyOf(jobs);
    dependencies = List.copyOf(dependencies);
    blinds = List.copyOf(blinds);
    elsewhere = List.copyOf(elsewhere);
  }
}

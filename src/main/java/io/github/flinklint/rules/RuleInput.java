package io.github.flinklint.rules;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.dependency.Dependency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts about one module that rules judge.
 *
 * @param jobs its jobs
 * @param dependencies its dependencies
 * @param feedsJob true where the module has a job, or another module that has one depends on it:
 *     what it depends on ends up in a job's jar
 * @param definitions what the platform is told of jobs of the module
 * @param blinds what could not be seen
 * @param options what the user told the rules
 * @param elsewhere checkpoint paths of jobs of other modules
 */
public record RuleInput(
    List<JobConfiguration> jobs,
    List<Dependency> dependencies,
    boolean feedsJob,
    List<Defined> definitions,
    List<Blind> blinds,
    RuleOptions options,
    List<JobPath> elsewhere) {

  /**
   * A definition and the job that it speaks of.
   *
   * @param definition the definition
   * @param mainClass qualified name of the job's main class; null where it is not there
   * @param missing the class that is not there; null where it is
   * @param pomVersion version of Flink that the module is built for; null where it is not known
   */
  public record Defined(
      JobDefinition definition,
      @Nullable String mainClass,
      @Nullable MissingMain missing,
      @Nullable Version pomVersion) {}

  /** For jobs that have no definitions, in a build of one module. */
  public RuleInput(
      List<JobConfiguration> jobs,
      List<Dependency> dependencies,
      boolean feedsJob,
      List<Blind> blinds,
      RuleOptions options) {
    this(jobs, dependencies, feedsJob, List.of(), blinds, options, List.of());
  }

  /** Copies the lists. */
  public RuleInput {
    jobs = List.copyOf(jobs);
    dependencies = List.copyOf(dependencies);
    definitions = List.copyOf(definitions);
    blinds = List.copyOf(blinds);
    elsewhere = List.copyOf(elsewhere);
  }
}

package io.github.flinklint.rules;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.dependency.ModuleContents;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts about one module that rules judge.
 *
 * @param jobs its jobs
 * @param contents what it depends on and what its jar holds
 * @param definitions what the platform is told of jobs of the module
 * @param blinds what could not be seen
 * @param options what the user told the rules
 * @param elsewhere checkpoint paths of jobs of other modules
 */
public record RuleInput(
    List<JobConfiguration> jobs,
    ModuleContents contents,
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
      List<Blind> blinds,
      RuleOptions options) {
    this(jobs, ModuleContents.ofDeclared(dependencies), List.of(), blinds, options, List.of());
  }

  /** Copies the lists. */
  public RuleInput {
    jobs = List.copyOf(jobs);
    definitions = List.copyOf(definitions);
    blinds = List.copyOf(blinds);
    elsewhere = List.copyOf(elsewhere);
  }

  /** What the module declares or inherits. */
  List<Dependency> dependencies() {
    return contents.declared();
  }

  /** The version of Flink of the first job that has one; null where none is known. */
  @Nullable Version flinkVersion() {
    for (JobConfiguration job : jobs) {
      if (job.flinkVersion() != null) {
        return job.flinkVersion();
      }
    }
    return null;
  }

  /** A finding that belongs to no job, of the severity that the user wants. */
  Finding finding(RuleDoc doc, SourceLocation at, String message, String fix) {
    Severity severity = options.severities().getOrDefault(doc.id(), doc.severity());
    return new Finding(doc.id(), severity, at, message, fix, null, null, List.of());
  }
}

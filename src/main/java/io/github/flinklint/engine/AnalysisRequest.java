package io.github.flinklint.engine;

import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.rules.RuleOptions;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to analyse and how.
 *
 * @param repositoryRoot absolute folder that paths in reports are relative to
 * @param module the module whose jobs are analysed
 * @param upstream the modules that it depends on, nearest first: read where its code leads there
 * @param flinkVersion version of Flink; null where it is not known
 * @param dependencies dependencies of the module
 * @param definitions what the platform is told of jobs; those of other modules may be among them
 * @param reactor the modules of the build
 * @param includeJobs globs over main classes; empty for all
 * @param excludeJobs globs over main classes to leave out
 * @param options what the rules are told
 */
public record AnalysisRequest(
    Path repositoryRoot,
    SourceModule module,
    List<SourceModule> upstream,
    @Nullable String flinkVersion,
    List<Dependency> dependencies,
    List<JobDefinition> definitions,
    Reactor reactor,
    List<String> includeJobs,
    List<String> excludeJobs,
    RuleOptions options) {

  /** A request for a module of which the build is not known. */
  public AnalysisRequest(
      Path repositoryRoot,
      SourceModule module,
      List<SourceModule> upstream,
      @Nullable String flinkVersion,
      List<Dependency> dependencies,
      List<JobDefinition> definitions,
      List<String> includeJobs,
      List<String> excludeJobs,
      RuleOptions options) {
    this(
        repositoryRoot,
        module,
        upstream,
        flinkVersion,
        dependencies,
        definitions,
        Reactor.UNKNOWN,
        includeJobs,
        excludeJobs,
        options);
  }

  /**
   * The request without what only the rules look at: two with the same question have the same
   * answer, whatever is made of it.
   */
  public AnalysisRequest question() {
    return new AnalysisRequest(
        repositoryRoot,
        module,
        upstream,
        flinkVersion,
        List.of(),
        definitions,
        reactor,
        includeJobs,
        excludeJobs,
        RuleOptions.DEFAULT);
  }

  /** Copies the lists. */
  public AnalysisRequest {
    upstream = List.copyOf(upstream);
    dependencies = List.copyOf(dependencies);
    definitions = List.copyOf(definitions);
    includeJobs = List.copyOf(includeJobs);
    excludeJobs = List.copyOf(excludeJobs);
  }
}

package io.github.flinklint.engine;

import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.rules.RuleOptions;
import io.github.flinklint.source.SourceRoot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
   * Tells it from other requests by all that its examination depends on, the contents of files
   * aside: two with the same question have the same answer, whatever the rules make of it.
   */
  public String question() {
    return Fingerprint.of(this);
  }

  /** The folders of sources, the module's own first, none twice. */
  List<SourceRoot> roots() {
    List<SourceRoot> roots = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    add(module, true, roots, seen);
    upstream.forEach(needed -> add(needed, false, roots, seen));
    return roots;
  }

  private static void add(
      SourceModule module, boolean own, List<SourceRoot> roots, Set<Path> seen) {
    for (Path root : module.sourceRoots()) {
      if (seen.add(root)) {
        roots.add(new SourceRoot(root, module.encoding(), own));
      }
    }
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

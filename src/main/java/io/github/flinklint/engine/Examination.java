package io.github.flinklint.engine;

import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.rules.Blind;
import io.github.flinklint.rules.JobPath;
import io.github.flinklint.rules.JobPaths;
import io.github.flinklint.rules.RuleInput.Defined;
import io.github.flinklint.suppression.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What was found out about a module, before any rule has judged it. Other modules may use it: two
 * jobs that save to the same path need not be of one module.
 *
 * @param module path of the module relative to the repository root
 * @param jobs its jobs, by file and main class
 * @param definitions what the platform is told of them
 * @param blinds what could not be seen
 * @param suppressions what the Java sources that were searched suppress, those of the modules that
 *     it depends on among them
 * @param ownSources the files of the module itself, of those that hold suppressions
 * @param problems trouble on the way
 * @param secretPlaces where the sources hold keys
 * @param secretKeys the keys themselves; not to be shown
 * @param filesRead number of source files that were parsed
 */
public record Examination(
    String module,
    List<JobConfiguration> jobs,
    List<Defined> definitions,
    List<Blind> blinds,
    List<Suppression> suppressions,
    Set<String> ownSources,
    List<Problem> problems,
    List<SourceLocation> secretPlaces,
    Set<String> secretKeys,
    int filesRead) {

  /** Copies the collections. */
  public Examination {
    jobs = List.copyOf(jobs);
    definitions = List.copyOf(definitions);
    blinds = List.copyOf(blinds);
    suppressions = List.copyOf(suppressions);
    ownSources = Set.copyOf(ownSources);
    problems = List.copyOf(problems);
    secretPlaces = List.copyOf(secretPlaces);
    secretKeys = Set.copyOf(secretKeys);
  }

  /** The checkpoint paths of its jobs, as other modules see them. */
  public List<JobPath> paths() {
    List<JobPath> paths = new ArrayList<>();
    for (JobPath path : JobPaths.of(jobs)) {
      paths.add(path.of(module));
    }
    return paths;
  }

  /** Without the keys, which no log may show. */
  @Override
  public String toString() {
    return "Examination(" + module + ", " + jobs.size() + " jobs)";
  }
}

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
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

  /** What evaluations of a module came to. */
  static Examination ofJobs(
      String module,
      List<JobConfiguration> jobs,
      List<Blind> blinds,
      List<Problem> problems,
      SecretPlaces secrets) {
    return new Examination(
        module,
        jobs,
        List.of(),
        blinds,
        List.of(),
        Set.of(),
        problems,
        secrets.all(),
        secrets.keys(),
        0);
  }

  /** What stands in a file of a module. */
  static Examination ofFile(String module, List<Suppression> suppressions, List<Problem> problems) {
    return new Examination(
        module,
        List.of(),
        List.of(),
        List.of(),
        suppressions,
        Set.of(),
        problems,
        List.of(),
        Set.of(),
        0);
  }

  /** This one with what only all of a module can tell. */
  Examination with(List<Defined> defined, Set<String> sources, int read) {
    return new Examination(
        module,
        jobs,
        defined,
        blinds,
        suppressions,
        sources,
        problems,
        secretPlaces,
        secretKeys,
        read);
  }

  /** What parts of a module come to together. */
  static Examination join(String module, List<Examination> parts) {
    List<JobConfiguration> jobs = new ArrayList<>();
    List<Blind> blinds = new ArrayList<>();
    List<Suppression> suppressions = new ArrayList<>();
    Set<Problem> problems = new LinkedHashSet<>();
    Set<SourceLocation> places = new TreeSet<>();
    Set<String> keys = new HashSet<>();
    for (Examination part : parts) {
      jobs.addAll(part.jobs);
      blinds.addAll(part.blinds);
      suppressions.addAll(part.suppressions);
      problems.addAll(part.problems);
      places.addAll(part.secretPlaces);
      keys.addAll(part.secretKeys);
    }
    if (jobs.size() > 1) {
      jobs.sort(new ByFile());
    }
    if (suppressions.size() > 1) {
      Collections.sort(suppressions);
    }
    return new Examination(
        module,
        jobs,
        List.of(),
        blinds,
        suppressions,
        Set.of(),
        List.copyOf(problems),
        List.copyOf(places),
        keys,
        0);
  }

  /** By file, and within it by main class. */
  private static final class ByFile implements Comparator<JobConfiguration> {

    @Override
    public int compare(JobConfiguration one, JobConfiguration other) {
      int order = one.file().compareTo(other.file());
      return order == 0 ? one.mainClass().compareTo(other.mainClass()) : order;
    }
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

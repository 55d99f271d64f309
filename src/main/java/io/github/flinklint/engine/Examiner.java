package io.github.flinklint.engine;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.eval.EntryPoints;
import io.github.flinklint.rules.Blind;
import io.github.flinklint.source.SourceFile;
import io.github.flinklint.source.SourceStore;
import io.github.flinklint.source.SourceTree;
import io.github.flinklint.source.SourceUnit;
import io.github.flinklint.suppression.Suppression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Examines a module from its sources, nothing being known of it. For one thread. */
final class Examiner {

  private final AnalysisRequest request;
  private final SourceTree tree;
  private final ProjectResources resources;

  Examiner(AnalysisRequest request, SourceStore sources) {
    this.request = request;
    this.tree = new SourceTree(request.repositoryRoot(), request.roots(), sources);
    this.resources = ProjectResources.of(request);
  }

  /**
   * Examines the module.
   *
   * @param cache where the outcome is kept for the next build
   */
  Examination examine(ExaminationCache cache) {
    Examination examined = examine();
    cache.keep(request, examined, tree.uses(), resources.uses());
    return examined;
  }

  private Examination examine() {
    String written = request.flinkVersion();
    Version version = written == null ? null : Version.parse(written);
    SecretPlaces secrets = new SecretPlaces();
    for (JobDefinition definition : request.definitions()) {
      secrets.collect(definition);
    }
    EntryPoints entries = new EntryPoints(tree);
    DefinitionMatches definitions = new DefinitionMatches(request, tree, entries);
    JobFinder finder =
        new JobFinder(
            entries, new Starts(tree, resources, version), definitions, version, request, secrets);
    finder.find();
    List<JobConfiguration> jobs = new ArrayList<>(finder.jobs());
    if (jobs.size() > 1) {
      jobs.sort(new ByFile());
    }
    // Reads files, so it comes before the question what could not be read.
    List<Suppression> suppressions = tree.suppressions();
    List<Problem> problems = new ArrayList<>(tree.problems());
    problems.addAll(finder.problems());
    problems.addAll(definitions.problems());
    problems.addAll(otherLanguages(tree));
    return new Examination(
        request.module().path(),
        jobs,
        definitions.all(version),
        blinds(tree, finder),
        suppressions,
        ownSources(),
        problems,
        secrets.all(),
        secrets.keys(),
        tree.parsed());
  }

  /** By file, and within it by main class. */
  private static final class ByFile implements Comparator<JobConfiguration> {

    @Override
    public int compare(JobConfiguration one, JobConfiguration other) {
      int order = one.file().compareTo(other.file());
      return order == 0 ? one.mainClass().compareTo(other.mainClass()) : order;
    }
  }

  /** The files of the module itself that may hold suppressions. */
  private Set<String> ownSources() {
    Set<String> found = new HashSet<>();
    for (SourceFile file : tree.files()) {
      if (file.root().own() && file.mayHoldSuppressions()) {
        found.add(file.relative());
      }
    }
    return found;
  }

  private static List<Problem> otherLanguages(SourceTree tree) {
    List<Problem> problems = new ArrayList<>();
    for (String file : tree.otherLanguageJobs()) {
      problems.add(
          new Problem(
              Problem.Kind.LANGUAGE,
              SourceLocation.ofFile(file),
              "not analysed: only Java sources are; check the checkpoints of this job by hand"));
    }
    return problems;
  }

  /**
   * What could not be read and may hide a job: a file without a tree that names an environment, or
   * one that cannot be read.
   */
  private static List<Blind> blinds(SourceTree tree, JobFinder finder) {
    List<Blind> blinds = new ArrayList<>(finder.blinds());
    for (SourceFile file : tree.files()) {
      boolean mayHoldJob = file.root().own() && file.mentionsEnvironment();
      SourceUnit unit = mayHoldJob ? tree.parse(file) : null;
      if (mayHoldJob && unit == null) {
        blinds.add(
            new Blind(SourceLocation.ofFile(file.relative()), "the file cannot be parsed", null));
      } else if (unit != null && !unit.broken().isEmpty() && mayHideJob(file, finder)) {
        // What the parser gives up may be the class itself.
        blinds.add(
            new Blind(SourceLocation.ofFile(file.relative()), "the file has a syntax error", null));
      }
    }
    for (SourceFile file : tree.unreadable()) {
      if (file.root().own()) {
        blinds.add(
            new Blind(SourceLocation.ofFile(file.relative()), "the file cannot be read", null));
      }
    }
    return blinds;
  }

  /** True for a file with a main that nothing has been said about. */
  private static boolean mayHideJob(SourceFile file, JobFinder finder) {
    String name = file.relative();
    for (JobConfiguration job : finder.jobs()) {
      if (job.file().equals(name)) {
        return false;
      }
    }
    for (Blind blind : finder.blinds()) {
      if (blind.location().file().equals(name)) {
        return false;
      }
    }
    return file.hasMain();
  }
}

package io.github.flinklint.engine;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.FactName;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.JobFacts;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.config.Setting;
import io.github.flinklint.dependency.ModuleContents;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.eval.EntryPoints;
import io.github.flinklint.flinkapi.FlinkModel;
import io.github.flinklint.platform.CheckpointPath;
import io.github.flinklint.rules.Blind;
import io.github.flinklint.rules.JobPath;
import io.github.flinklint.rules.RuleInput;
import io.github.flinklint.rules.RuleOptions;
import io.github.flinklint.rules.Rules;
import io.github.flinklint.source.SourceFile;
import io.github.flinklint.source.SourceRoot;
import io.github.flinklint.source.SourceTree;
import io.github.flinklint.source.SourceUnit;
import io.github.flinklint.suppression.Suppression;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Composes source, evaluator, configuration and rules. */
public final class Analyzer {

  /** Deeply nested sources need it; the memory is reserved, not used. */
  private static final long STACK_BYTES = 512L << 20;

  private Analyzer() {}

  /**
   * Analyses a module by itself. Never throws for what it finds in the sources; a defect of its own
   * is a problem in the result.
   */
  public static AnalysisResult analyze(AnalysisRequest request) {
    ModuleContents contents = ModuleContents.ofDeclared(request.dependencies());
    return judge(request, examine(request), contents, List.of());
  }

  /** Finds out what the jobs of a module do. Throws as {@link #analyze} does. */
  public static Examination examine(AnalysisRequest request) {
    AtomicReference<Examination> result = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread worker =
        new Thread(null, () -> result.set(examineHere(request)), "flink-lint", STACK_BYTES);
    worker.setDaemon(true);
    worker.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
    worker.start();
    try {
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("analysis interrupted", e);
    }
    Examination done = result.get();
    if (done == null) {
      throw new IllegalStateException("the analyser failed; please report it", failure.get());
    }
    return done;
  }

  private static Examination examineHere(AnalysisRequest request) {
    SourceTree tree =
        new SourceTree(request.repositoryRoot(), roots(request), FlinkModel.ENVIRONMENT_NAMES);
    String written = request.flinkVersion();
    Version version = written == null ? null : Version.parse(written);
    SecretPlaces secrets = new SecretPlaces();
    request.definitions().forEach(secrets::collect);
    EntryPoints entries = new EntryPoints(tree);
    DefinitionMatches definitions = new DefinitionMatches(request, tree, entries);
    JobFinder finder =
        new JobFinder(
            entries,
            new Starts(tree, resources(request), version),
            definitions,
            version,
            request,
            secrets);
    finder.find();
    List<JobConfiguration> jobs = new ArrayList<>(finder.jobs());
    jobs.sort(
        Comparator.comparing(JobConfiguration::file).thenComparing(JobConfiguration::mainClass));
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
        tree.files().stream()
            .filter(file -> file.root().own() && file.mayHoldSuppressions())
            .map(SourceFile::relative)
            .collect(Collectors.toSet()),
        problems,
        secrets.all(),
        secrets.keys(),
        tree.parsed());
  }

  /**
   * Lets the rules speak of a module.
   *
   * @param contents what it depends on and what its jar holds
   * @param elsewhere checkpoint paths of jobs of other modules
   */
  public static AnalysisResult judge(
      AnalysisRequest request,
      Examination examined,
      ModuleContents contents,
      List<JobPath> elsewhere) {
    RuleInput input = input(request.options(), examined, contents, elsewhere);
    List<JobReport> reports =
        examined.jobs().stream().map(job -> report(job, request, examined)).toList();
    AnalysisResult raw =
        new AnalysisResult(
            reports,
            Rules.check(input),
            examined.problems().stream().distinct().sorted().toList(),
            examined.secretPlaces(),
            examined.filesRead());
    return new ResultMask(examined.secretKeys()).apply(raw);
  }

  /**
   * What is wrong with the contents of a module alone, for those that feed it.
   *
   * @param options those of the module that asks
   */
  public static List<Finding> judgeContents(
      RuleOptions options, Examination examined, ModuleContents contents) {
    return Rules.checkContents(input(options, examined, contents, List.of()));
  }

  private static RuleInput input(
      RuleOptions options, Examination examined, ModuleContents contents, List<JobPath> elsewhere) {
    return new RuleInput(
        examined.jobs(), contents, examined.definitions(), examined.blinds(), options, elsewhere);
  }

  private static List<SourceRoot> roots(AnalysisRequest request) {
    List<SourceRoot> roots = new ArrayList<>();
    Set<Path> seen = new TreeSet<>();
    add(request.module(), true, roots, seen);
    request.upstream().forEach(module -> add(module, false, roots, seen));
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

  private static ProjectResources resources(AnalysisRequest request) {
    List<Path> roots = new ArrayList<>(request.module().resourceRoots());
    request.upstream().forEach(module -> roots.addAll(module.resourceRoots()));
    return new ProjectResources(request.repositoryRoot(), roots);
  }

  private static List<Problem> otherLanguages(SourceTree tree) {
    return tree.otherLanguageJobs().stream()
        .map(
            file ->
                new Problem(
                    Problem.Kind.LANGUAGE,
                    SourceLocation.ofFile(file),
                    "not analysed: only Java sources are; check the checkpoints of this job by"
                        + " hand"))
        .toList();
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
    return file.hasMain()
        && finder.jobs().stream().noneMatch(job -> job.file().equals(name))
        && finder.blinds().stream().noneMatch(blind -> blind.location().file().equals(name));
  }

  private static JobReport report(
      JobConfiguration job, AnalysisRequest request, Examination examined) {
    List<JobReport.ScenarioReport> scenarios =
        job.scenarios().stream()
            .map(
                s ->
                    new JobReport.ScenarioReport(
                        s.name(),
                        s.inputsAbsent(),
                        s.onCluster(),
                        named(JobFacts.of(s)),
                        consolePath(s, job)))
            .toList();
    return new JobReport(
        job.file(),
        job.mainClass(),
        request.module().path(),
        request.flinkVersion(),
        job.batch(),
        named(JobFacts.of(job)),
        commonPath(job),
        scenarios,
        DefinitionReports.of(job, examined.definitions()));
  }

  private static Map<String, Fact> named(Map<FactName, Fact> facts) {
    return facts.entrySet().stream()
        .collect(
            Collectors.toMap(
                e -> e.getKey().jsonName(), Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private static @Nullable String commonPath(JobConfiguration job) {
    Set<String> paths = new TreeSet<>();
    for (Scenario scenario : job.scenarios()) {
      if (scenario.onCluster() && !isBatchBesideOthers(scenario, job)) {
        String path = consolePath(scenario, job);
        paths.add(path == null ? "" : path);
      }
    }
    String only = paths.size() == 1 ? paths.iterator().next() : "";
    return only.isEmpty() ? null : only;
  }

  private static boolean isBatchBesideOthers(Scenario scenario, JobConfiguration job) {
    return scenario.batch() && !job.batch();
  }

  private static @Nullable String consolePath(Scenario scenario, JobConfiguration job) {
    if (isBatchBesideOthers(scenario, job)) {
      return null;
    }
    Setting storage = scenario.get(FactName.CHECKPOINT_STORAGE);
    List<AbstractValue> outcomes = Lattice.alternatives(storage.value());
    AbstractValue only = outcomes.size() == 1 ? outcomes.get(0) : Absent.VALUE;
    return only instanceof Text text ? CheckpointPath.consolePath(text) : null;
  }
}

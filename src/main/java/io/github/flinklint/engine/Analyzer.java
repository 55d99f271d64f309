package io.github.flinklint.engine;

import io.github.flinklint.apimodel.ApiModel;
import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.FactName;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.JobFacts;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.eval.Evaluator;
import io.github.flinklint.eval.jdk.JdkModel;
import io.github.flinklint.flinkapi.FlinkModel;
import io.github.flinklint.flinkapi.RocksDbModel;
import io.github.flinklint.platform.CheckpointPath;
import io.github.flinklint.rules.Blind;
import io.github.flinklint.rules.RuleInput;
import io.github.flinklint.rules.Rules;
import io.github.flinklint.source.SourceFile;
import io.github.flinklint.source.SourceRoot;
import io.github.flinklint.source.SourceTree;
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
   * Analyses a module. Never throws for what it finds in the sources; a defect of its own is a
   * problem in the result.
   */
  public static AnalysisResult analyze(AnalysisRequest request) {
    AtomicReference<AnalysisResult> result = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread worker =
        new Thread(null, () -> result.set(analyzeHere(request)), "flink-lint", STACK_BYTES);
    worker.setDaemon(true);
    worker.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
    worker.start();
    try {
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("analysis interrupted", e);
    }
    AnalysisResult done = result.get();
    if (done == null) {
      throw new IllegalStateException("the analyser failed; please report it", failure.get());
    }
    return done;
  }

  private static AnalysisResult analyzeHere(AnalysisRequest request) {
    SourceTree tree =
        new SourceTree(request.repositoryRoot(), roots(request), FlinkModel.ENVIRONMENT_NAMES);
    String written = request.flinkVersion();
    Version version = written == null ? null : Version.parse(written);
    List<ApiModel> models =
        List.of(FlinkModel.forVersion(version), RocksDbModel.INSTANCE, JdkModel.INSTANCE);
    SecretPlaces secrets = new SecretPlaces();
    JobFinder finder =
        new JobFinder(
            tree, new Evaluator(tree, models, resources(request)), version, request, secrets);
    finder.find();
    List<JobConfiguration> jobs = new ArrayList<>(finder.jobs());
    jobs.sort(
        Comparator.comparing(JobConfiguration::file).thenComparing(JobConfiguration::mainClass));
    List<Problem> problems = new ArrayList<>(tree.problems());
    problems.addAll(finder.problems());
    problems.addAll(otherLanguages(tree));
    List<Finding> findings =
        Rules.check(
            new RuleInput(
                jobs,
                request.dependencies(),
                !jobs.isEmpty(),
                blinds(tree, finder),
                request.options()));
    List<JobReport> reports = jobs.stream().map(job -> report(job, request)).toList();
    AnalysisResult raw =
        new AnalysisResult(
            reports,
            findings,
            problems.stream().distinct().sorted().toList(),
            secrets.all(),
            tree.parsed());
    return new ResultMask(secrets.keys()).apply(raw);
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
                    "not analysed: only Java sources are; check the checkpoints of this job by hand"))
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
      if (mayHoldJob && tree.parse(file) == null) {
        blinds.add(
            new Blind(SourceLocation.ofFile(file.relative()), "the file cannot be parsed", null));
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

  private static JobReport report(JobConfiguration job, AnalysisRequest request) {
    List<JobReport.ScenarioReport> scenarios =
        job.scenarios().stream()
            .map(
                s ->
                    new JobReport.ScenarioReport(
                        s.name(),
                        s.inputsAbsent(),
                        s.onCluster(),
                        named(JobFacts.of(s)),
                        consolePath(s)))
            .toList();
    return new JobReport(
        job.file(),
        job.mainClass(),
        request.module().path(),
        request.flinkVersion(),
        job.batch(),
        named(JobFacts.of(job)),
        commonPath(job),
        scenarios);
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
      String path = scenario.onCluster() ? consolePath(scenario) : null;
      if (scenario.onCluster()) {
        paths.add(path == null ? "" : path);
      }
    }
    String only = paths.size() == 1 ? paths.iterator().next() : "";
    return only.isEmpty() ? null : only;
  }

  private static @Nullable String consolePath(Scenario scenario) {
    Setting storage = scenario.get(FactName.CHECKPOINT_STORAGE);
    List<AbstractValue> outcomes = Lattice.alternatives(storage.value());
    AbstractValue only = outcomes.size() == 1 ? outcomes.get(0) : Absent.VALUE;
    return only instanceof Text text ? CheckpointPath.consolePath(text) : null;
  }
}

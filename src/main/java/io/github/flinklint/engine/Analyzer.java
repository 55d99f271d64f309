package io.github.flinklint.engine;

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
import io.github.flinklint.platform.CheckpointPath;
import io.github.flinklint.rules.JobPath;
import io.github.flinklint.rules.RuleInput;
import io.github.flinklint.rules.RuleOptions;
import io.github.flinklint.rules.Rules;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  /** Finds out what the jobs of a module do, by itself and without a cache. */
  public static Examination examine(AnalysisRequest request) {
    return examine(request, Workspace.alone());
  }

  /**
   * Finds out what the jobs of a module do.
   *
   * @param workspace what the examinations of one build share
   * @throws IllegalStateException where the analyser itself failed, or was interrupted
   */
  public static Examination examine(AnalysisRequest request, Workspace workspace) {
    ExaminationCache cache = new ExaminationCache(workspace);
    Examination known = cache.find(request);
    return known == null ? examineAnew(request, workspace, cache) : known;
  }

  private static Examination examineAnew(
      AnalysisRequest request, Workspace workspace, ExaminationCache cache) {
    Work work = new Work(request, workspace, cache);
    Thread worker = new Thread(null, work, "flink-lint", STACK_BYTES);
    worker.setDaemon(true);
    worker.setUncaughtExceptionHandler(work);
    worker.start();
    try {
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("analysis interrupted", e);
    }
    Examination done = work.result;
    if (done == null) {
      throw new IllegalStateException("the analyser failed; please report it", work.failure);
    }
    return done;
  }

  /** An examination on a thread of its own; what it came to is there when the thread has ended. */
  private static final class Work implements Runnable, Thread.UncaughtExceptionHandler {

    private final AnalysisRequest request;
    private final Workspace workspace;
    private final ExaminationCache cache;
    private volatile @Nullable Examination result;
    private volatile @Nullable Throwable failure;

    Work(AnalysisRequest request, Workspace workspace, ExaminationCache cache) {
      this.request = request;
      this.workspace = workspace;
      this.cache = cache;
    }

    @Override
    public void run() {
      result = new Examiner(request, workspace.sources()).examine(cache);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
      failure = thrown;
    }
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
    List<JobReport> reports = new ArrayList<>();
    for (JobConfiguration job : examined.jobs()) {
      reports.add(report(job, request, examined));
    }
    AnalysisResult raw =
        new AnalysisResult(
            reports,
            Rules.check(input),
            List.copyOf(new TreeSet<>(examined.problems())),
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

  private static JobReport report(
      JobConfiguration job, AnalysisRequest request, Examination examined) {
    List<JobReport.ScenarioReport> scenarios = new ArrayList<>();
    for (Scenario scenario : job.scenarios()) {
      scenarios.add(
          new JobReport.ScenarioReport(
              scenario.name(),
              scenario.inputsAbsent(),
              scenario.onCluster(),
              named(JobFacts.of(scenario)),
              consolePath(scenario, job)));
    }
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
    Map<String, Fact> named = new LinkedHashMap<>();
    for (Map.Entry<FactName, Fact> fact : facts.entrySet()) {
      named.put(fact.getKey().jsonName(), fact.getValue());
    }
    return named;
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

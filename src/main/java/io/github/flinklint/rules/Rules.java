package io.github.flinklint.rules;

import io.github.flinklint.config.History;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.diagnostic.Edit;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.diagnostic.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All rules, and their application. */
public final class Rules {

  /**
   * The rules about single facts, which also tell {@link CheckpointConfigUnknown} what would be
   * wrong.
   */
  static final List<FactRule> FACT_RULES =
      List.of(
          new CheckpointingNotEnabled(),
          new CheckpointIntervalOutOfRange(),
          new CheckpointModeNotExactlyOnce(),
          new CheckpointNotRetained(),
          new StateBackendNotDurable(),
          new CheckpointPathNotObs(),
          new CheckpointPathMalformed(),
          new CheckpointPathForm(),
          new CheckpointPathUnstable(),
          new CheckpointPathCredentials());

  /** Not loaded where there is no definition. */
  private static final class OfDefinitions {

    static final List<DefinitionRule> RULES =
        List.of(
            new JobRestartDisabled(),
            new JobRestoreDisabled(),
            new JobCheckpointPathMissing(),
            new JobCheckpointPathMismatch(),
            new JobCheckpointPathFormat(),
            new JobCheckpointConfiguredTwice(),
            new JobMainClassMissing(),
            new JobAgencyMissing(),
            new JobFlinkVersionMismatch(),
            new JobCheckpointIntervalUnit(),
            new JobLogBucketMissing(),
            new JobResumeCountInvalid(),
            new JobEntrypointNotObs());

    private OfDefinitions() {}
  }

  /** The rules about jobs that look at more than one fact, or at something that is no fact. */
  private static final List<ScenarioRule> SCENARIO_RULES = List.of(new RocksdbLogsUnbounded());

  /** The rules about what happens on the way. Not loaded where nothing does. */
  private static final class OfHistory {

    static final List<ScenarioRule> RULES =
        List.of(
            new CheckpointSettingIneffective(),
            new ExecuteFailureSwallowed(),
            new FlinkApiRemoved());

    private OfHistory() {}
  }

  private static final List<ModuleRule> MODULE_RULES =
      List.of(
          new CheckpointPathNotUnique(),
          new CheckpointConfigUnknown(FACT_RULES),
          new FlinkVersionEndOfService());

  /** The rules about what a module depends on and what its jar holds. */
  private static final List<ModuleRule> CONTENTS_RULES =
      List.of(
          new FlinkNotProvided(),
          new FlinkConnectorProvided(),
          new ObsClientBundled(),
          new HadoopBundled(),
          new HadoopSiteBundled(),
          new LoggingBundled(),
          new ClusterClassesInJar(),
          new FlinkVersionMixed(),
          new ScalaSuffixMismatch());

  private Rules() {}

  /** All rules, in the order in which they are listed to readers. */
  static List<Rule> all() {
    List<Rule> all = new ArrayList<>(FACT_RULES);
    all.addAll(OfDefinitions.RULES);
    all.addAll(SCENARIO_RULES);
    all.addAll(OfHistory.RULES);
    all.addAll(MODULE_RULES);
    all.addAll(CONTENTS_RULES);
    return List.copyOf(all);
  }

  /**
   * The documents of all rules, in the order in which they are listed to readers; at the end those
   * about the check itself.
   */
  public static List<RuleDoc> docs() {
    List<RuleDoc> docs = new ArrayList<>();
    all().forEach(rule -> docs.add(rule.doc()));
    docs.addAll(Hygiene.DOCS);
    return List.copyOf(docs);
  }

  /** True for a rule about what a module depends on and what its jar holds. */
  public static boolean isAboutContents(String id) {
    return CONTENTS_RULES.stream().anyMatch(rule -> rule.doc().id().equals(id));
  }

  /** True for a rule about what the platform is told of jobs. */
  public static boolean isAboutDefinitions(String id) {
    return all().stream()
        .anyMatch(rule -> rule instanceof DefinitionRule && rule.doc().id().equals(id));
  }

  /**
   * The document of a rule.
   *
   * @param name its id, or an older one
   * @return null where no rule has this name
   */
  public static @Nullable RuleDoc doc(String name) {
    return docs().stream().filter(d -> d.isNamed(name)).findFirst().orElse(null);
  }

  /**
   * What is wrong with a module and its jobs, sorted. A job in batch mode takes no checkpoints and
   * has no findings.
   */
  public static List<Finding> check(RuleInput input) {
    List<Finding> all = new ArrayList<>();
    for (JobConfiguration job : input.jobs()) {
      if (!job.batch()) {
        addAll(all, FACT_RULES, job, input);
        addAll(all, SCENARIO_RULES, job, input);
        if (hasHistory(job)) {
          addAll(all, OfHistory.RULES, job, input);
        }
      }
    }
    if (!input.definitions().isEmpty()) {
      addDefined(all, input);
    }
    for (ModuleRule rule : MODULE_RULES) {
      all.addAll(rule.check(input));
    }
    all.addAll(checkContents(input));
    return sorted(all);
  }

  private static void addAll(
      List<Finding> all,
      List<? extends ScenarioRule> rules,
      JobConfiguration job,
      RuleInput input) {
    for (ScenarioRule rule : rules) {
      all.addAll(JobFindings.of(rule, job, input.options()));
    }
  }

  private static boolean hasHistory(JobConfiguration job) {
    for (Scenario scenario : job.scenarios()) {
      History history = scenario.history();
      if (!history.ineffective().isEmpty()
          || !history.swallowed().isEmpty()
          || !history.missing().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static void addDefined(List<Finding> all, RuleInput input) {
    List<DefinedJob> defined = DefinedJobs.of(input);
    // Some judge definitions beside the code.
    for (Rule rule : all()) {
      if (rule instanceof DefinitionRule judge) {
        all.addAll(DefinitionFindings.of(judge, defined, input.options()));
      }
    }
  }

  /**
   * What is wrong with what a module depends on and what its jar holds, sorted; nothing where no
   * job is packed with it.
   */
  public static List<Finding> checkContents(RuleInput input) {
    if (input.jobs().isEmpty()) {
      return List.of();
    }
    List<Finding> all = new ArrayList<>();
    for (ModuleRule rule : CONTENTS_RULES) {
      all.addAll(rule.check(input));
    }
    return sorted(all);
  }

  /** Masked and in order, what is equal once. */
  private static List<Finding> sorted(List<Finding> found) {
    Set<Finding> masked = new LinkedHashSet<>();
    for (Finding finding : found) {
      masked.add(masked(finding));
    }
    List<Finding> sorted = new ArrayList<>(masked);
    Collections.sort(sorted);
    return List.copyOf(sorted);
  }

  /**
   * No rule puts a key into a text; this is the second net, for names and conditions that come from
   * the source.
   */
  private static Finding masked(Finding f) {
    List<Step> steps = new ArrayList<>();
    for (Step step : f.trace()) {
      steps.add(new Step(step.location(), Secrets.mask(step.note())));
    }
    return new Finding(
        f.rule(),
        f.severity(),
        f.location(),
        Secrets.mask(f.message()),
        f.fix() == null ? null : Secrets.mask(f.fix()),
        f.job(),
        f.scenario() == null ? null : Secrets.mask(f.scenario()),
        steps,
        f.edit() == null
            ? null
            : new Edit(Secrets.mask(f.edit().from()), Secrets.mask(f.edit().to())));
  }
}

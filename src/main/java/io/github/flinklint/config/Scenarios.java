package io.github.flinklint.config;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.eval.Assumptions;
import io.github.flinklint.eval.Evaluation;
import io.github.flinklint.eval.Event;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Unknown;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells the scenarios of a job apart: the job is evaluated with undecided conditions joined; where
 * a fact depends on a condition that outside inputs decide, it is evaluated again once for each
 * outcome, until no fact depends on such a condition or there are {@link #MAX} scenarios. So inputs
 * that decide nothing of interest cost nothing.
 */
public final class Scenarios {

  /** More scenarios than this are not told apart. */
  static final int MAX = 16;

  private final List<Evaluation.Blind> blind = new ArrayList<>();

  /** One scenario is enough for each execution: what becomes of its failure costs an evaluation. */
  private final Set<SourceLocation> failuresJudged = new HashSet<>();

  private final Function<Assumptions, Evaluation> evaluator;
  private final Function<Evaluation, List<Evaluation.Execution>> selector;
  private final @Nullable Version version;
  private final String premise;
  private final @Nullable JobDefinition definition;

  /**
   * One scenario as it was evaluated.
   *
   * @param premise what was given to all scenarios of the exploration, in words; empty for nothing
   * @param definition the definition that it was given by; null for none
   * @param assumptions what holds in it
   * @param values the values of the facts
   * @param executions where environments were executed, at least one
   * @param evaluation what it came to
   * @param history what happened in it
   * @param batch true where all of them are in batch mode
   * @param madeHere true where one of them was made by the code
   * @param rocksDbLogs whether RocksDB's log is bounded in all of them
   * @param storageKeys keys of an object store that the job puts into a configuration
   */
  public record Run(
      String premise,
      @Nullable JobDefinition definition,
      Assumptions assumptions,
      Map<FactName, AbstractValue> values,
      List<Evaluation.Execution> executions,
      Evaluation evaluation,
      History history,
      boolean batch,
      boolean madeHere,
      RocksDbLogs rocksDbLogs,
      List<StorageKey> storageKeys) {}

  /**
   * An explorer.
   *
   * @param evaluator evaluates the entry method under assumptions
   * @param selector the executions that count
   * @param version version of Flink; null where it is not known
   * @param premise what the evaluator is given besides, in words that scenarios are named by; empty
   *     for nothing
   * @param definition the definition that the job is started by; null for none
   */
  public Scenarios(
      Function<Assumptions, Evaluation> evaluator,
      Function<Evaluation, List<Evaluation.Execution>> selector,
      @Nullable Version version,
      String premise,
      @Nullable JobDefinition definition) {
    this.premise = premise;
    this.definition = definition;
    this.selector = selector;
    this.evaluator = evaluator;
    this.version = version;
  }

  /** All scenarios in which an environment is executed, in a fixed order; empty where none is. */
  public List<Run> explore() {
    List<Run> runs = new ArrayList<>();
    Deque<Assumptions> open = new ArrayDeque<>(List.of(Assumptions.NONE));
    int leaves = 1;
    while (!open.isEmpty()) {
      Assumptions assumptions = open.pop();
      Evaluation evaluation = evaluator.apply(assumptions);
      blind.addAll(evaluation.blind());
      List<EffectiveConfiguration> configurations = new ArrayList<>();
      List<Evaluation.Execution> executions = selector.apply(evaluation);
      for (Evaluation.Execution execution : executions) {
        configurations.add(new EffectiveConfiguration(execution, version));
      }
      Test decisive = leaves < MAX ? decisive(evaluation, executions, configurations) : null;
      if (decisive != null) {
        open.push(assumptions.with(decisive, false));
        open.push(assumptions.with(decisive, true));
        leaves++;
      } else if (!configurations.isEmpty()) {
        runs.add(run(assumptions, evaluation, executions, configurations));
      }
    }
    return runs;
  }

  /** Places that could not be followed in the scenarios explored so far. */
  public List<Evaluation.Blind> blind() {
    return List.copyOf(blind);
  }

  private Run run(
      Assumptions assumptions,
      Evaluation evaluation,
      List<Evaluation.Execution> executions,
      List<EffectiveConfiguration> configurations) {
    boolean isBatch = true;
    boolean isMadeHere = false;
    List<RocksDbLogs> logs = new ArrayList<>();
    for (EffectiveConfiguration configuration : configurations) {
      isBatch &= configuration.isBatch();
      isMadeHere |= configuration.isMadeHere();
      logs.add(configuration.rocksDbLogs());
    }
    return new Run(
        premise,
        definition,
        assumptions,
        joined(evaluation, executions, configurations),
        executions,
        evaluation,
        history(assumptions, evaluation, executions),
        isBatch,
        isMadeHere,
        evaluation.exhausted() == null ? RocksDbLogs.common(logs) : RocksDbLogs.UNKNOWN,
        StorageKey.in(evaluation));
  }

  /** The values of the facts, whichever of the executions happens. */
  private static Map<FactName, AbstractValue> joined(
      Evaluation evaluation,
      List<Evaluation.Execution> executions,
      List<EffectiveConfiguration> configurations) {
    Map<FactName, AbstractValue> joined = new EnumMap<>(FactName.class);
    for (int i = 0; i < configurations.size(); i++) {
      Set<String> conditions = executions.get(i).conditions();
      for (Map.Entry<FactName, AbstractValue> fact : configurations.get(i).values().entrySet()) {
        AbstractValue before = joined.get(fact.getKey());
        AbstractValue value = fact.getValue();
        joined.put(fact.getKey(), before == null ? value : Lattice.join(before, value, conditions));
      }
    }
    if (evaluation.exhausted() != null) {
      Unknown unknown = Unknown.because(evaluation.exhausted());
      for (Map.Entry<FactName, AbstractValue> fact : joined.entrySet()) {
        fact.setValue(unknown);
      }
    }
    return joined;
  }

  private History history(
      Assumptions assumptions, Evaluation evaluation, List<Evaluation.Execution> executions) {
    if (evaluation.exhausted() != null) {
      return History.EMPTY;
    }
    List<History.Missing> missing = new ArrayList<>();
    Set<SourceLocation> handled = new LinkedHashSet<>();
    for (Event event : evaluation.events()) {
      if (event instanceof Event.Missing m) {
        missing.add(new History.Missing(m.at(), m.absence()));
      }
      if (event instanceof Event.Execute e && e.handled()) {
        handled.add(e.at());
      }
    }
    List<SourceLocation> counted = new ArrayList<>();
    for (Evaluation.Execution execution : executions) {
      counted.add(execution.at());
    }
    handled.retainAll(counted);
    List<History.Swallowed> swallowed = new ArrayList<>();
    if (assumptions.areOnCluster() && failuresJudged.addAll(handled)) {
      Evaluation failing = evaluator.apply(assumptions.failing());
      for (SourceLocation at : handled) {
        Evaluation.Aftermath aftermath = failing.aftermaths().get(at);
        if (failing.exhausted() == null && aftermath != null && aftermath.isSwallowed()) {
          swallowed.add(new History.Swallowed(at, aftermath.caughtAt()));
        }
      }
    }
    return new History(
        new IneffectiveSettings(evaluation, version).find(),
        swallowed,
        missing.isEmpty() ? missing : List.copyOf(new LinkedHashSet<>(missing)));
  }

  /**
   * The first test on inputs that a fact depends on and that is not decided; null where there is
   * none.
   */
  private static @Nullable Test decisive(
      Evaluation evaluation,
      List<Evaluation.Execution> executions,
      List<EffectiveConfiguration> configurations) {
    Set<String> keys = new LinkedHashSet<>();
    Map<FactName, AbstractValue> first = null;
    boolean differ = false;
    for (EffectiveConfiguration configuration : configurations) {
      Map<FactName, AbstractValue> values = configuration.values();
      for (AbstractValue value : values.values()) {
        keys.addAll(Lattice.conditionsOf(value));
      }
      differ |= first != null && !first.equals(values);
      first = first == null ? values : first;
    }
    if (differ) {
      for (Evaluation.Execution execution : executions) {
        keys.addAll(execution.conditions());
      }
    }
    for (Map.Entry<String, Test> met : evaluation.tests().entrySet()) {
      if (keys.contains(met.getKey())) {
        return met.getValue();
      }
    }
    return null;
  }

  /**
   * The scenarios of a job as rules see them. A setting that has an effect in one of them is not
   * told as one without effect in another: defaults are there to be replaced.
   */
  public static List<Scenario> scenarios(List<Run> runs) {
    List<Scenario> scenarios = new ArrayList<>();
    Map<SourceLocation, History.Ineffective> told = new HashMap<>();
    for (Run run : runs) {
      History history = run.history();
      List<History.Ineffective> everywhere = new ArrayList<>();
      for (History.Ineffective setting : history.ineffective()) {
        if (!hasEffect(setting, runs)) {
          History.Ineffective before = told.putIfAbsent(setting.at(), setting);
          everywhere.add(before == null ? setting : before);
        }
      }
      scenarios.add(
          scenario(run).with(new History(everywhere, history.swallowed(), history.missing())));
    }
    return scenarios;
  }

  private static boolean hasEffect(History.Ineffective setting, List<Run> runs) {
    for (Run run : runs) {
      if (isMade(setting, run) && !isIneffective(setting, run)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMade(History.Ineffective setting, Run run) {
    for (Event event : run.evaluation().events()) {
      if (event instanceof Event.Write && event.at().equals(setting.at())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIneffective(History.Ineffective setting, Run run) {
    for (History.Ineffective other : run.history().ineffective()) {
      if (other.at().equals(setting.at())) {
        return true;
      }
    }
    return false;
  }

  private static Scenario scenario(Run run) {
    AbstractValue interval = run.values().getOrDefault(FactName.INTERVAL, Absent.VALUE);
    Map<FactName, Setting> settings = new EnumMap<>(FactName.class);
    for (FactName fact : FactName.values()) {
      AbstractValue value = run.values().getOrDefault(fact, Absent.VALUE);
      settings.put(fact, EffectiveConfiguration.setting(fact, value, interval));
    }
    JobDefinition definition = run.definition();
    boolean byPlatform =
        definition != null && !run.batch() && PlatformCheckpoints.addTo(settings, definition);
    return new Scenario(
        name(run),
        deciding(run),
        !run.assumptions().isEmpty() && run.assumptions().areInputsAbsent(),
        run.assumptions().areOnCluster(),
        run.batch(),
        settings,
        run.executions().get(0).at(),
        definition,
        byPlatform,
        run.rocksDbLogs(),
        run.history(),
        run.storageKeys());
  }

  private static String name(Run run) {
    String assumed = run.assumptions().describe();
    String between = run.premise().isEmpty() || assumed.isEmpty() ? "" : " ";
    return run.premise() + between + assumed;
  }

  private static List<String> deciding(Run run) {
    List<String> inputs = new ArrayList<>(run.assumptions().inputs());
    if (!run.premise().isEmpty()) {
      inputs.add("the job's definition");
    }
    return inputs;
  }
}

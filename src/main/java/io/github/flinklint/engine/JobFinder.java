package io.github.flinklint.engine;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.config.Scenarios;
import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Given;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.engine.Starts.Start;
import io.github.flinklint.eval.Assumptions;
import io.github.flinklint.eval.EntryPoint;
import io.github.flinklint.eval.EntryPoints;
import io.github.flinklint.eval.Evaluation;
import io.github.flinklint.eval.Evaluator;
import io.github.flinklint.rules.Blind;
import io.github.flinklint.source.SourceFile;
import io.github.flinklint.source.SourceType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Evaluates what a job can begin with, and keeps what turns out to be one. */
final class JobFinder {

  private final EntryPoints entries;
  private final Starts starts;
  private final DefinitionMatches definitions;
  private final @Nullable Version version;
  private final AnalysisRequest request;
  private final List<JobConfiguration> jobs = new ArrayList<>();
  private final List<Blind> blinds = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final SecretPlaces secrets = new SecretPlaces();

  JobFinder(
      EntryPoints entries,
      Starts starts,
      DefinitionMatches definitions,
      @Nullable Version version,
      AnalysisRequest request) {
    this.entries = entries;
    this.starts = starts;
    this.definitions = definitions;
    this.version = version;
    this.request = request;
  }

  List<JobConfiguration> jobs() {
    return jobs;
  }

  List<Blind> blinds() {
    return blinds;
  }

  List<Problem> problems() {
    return problems;
  }

  SecretPlaces secrets() {
    return secrets;
  }

  /** The methods that evaluations have come by, by where their names stand. */
  Set<SourceLocation> entered() {
    return starts.entered();
  }

  /** What a main of this file comes to. */
  void find(SourceFile file) {
    for (EntryPoint main : entries.mains(file)) {
      findFrom(main);
    }
  }

  /**
   * A main is a job where it executes an environment; failing that, where it gives one to code that
   * cannot be seen, which may execute it; failing that, where it makes one and ends.
   */
  private void findFrom(EntryPoint main) {
    List<Start> ways = new ArrayList<>();
    for (Start start : starts.of(main, definitions.of(main.type().name()))) {
      ways.add(executing(start, main));
    }
    List<Scenarios.Run> runs = explore(ways, Counted.EXECUTIONS, main);
    Set<SourceType> executing = new LinkedHashSet<>();
    for (Scenarios.Run run : runs) {
      for (Evaluation.Execution execution : run.executions()) {
        executing.add(outermost(execution.in()));
      }
    }
    if (executing.size() > 1) {
      split(main, executing, ways);
      return;
    }
    runs = new ArrayList<>();
    for (Start way : ways) {
      runs.addAll(runsOf(way, main));
    }
    if (runs.isEmpty()) {
      List<Evaluation.Blind> blind = new ArrayList<>();
      for (Start start : ways) {
        Evaluation evaluation = start.once().apply(Assumptions.NONE);
        String exhausted = evaluation.exhausted();
        if (exhausted != null) {
          blind.add(new Evaluation.Blind(main.place(), exhausted));
        }
        blind.addAll(evaluation.blind());
      }
      nothingFound(main, blind);
    } else {
      add(main.type().unit().file().relative(), main.type().name(), main, runs);
    }
  }

  /** By what the start does by itself: that another one executes says nothing of it. */
  private List<Scenarios.Run> runsOf(Start way, EntryPoint main) {
    List<Scenarios.Run> runs = explore(List.of(way), Counted.EXECUTIONS, main);
    if (runs.isEmpty()) {
      runs = explore(List.of(way), Counted.POSSIBLE, main);
    }
    return runs.isEmpty() ? explore(List.of(way), Counted.ENDS, main) : runs;
  }

  /**
   * A start that certainly executes nothing, although the program does where nothing is known of
   * arguments and configuration, cannot be what its author meant: it is told, and the job is looked
   * at with them left open.
   */
  private Start executing(Start start, EntryPoint main) {
    JobDefinition definition = start.definition();
    if (definition == null || !isCertainlyIdle(start, main)) {
      return start;
    }
    Start withArguments = starts.withOpenArguments(start, main);
    if (executes(withArguments, main)) {
      Given given = definition.get(Field.ARGUMENTS);
      SourceLocation at = given == null ? definition.at() : given.at();
      neverStarts(
          definition, at, given == null ? "without arguments" : "with these arguments", main);
      return withArguments;
    }
    Start opened = starts.opened(start, main);
    if (executes(opened, main)) {
      neverStarts(definition, definition.at(), "with its runtime configuration", main);
      return opened;
    }
    return start;
  }

  private boolean executes(Start start, EntryPoint main) {
    return !explore(List.of(start), Counted.EXECUTIONS, main).isEmpty();
  }

  /** True where all is seen that the program does, and it executes nothing on any way. */
  private boolean isCertainlyIdle(Start start, EntryPoint main) {
    int before = problems.size();
    if (executes(start, main) || problems.size() > before) {
      return false;
    }
    // With nothing assumed, what cannot be decided is followed on both ways.
    Evaluation all = start.once().apply(Assumptions.NONE);
    for (Evaluation.Blind blind : all.blind()) {
      if (!blind.isEnd()) {
        return false;
      }
    }
    return all.exhausted() == null && all.possible().isEmpty();
  }

  private void neverStarts(
      JobDefinition definition, SourceLocation at, String how, EntryPoint main) {
    blinds.add(
        new Blind(
            at,
            how
                + " the program ends before it executes a job, so that "
                + definition.display()
                + " never starts",
            main.type().name(),
            true));
  }

  /** One main that starts several jobs: each class that executes an environment is a job. */
  private void split(EntryPoint main, Set<SourceType> executing, List<Start> ways) {
    for (SourceType type : executing) {
      List<Scenarios.Run> runs = explore(ways, new ExecutedIn(type), main);
      if (!runs.isEmpty()) {
        add(type.unit().file().relative(), type.name(), main, runs);
      }
    }
  }

  /** The environments of an evaluation that count as executed. */
  private enum Counted implements Function<Evaluation, List<Evaluation.Execution>> {
    EXECUTIONS,
    POSSIBLE,
    ENDS;

    @Override
    public List<Evaluation.Execution> apply(Evaluation evaluation) {
      if (this == EXECUTIONS) {
        return evaluation.executions();
      }
      return this == POSSIBLE ? evaluation.possible() : evaluation.ends();
    }
  }

  /** Those that the code of a type executes, or that of a type in it. */
  private record ExecutedIn(SourceType type)
      implements Function<Evaluation, List<Evaluation.Execution>> {

    @Override
    public List<Evaluation.Execution> apply(Evaluation evaluation) {
      List<Evaluation.Execution> found = new ArrayList<>();
      for (Evaluation.Execution execution : evaluation.executions()) {
        if (outermost(execution.in()).equals(type)) {
          found.add(execution);
        }
      }
      return found;
    }
  }

  private static SourceType outermost(SourceType type) {
    SourceType outer = type;
    for (SourceType next = type; next != null; next = next.outer()) {
      outer = next;
    }
    return outer;
  }

  private List<Scenarios.Run> explore(
      List<Start> ways,
      Function<Evaluation, List<Evaluation.Execution>> selector,
      EntryPoint main) {
    List<Scenarios.Run> runs = new ArrayList<>();
    for (Start start : ways) {
      runs.addAll(
          explore(
              new Scenarios(
                  start.once(), selector, start.version(), start.premise(), start.definition()),
              main));
    }
    return runs;
  }

  private List<Scenarios.Run> explore(Scenarios scenarios, EntryPoint entry) {
    try {
      return scenarios.explore();
    } catch (RuntimeException | StackOverflowError e) {
      SourceLocation at = entry.place();
      problems.add(
          new Problem(
              Problem.Kind.INTERNAL,
              at,
              "the analyser failed on this method ("
                  + e.getClass().getSimpleName()
                  + where(e)
                  + "); please report it"));
      blinds.add(new Blind(at, "the analyser failed on this method", entry.type().name()));
      return List.of();
    }
  }

  private static String where(Throwable failure) {
    StackTraceElement[] stack = failure.getStackTrace();
    return stack.length == 0
        ? ""
        : " at " + stack[0].getFileName() + ":" + stack[0].getLineNumber();
  }

  /**
   * A main that could not be followed to its end, in a file that names an environment, may well be
   * a job.
   */
  private void nothingFound(EntryPoint main, List<Evaluation.Blind> blind) {
    if (main.isBroken()) {
      blinds.add(new Blind(main.place(), "syntax error in the main method", main.type().name()));
    } else if (!blind.isEmpty() && main.type().unit().file().mentionsEnvironment()) {
      blinds.add(new Blind(blind.get(0).at(), blind.get(0).reason(), main.type().name()));
    }
  }

  private void add(String file, String mainClass, EntryPoint entry, List<Scenarios.Run> runs) {
    if (!JobNames.isSelected(mainClass, request.includeJobs(), request.excludeJobs())) {
      return;
    }
    for (Scenarios.Run run : runs) {
      secrets.collect(run);
    }
    List<Scenario> scenarios = Scenarios.scenarios(runs);
    jobs.add(new JobConfiguration(file, mainClass, entry.place(), version, scenarios));
  }

  /**
   * Methods that make and execute an environment and that no main reaches: frameworks call them.
   *
   * @param candidates those that no main enters
   */
  void findOthers(List<EntryPoint> candidates) {
    Map<EntryPoint, List<Scenarios.Run>> found = new LinkedHashMap<>();
    Map<EntryPoint, Evaluator> foundBy = new LinkedHashMap<>();
    for (EntryPoint candidate : candidates) {
      Evaluator own = starts.evaluator().separate();
      List<Scenarios.Run> runs =
          explore(List.of(starts.open(own, candidate)), Counted.EXECUTIONS, candidate);
      if (isMadeHere(runs)) {
        found.put(candidate, runs);
        foundBy.put(candidate, own);
      }
    }
    // An application of a framework has one main, which is what the job's definition names.
    List<EntryPoint> applications = found.isEmpty() ? List.of() : entries.allMains();
    String mainClass = applications.size() == 1 ? applications.get(0).type().name() : null;
    Set<SourceType> named = new HashSet<>();
    for (Map.Entry<EntryPoint, List<Scenarios.Run>> one : found.entrySet()) {
      EntryPoint candidate = one.getKey();
      SourceType type = candidate.type();
      if (!isReached(candidate, foundBy) && named.add(type)) {
        String file = type.unit().file().relative();
        add(file, mainClass == null ? type.name() : mainClass, candidate, one.getValue());
      }
    }
  }

  private static boolean isMadeHere(List<Scenarios.Run> runs) {
    for (Scenarios.Run run : runs) {
      if (run.madeHere()) {
        return true;
      }
    }
    return false;
  }

  /** True where another one of them calls it. */
  private static boolean isReached(EntryPoint candidate, Map<EntryPoint, Evaluator> foundBy) {
    for (Map.Entry<EntryPoint, Evaluator> other : foundBy.entrySet()) {
      if (!other.getKey().equals(candidate) && other.getValue().hasEntered(candidate)) {
        return true;
      }
    }
    return false;
  }
}

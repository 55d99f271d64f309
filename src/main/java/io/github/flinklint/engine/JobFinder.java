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
import io.github.flinklint.diagnostic.Step;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.eval.Assumptions;
import io.github.flinklint.eval.EntryPoint;
import io.github.flinklint.eval.EntryPoints;
import io.github.flinklint.eval.Evaluation;
import io.github.flinklint.eval.Evaluator;
import io.github.flinklint.rules.Blind;
import io.github.flinklint.source.SourceTree;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.HashMap;
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

  private final SourceTree tree;
  private final Evaluator evaluator;
  private final @Nullable Version version;
  private final AnalysisRequest request;
  private final List<JobConfiguration> jobs = new ArrayList<>();
  private final List<Blind> blinds = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final SecretPlaces secrets;

  JobFinder(
      SourceTree tree,
      Evaluator evaluator,
      @Nullable Version version,
      AnalysisRequest request,
      SecretPlaces secrets) {
    this.tree = tree;
    this.evaluator = evaluator;
    this.version = version;
    this.request = request;
    this.secrets = secrets;
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

  void find() {
    EntryPoints entries = new EntryPoints(tree);
    for (EntryPoint main : entries.mains()) {
      findFrom(main);
    }
    findOthers(entries);
  }

  /**
   * A main is a job where it executes an environment; failing that, where it gives one to code that
   * cannot be seen, which may execute it; failing that, where it makes one and ends.
   */
  private void findFrom(EntryPoint main) {
    List<Start> starts = starts(main);
    List<Scenarios.Run> runs = explore(starts, Evaluation::executions, main);
    Set<SourceType> executing = new LinkedHashSet<>();
    runs.forEach(r -> r.executions().forEach(e -> executing.add(outermost(e.in()))));
    if (executing.size() > 1) {
      split(main, executing, starts);
      return;
    }
    if (runs.isEmpty()) {
      runs = explore(starts, Evaluation::possible, main);
    }
    if (runs.isEmpty()) {
      runs = explore(starts, Evaluation::ends, main);
    }
    if (runs.isEmpty()) {
      List<Evaluation.Blind> blind = new ArrayList<>();
      for (Start start : starts) {
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

  /** One main that starts several jobs: each class that executes an environment is a job. */
  private void split(EntryPoint main, Set<SourceType> executing, List<Start> starts) {
    for (SourceType type : executing) {
      List<Scenarios.Run> runs = explore(starts, evaluation -> executedIn(evaluation, type), main);
      if (!runs.isEmpty()) {
        add(type.unit().file().relative(), type.name(), main, runs);
      }
    }
  }

  private static List<Evaluation.Execution> executedIn(Evaluation evaluation, SourceType type) {
    return evaluation.executions().stream().filter(x -> outermost(x.in()).equals(type)).toList();
  }

  private static SourceType outermost(SourceType type) {
    SourceType outer = type;
    for (SourceType next = type; next != null; next = next.outer()) {
      outer = next;
    }
    return outer;
  }

  /**
   * One way to start an entry.
   *
   * @param once evaluates it
   * @param premise what it is given, in words; empty where nothing needs to be told apart
   */
  private record Start(Function<Assumptions, Evaluation> once, String premise) {}

  /** A main is started once for each definition that names arguments, else with open ones. */
  private List<Start> starts(EntryPoint main) {
    List<JobDefinition> definitions =
        request.definitions().stream().filter(d -> isOf(d, main)).toList();
    List<Start> starts = new ArrayList<>();
    for (JobDefinition definition : definitions) {
      String premise = definitions.size() == 1 ? "" : "as defined at " + definition.at().brief();
      starts.add(new Start(once(evaluator, main, arguments(definition)), premise));
    }
    return starts.isEmpty() ? List.of(new Start(once(evaluator, main, null), "")) : starts;
  }

  private static boolean isOf(JobDefinition definition, EntryPoint main) {
    String named = definition.mainClass();
    return named != null && named.replace('$', '.').equals(main.type().name());
  }

  private static @Nullable List<AbstractValue> arguments(JobDefinition definition) {
    Given given = definition.get(Field.ARGUMENTS);
    List<Text> declared = definition.arguments();
    if (given == null || declared == null) {
      return null;
    }
    Trace trace = Trace.EMPTY.then(new Step(given.at(), "given by the definition of the job"));
    return declared.stream().<AbstractValue>map(a -> a.withTrace(trace)).toList();
  }

  private List<Scenarios.Run> explore(
      List<Start> starts,
      Function<Evaluation, List<Evaluation.Execution>> selector,
      EntryPoint main) {
    List<Scenarios.Run> runs = new ArrayList<>();
    for (Start start : starts) {
      runs.addAll(explore(new Scenarios(start.once(), selector, version, start.premise()), main));
    }
    return runs;
  }

  /** Evaluates an entry at most once under the same assumptions. */
  private static Function<Assumptions, Evaluation> once(
      Evaluator with, EntryPoint entry, @Nullable List<AbstractValue> arguments) {
    Map<String, Evaluation> known = new HashMap<>();
    return assumptions -> {
      Evaluation evaluation = known.get(assumptions.toString());
      if (evaluation == null) {
        evaluation = with.evaluate(entry, arguments, assumptions);
        known.put(assumptions.toString(), evaluation);
      }
      return evaluation;
    };
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
    runs.forEach(secrets::collect);
    List<Scenario> scenarios = Scenarios.scenarios(runs);
    jobs.add(
        new JobConfiguration(
            file,
            mainClass,
            entry.place(),
            version,
            runs.stream().allMatch(Scenarios.Run::batch),
            scenarios));
  }

  /**
   * Methods that make and execute an environment and that no main reaches: frameworks call them.
   */
  private void findOthers(EntryPoints entries) {
    Map<EntryPoint, List<Scenarios.Run>> found = new LinkedHashMap<>();
    Map<EntryPoint, Evaluator> foundBy = new LinkedHashMap<>();
    List<EntryPoint> candidates =
        entries.others().stream().filter(e -> !evaluator.hasEntered(e)).toList();
    for (EntryPoint candidate : candidates) {
      Evaluator own = evaluator.separate();
      List<Scenarios.Run> runs =
          explore(
              List.of(new Start(once(own, candidate, null), "")),
              Evaluation::executions,
              candidate);
      if (runs.stream().anyMatch(Scenarios.Run::madeHere)) {
        found.put(candidate, runs);
        foundBy.put(candidate, own);
      }
    }
    // An application of a framework has one main, which is what the job's definition names.
    List<EntryPoint> applications = found.isEmpty() ? List.of() : entries.allMains();
    String mainClass = applications.size() == 1 ? applications.get(0).type().name() : null;
    Set<SourceType> named = new HashSet<>();
    found.forEach(
        (candidate, runs) -> {
          boolean isReached =
              foundBy.entrySet().stream()
                  .anyMatch(
                      o -> !o.getKey().equals(candidate) && o.getValue().hasEntered(candidate));
          if (!isReached && named.add(candidate.type())) {
            String file = candidate.type().unit().file().relative();
            add(file, mainClass == null ? candidate.type().name() : mainClass, candidate, runs);
          }
        });
  }
}

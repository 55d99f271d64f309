package io.github.flinklint.engine;

import com.github.javaparser.ast.body.MethodDeclaration;
import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.config.Scenarios;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.engine.EntryPoints.EntryPoint;
import io.github.flinklint.eval.Evaluation;
import io.github.flinklint.eval.Evaluator;
import io.github.flinklint.rules.Blind;
import io.github.flinklint.source.SourceTree;
import io.github.flinklint.source.SourceType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
      Scenarios explored = scenarios(evaluator, main);
      List<Scenarios.Run> runs = explore(explored, main);
      if (!runs.isEmpty()) {
        add(main, runs);
      } else {
        nothingFound(main, explored.blind());
      }
    }
    findOthers(entries);
  }

  private Scenarios scenarios(Evaluator with, EntryPoint entry) {
    return new Scenarios(a -> with.evaluate(entry.type(), entry.method(), a), version);
  }

  private List<Scenarios.Run> explore(Scenarios scenarios, EntryPoint entry) {
    try {
      return scenarios.explore();
    } catch (RuntimeException | StackOverflowError e) {
      SourceLocation at = place(entry);
      problems.add(
          new Problem(
              Problem.Kind.INTERNAL,
              at,
              "the analyser failed on this method (" + e.getClass().getSimpleName() + where(e) + "); please report it"));
      blinds.add(new Blind(at, "the analyser failed on this method", entry.type().name()));
      return List.of();
    }
  }

  private static String where(Throwable failure) {
    StackTraceElement[] stack = failure.getStackTrace();
    return stack.length == 0 ? "" : " at " + stack[0].getFileName() + ":" + stack[0].getLineNumber();
  }

  /** A main that could not be followed to its end, in a file that names an environment, may well be a job. */
  private void nothingFound(EntryPoint main, List<Evaluation.Blind> blind) {
    if (main.type().unit().isBroken(main.method())) {
      blinds.add(new Blind(place(main), "syntax error in the main method", main.type().name()));
    } else if (!blind.isEmpty() && main.type().unit().file().mentionsEnvironment()) {
      blinds.add(new Blind(blind.get(0).at(), blind.get(0).reason(), main.type().name()));
    }
  }

  private static SourceLocation place(EntryPoint entry) {
    return entry.type().unit().locate(entry.method().getName());
  }

  private void add(EntryPoint entry, List<Scenarios.Run> runs) {
    String mainClass = entry.type().name();
    if (!JobNames.isSelected(mainClass, request.includeJobs(), request.excludeJobs())) {
      return;
    }
    runs.forEach(secrets::collect);
    List<Scenario> scenarios = runs.stream().map(Scenarios::scenario).toList();
    jobs.add(
        new JobConfiguration(
            entry.type().unit().file().relative(),
            mainClass,
            place(entry),
            version,
            runs.stream().allMatch(Scenarios.Run::batch),
            scenarios));
  }

  /** Methods that make and execute an environment and that no main reaches: frameworks call them. */
  private void findOthers(EntryPoints entries) {
    Map<EntryPoint, List<Scenarios.Run>> found = new LinkedHashMap<>();
    Map<EntryPoint, Set<MethodDeclaration>> enteredBy = new LinkedHashMap<>();
    List<EntryPoint> candidates =
        entries.others().stream().filter(e -> !evaluator.hasEntered(e.method())).toList();
    for (EntryPoint candidate : candidates) {
      Evaluator own = evaluator.separate();
      List<Scenarios.Run> runs =
          explore(scenarios(own, candidate), candidate);
      if (runs.stream().anyMatch(Scenarios.Run::madeHere)) {
        found.put(candidate, runs);
        enteredBy.put(candidate, own.enteredMethods());
      }
    }
    Set<SourceType> named = new HashSet<>();
    found.forEach(
        (candidate, runs) -> {
          boolean isReached =
              enteredBy.entrySet().stream()
                  .anyMatch(o -> o.getKey() != candidate && o.getValue().contains(candidate.method()));
          if (!isReached && named.add(candidate.type())) {
            add(candidate, runs);
          }
        });
  }
}

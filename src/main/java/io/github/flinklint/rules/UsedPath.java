package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A checkpoint path that a job certainly uses, in some scenario at least.
 *
 * @param job qualified main class
 * @param module path of the module; empty for the module that is looked at
 * @param path as {@link CheckpointPathNotUnique#key} gives it
 * @param at where it was decided
 * @param when in which scenarios, in words; empty for all
 * @param byDefault true where it is used only where an outside input is not given
 */
record UsedPath(
    String job, String module, String path, SourceLocation at, String when, boolean byDefault) {

  /** More jobs than this are counted, not listed. */
  private static final int MAX_JOBS = 3;

  static UsedPath of(JobPath other) {
    return new UsedPath(other.mainClass(), other.module(), other.path(), other.at(), "", false);
  }

  /** The paths of a job. */
  static List<UsedPath> in(JobConfiguration job, RuleOptions options) {
    List<Scenario> scenarios = job.scenarios().stream().filter(Scenario::onCluster).toList();
    Map<Place, List<Occurrence>> grouped = new LinkedHashMap<>();
    for (Scenario scenario : scenarios) {
      Situation situation = new Situation(job, scenario, options);
      for (Violation use : new Use().judge(situation)) {
        Place place = new Place(use.message(), use.location());
        grouped
            .computeIfAbsent(place, p -> new ArrayList<>())
            .add(new Occurrence(use, scenario));
      }
    }
    List<UsedPath> all = new ArrayList<>();
    grouped.forEach((place, o) -> all.add(of(job, place, o, scenarios.size())));
    return all;
  }

  private record Place(String path, SourceLocation at) {}

  private record Occurrence(Violation use, Scenario scenario) {

    boolean byDefault() {
      return use.condition() != null || scenario.inputsAbsent();
    }

    String when() {
      return use.condition() == null ? scenario.name() : use.condition();
    }
  }

  private static UsedPath of(
      JobConfiguration job, Place place, List<Occurrence> occurrences, int scenarios) {
    long always = occurrences.stream().filter(o -> o.use().condition() == null).count();
    Set<String> names = new LinkedHashSet<>();
    if (always < scenarios) {
      occurrences.forEach(o -> names.add(o.when()));
    }
    return new UsedPath(
        job.mainClass(),
        "",
        place.path(),
        place.at(),
        String.join(" or ", names),
        always < scenarios && occurrences.stream().allMatch(Occurrence::byDefault));
  }

  /** The jobs in words, the first of them in the order of their names. */
  static String describe(List<UsedPath> jobs) {
    List<String> names = jobs.stream().map(UsedPath::describe).distinct().sorted().toList();
    int more = names.size() - MAX_JOBS;
    String listed = String.join(" and ", names.subList(0, Math.min(MAX_JOBS, names.size())));
    return more <= 0 ? listed : listed + " and " + more + (more == 1 ? " more job" : " more jobs");
  }

  /** {@code job acme.OrdersJob at src/main/java/acme/OrdersJob.java:12}, and when. */
  private String describe() {
    String where = SourceLocation.ofLine(at.file(), at.line()).toString();
    return "job "
        + job
        + (module.isEmpty() ? "" : " of module " + module)
        + " at "
        + where
        + (when.isEmpty() ? "" : " (" + when + ")");
  }

  /** Each certain use of a path, in the form of a violation with the path for its message. */
  private static final class Use implements FactRule {

    @Override
    public RuleDoc doc() {
      throw new UnsupportedOperationException("finds nothing that is wrong");
    }

    @Override
    public FactName fact() {
      return FactName.CHECKPOINT_STORAGE;
    }

    @Override
    public List<Violation> judge(AbstractValue outcome, Situation situation) {
      String path = CheckpointPathNotUnique.key(outcome);
      return path == null
          ? List.of()
          : List.of(situation.violation(fact(), outcome, Severity.ERROR, path, ""));
    }

    /** One of several paths is not certain. */
    @Override
    public List<Violation> judge(Situation situation) {
      List<Violation> all = FactRule.super.judge(situation);
      return all.size() == 1 ? all : List.of();
    }
  }
}

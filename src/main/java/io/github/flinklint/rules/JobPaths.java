package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checkpoint paths that the jobs of a module certainly use. */
public final class JobPaths {

  private JobPaths() {}

  /** The paths of the jobs of a module, for other modules to be compared with. */
  public static List<JobPath> of(List<JobConfiguration> jobs) {
    List<JobPath> all = new ArrayList<>();
    for (JobConfiguration job : deployed(jobs)) {
      all.addAll(in(job, RuleOptions.DEFAULT));
    }
    return all;
  }

  /**
   * Each job once for each of its definitions, with the scenarios of that: what is deployed twice
   * is two jobs. Requests that change a job deploy none beside what creates it, and may all change
   * the same.
   */
  static List<JobConfiguration> deployed(List<JobConfiguration> jobs) {
    List<JobConfiguration> all = new ArrayList<>();
    for (JobConfiguration job : jobs) {
      if (!job.batch()) {
        for (@Nullable JobDefinition definition : deploying(job)) {
          all.add(restricted(job, definition));
        }
      }
    }
    return all;
  }

  /** All that are no mere changes; the first where all are. */
  private static List<@Nullable JobDefinition> deploying(JobConfiguration job) {
    List<@Nullable JobDefinition> definitions = new ArrayList<>();
    for (Scenario scenario : job.scenarios()) {
      if (!isChange(scenario.definition()) && !definitions.contains(scenario.definition())) {
        definitions.add(scenario.definition());
      }
    }
    if (definitions.isEmpty()) {
      definitions.add(job.scenarios().get(0).definition());
    }
    return definitions;
  }

  private static boolean isChange(@Nullable JobDefinition definition) {
    return definition != null && definition.kind() == JobDefinition.Kind.UPDATE;
  }

  private static JobConfiguration restricted(
      JobConfiguration job, @Nullable JobDefinition definition) {
    List<Scenario> scenarios = new ArrayList<>();
    for (Scenario scenario : job.scenarios()) {
      if (Objects.equals(scenario.definition(), definition)) {
        scenarios.add(scenario);
      }
    }
    return new JobConfiguration(
        job.file(), job.mainClass(), job.entry(), job.flinkVersion(), scenarios);
  }

  /** The paths of a job that is deployed once. */
  static List<JobPath> in(JobConfiguration job, RuleOptions options) {
    List<Scenario> scenarios = job.judged();
    Map<Place, List<Occurrence>> grouped = new LinkedHashMap<>();
    for (Scenario scenario : scenarios) {
      Situation situation = new Situation(job, scenario, options);
      for (Violation use : new Use().judge(situation)) {
        Place place = new Place(use.message(), use.location());
        List<Occurrence> there = grouped.getOrDefault(place, new ArrayList<>());
        there.add(new Occurrence(use, scenario));
        grouped.put(place, there);
      }
    }
    List<JobPath> all = new ArrayList<>();
    for (Map.Entry<Place, List<Occurrence>> group : grouped.entrySet()) {
      all.add(of(job, group.getKey(), group.getValue(), scenarios.size()));
    }
    return all;
  }

  private record Place(String path, SourceLocation at) {

    // What a record makes by itself is linked at its first use, which a short run pays for.

    @Override
    public boolean equals(Object other) {
      return other instanceof Place that && path.equals(that.path) && at.equals(that.at);
    }

    @Override
    public int hashCode() {
      return path.hashCode() * 31 + at.hashCode();
    }
  }

  private record Occurrence(Violation use, Scenario scenario) {

    boolean byDefault() {
      return use.condition() != null || scenario.inputsAbsent();
    }

    String when() {
      return use.condition() == null ? scenario.name() : use.condition();
    }
  }

  private static JobPath of(
      JobConfiguration job, Place place, List<Occurrence> occurrences, int scenarios) {
    int always = 0;
    boolean areByDefault = true;
    Set<String> names = new LinkedHashSet<>();
    for (Occurrence occurrence : occurrences) {
      always += occurrence.use().condition() == null ? 1 : 0;
      areByDefault &= occurrence.byDefault();
      names.add(occurrence.when());
    }
    boolean isInSome = always < scenarios;
    JobDefinition definition = occurrences.get(0).scenario().definition();
    return new JobPath(
        job.mainClass(),
        definition == null ? "" : definition.name(),
        definition == null ? "" : definition.variant(),
        "",
        place.path(),
        place.at(),
        isInSome ? String.join(" or ", names) : "",
        isInSome && areByDefault);
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

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
        List<@Nullable JobDefinition> definitions =
            job.scenarios().stream().map(Scenario::definition).distinct().toList();
        List<@Nullable JobDefinition> deploying =
            definitions.stream().filter(d -> !isChange(d)).toList();
        (deploying.isEmpty() ? definitions.subList(0, 1) : deploying)
            .forEach(d -> all.add(restricted(job, d)));
      }
    }
    return all;
  }

  private static boolean isChange(@Nullable JobDefinition definition) {
    return definition != null && definition.kind() == JobDefinition.Kind.UPDATE;
  }

  private static JobConfiguration restricted(
      JobConfiguration job, @Nullable JobDefinition definition) {
    return new JobConfiguration(
        job.file(),
        job.mainClass(),
        job.entry(),
        job.flinkVersion(),
        job.scenarios().stream().filter(s -> Objects.equals(s.definition(), definition)).toList());
  }

  /** The paths of a job that is deployed once. */
  static List<JobPath> in(JobConfiguration job, RuleOptions options) {
    List<Scenario> scenarios = job.scenarios().stream().filter(Scenario::isJudged).toList();
    Map<Place, List<Occurrence>> grouped = new LinkedHashMap<>();
    for (Scenario scenario : scenarios) {
      Situation situation = new Situation(job, scenario, options);
      for (Violation use : new Use().judge(situation)) {
        Place place = new Place(use.message(), use.location());
        grouped.computeIfAbsent(place, p -> new ArrayList<>()).add(new Occurrence(use, scenario));
      }
    }
    List<JobPath> all = new ArrayList<>();
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

  private static JobPath of(
      JobConfiguration job, Place place, List<Occurrence> occurrences, int scenarios) {
    long always = occurrences.stream().filter(o -> o.use().condition() == null).count();
    Set<String> names = new LinkedHashSet<>();
    if (always < scenarios) {
      occurrences.forEach(o -> names.add(o.when()));
    }
    JobDefinition definition = occurrences.get(0).scenario().definition();
    return new JobPath(
        job.mainClass(),
        definition == null ? "" : definition.name(),
        definition == null ? "" : definition.variant(),
        "",
        place.path(),
        place.at(),
        String.join(" or ", names),
        always < scenarios && occurrences.stream().allMatch(Occurrence::byDefault));
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

package io.github.flinklint.rules;

import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one rule about one job: what it says of the single scenarios, put together.
 *
 * <p>The same violation in all scenarios is one finding without a scenario. One in some of them
 * names these. One that needs the outside inputs to be absent, by its scenarios or by its own
 * condition, is a bad default in the code: one severity lower, and the message says when it holds.
 * Scenarios that cannot happen on the cluster are passed over.
 */
final class JobFindings {

  /** More scenarios than this are counted, not listed. */
  private static final int MAX_NAMES = 3;

  private final ScenarioRule rule;
  private final JobConfiguration job;
  private final RuleOptions options;
  private final List<Scenario> scenarios;

  private JobFindings(ScenarioRule rule, JobConfiguration job, RuleOptions options) {
    this.rule = rule;
    this.job = job;
    this.options = options;
    this.scenarios = job.scenarios().stream().filter(Scenario::isJudged).toList();
  }

  static List<Finding> of(ScenarioRule rule, JobConfiguration job, RuleOptions options) {
    return new JobFindings(rule, job, options).find();
  }

  /** What makes two violations the same. */
  private record Key(SourceLocation location, Severity severity, String message, String fix) {}

  /** A violation and the scenario that it occurs in. */
  private record Occurrence(Violation violation, Scenario scenario) {}

  private List<Finding> find() {
    Map<Key, List<Occurrence>> grouped = new LinkedHashMap<>();
    for (Scenario scenario : scenarios) {
      for (Violation v : rule.judge(new Situation(job, scenario, options))) {
        Key key = new Key(v.location(), v.severity(), v.message(), v.fix());
        grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(new Occurrence(v, scenario));
      }
    }
    return grouped.values().stream().map(this::finding).toList();
  }

  private Finding finding(List<Occurrence> occurrences) {
    Violation first = occurrences.get(0).violation();
    if (!rule.dependsOnScenario()) {
      return finding(first, null, false);
    }
    List<Scenario> always =
        occurrences.stream()
            .filter(o -> o.violation().condition() == null)
            .map(Occurrence::scenario)
            .toList();
    boolean given = scenarios.stream().anyMatch(s -> !s.inputsAbsent());
    boolean byScenario = given && always.stream().allMatch(Scenario::inputsAbsent);
    if (!always.isEmpty() && !byScenario) {
      boolean everywhere = new LinkedHashSet<>(always).size() == scenarios.size();
      return finding(first, everywhere ? null : names(always), false);
    }
    // The inputs are absent in these scenarios, or the condition says which one is.
    Set<String> conditions = new LinkedHashSet<>();
    for (Occurrence occurrence : occurrences) {
      if (occurrence.violation().condition() != null) {
        conditions.add(occurrence.violation().condition());
      }
    }
    return finding(
        first, conditions.isEmpty() ? names(always) : joined(List.copyOf(conditions)), true);
  }

  private static @Nullable String names(List<Scenario> scenarios) {
    return joined(
        scenarios.stream().map(Scenario::name).filter(n -> !n.isEmpty()).distinct().toList());
  }

  private static @Nullable String joined(List<String> names) {
    if (names.isEmpty()) {
      return null;
    }
    String listed = String.join(" or ", names.subList(0, Math.min(MAX_NAMES, names.size())));
    int more = names.size() - MAX_NAMES;
    return more <= 0
        ? listed
        : listed + " or in " + more + (more == 1 ? " more case" : " more cases");
  }

  private Finding finding(Violation violation, @Nullable String scenario, boolean onlyDefault) {
    String id = rule.doc().id();
    Severity severity = options.severities().getOrDefault(id, violation.severity());
    String message =
        onlyDefault && scenario != null
            ? violation.message() + " " + scenario
            : violation.message();
    return new Finding(
        id,
        onlyDefault ? severity.lower() : severity,
        violation.location(),
        message,
        violation.fix(),
        job.mainClass(),
        scenario,
        violation.trace(),
        violation.edit());
  }
}

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
    this.scenarios = job.judged();
  }

  static List<Finding> of(ScenarioRule rule, JobConfiguration job, RuleOptions options) {
    return new JobFindings(rule, job, options).find();
  }

  /** What makes two violations the same. */
  private record Key(SourceLocation location, Severity severity, String message, String fix) {

    // What a record makes by itself is linked at its first use, which a short run pays for.

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && location.equals(that.location)
          && severity == that.severity
          && message.equals(that.message)
          && fix.equals(that.fix);
    }

    @Override
    public int hashCode() {
      int hash = location.hashCode();
      hash = hash * 31 + severity.hashCode();
      hash = hash * 31 + message.hashCode();
      return hash * 31 + fix.hashCode();
    }
  }

  /** A violation and the scenario that it occurs in. */
  private record Occurrence(Violation violation, Scenario scenario) {}

  private List<Finding> find() {
    Map<Key, List<Occurrence>> grouped = new LinkedHashMap<>();
    for (Scenario scenario : scenarios) {
      for (Violation v : rule.judge(new Situation(job, scenario, options))) {
        Key key = new Key(v.location(), v.severity(), v.message(), v.fix());
        List<Occurrence> same = grouped.getOrDefault(key, new ArrayList<>());
        same.add(new Occurrence(v, scenario));
        grouped.put(key, same);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Occurrence> occurrences : grouped.values()) {
      findings.add(finding(occurrences));
    }
    return findings;
  }

  private Finding finding(List<Occurrence> occurrences) {
    Violation first = occurrences.get(0).violation();
    if (!rule.dependsOnScenario()) {
      return finding(first, null, false);
    }
    List<Scenario> always = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      if (occurrence.violation().condition() == null) {
        always.add(occurrence.scenario());
      }
    }
    boolean byScenario = !areInputsAbsent(scenarios) && areInputsAbsent(always);
    if (!always.isEmpty() && !byScenario) {
      return finding(first, isEverywhere(always) ? null : names(always), false);
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

  private static boolean areInputsAbsent(List<Scenario> scenarios) {
    for (Scenario scenario : scenarios) {
      if (!scenario.inputsAbsent()) {
        return false;
      }
    }
    return true;
  }

  /** True where these, at least one, are all scenarios; nearly always there is one alone. */
  private boolean isEverywhere(List<Scenario> always) {
    return scenarios.size() == 1
        || (always.size() >= scenarios.size()
            && new LinkedHashSet<>(always).size() == scenarios.size());
  }

  private static @Nullable String names(List<Scenario> scenarios) {
    Set<String> names = new LinkedHashSet<>();
    for (Scenario scenario : scenarios) {
      if (!scenario.name().isEmpty()) {
        names.add(scenario.name());
      }
    }
    return joined(List.copyOf(names));
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

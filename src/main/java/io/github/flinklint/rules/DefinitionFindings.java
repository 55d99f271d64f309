package io.github.flinklint.rules;

import io.github.flinklint.definition.JobDefinition;
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
 * The findings of one rule about definitions: the same violation in all variants of a definition is
 * one finding, one in some of them names these.
 */
final class DefinitionFindings {

  private DefinitionFindings() {}

  /** What makes two violations the same. */
  private record Key(
      String name, SourceLocation location, Severity severity, String message, String fix) {}

  static List<Finding> of(DefinitionRule rule, List<DefinedJob> jobs, RuleOptions options) {
    Map<Key, List<DefinedJob>> grouped = new LinkedHashMap<>();
    Map<Key, Violation> first = new LinkedHashMap<>();
    for (DefinedJob job : jobs) {
      for (Violation v : rule.judge(job)) {
        Key key =
            new Key(job.definition().name(), v.location(), v.severity(), v.message(), v.fix());
        grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(job);
        first.putIfAbsent(key, v);
      }
    }
    List<Finding> findings = new ArrayList<>();
    first.forEach(
        (key, violation) -> {
          List<DefinedJob> wrong = grouped.getOrDefault(key, List.of());
          findings.add(finding(rule, violation, wrong, which(wrong, jobs), options));
        });
    return findings;
  }

  private static Finding finding(
      DefinitionRule rule,
      Violation violation,
      List<DefinedJob> wrong,
      @Nullable String variants,
      RuleOptions options) {
    String id = rule.doc().id();
    DefinedJob job = wrong.get(0);
    String named = job.mainClass() == null ? job.definition().mainClass() : job.mainClass();
    return new Finding(
        id,
        options.severities().getOrDefault(id, violation.severity()),
        violation.location(),
        violation.message(),
        violation.fix(),
        named,
        variants,
        violation.trace(),
        violation.edit());
  }

  /** What tells the definitions that are wrong from others; null where nothing needs to. */
  private static @Nullable String which(List<DefinedJob> wrong, List<DefinedJob> jobs) {
    JobDefinition one = wrong.get(0).definition();
    String variants = variants(one.name(), wrong, jobs);
    boolean isInstance =
        jobs.stream()
            .map(DefinedJob::definition)
            .anyMatch(d -> !d.name().equals(one.name()) && d.at().equals(one.at()));
    if (!isInstance) {
      return variants;
    }
    return "as defined by " + one.name() + (variants == null ? "" : " " + variants);
  }

  /** The variants that are wrong; null where all of the definition are. */
  private static @Nullable String variants(
      String name, List<DefinedJob> wrong, List<DefinedJob> jobs) {
    Set<String> named = new LinkedHashSet<>();
    wrong.forEach(j -> named.add(j.definition().variant()));
    long all =
        jobs.stream()
            .map(DefinedJob::definition)
            .filter(d -> d.name().equals(name))
            .map(JobDefinition::variant)
            .distinct()
            .count();
    boolean isAlways = named.size() == all;
    named.remove("");
    return named.isEmpty() || isAlways ? null : String.join(" or ", named);
  }
}

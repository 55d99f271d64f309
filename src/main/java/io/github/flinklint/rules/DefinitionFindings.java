package io.github.flinklint.rules;

import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
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
      String name, SourceLocation location, Severity severity, String message, String fix) {

    // What a record makes by itself is linked at its first use, which a short run pays for.

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && name.equals(that.name)
          && location.equals(that.location)
          && severity == that.severity
          && message.equals(that.message)
          && fix.equals(that.fix);
    }

    @Override
    public int hashCode() {
      int hash = name.hashCode();
      hash = hash * 31 + location.hashCode();
      hash = hash * 31 + severity.hashCode();
      hash = hash * 31 + message.hashCode();
      return hash * 31 + fix.hashCode();
    }
  }

  static List<Finding> of(DefinitionRule rule, List<DefinedJob> jobs, RuleOptions options) {
    Map<Key, List<DefinedJob>> grouped = new LinkedHashMap<>();
    Map<Key, Violation> first = new LinkedHashMap<>();
    for (DefinedJob job : jobs) {
      for (Violation v : rule.judge(job)) {
        Key key =
            new Key(job.definition().name(), v.location(), v.severity(), v.message(), v.fix());
        List<DefinedJob> same = grouped.getOrDefault(key, new ArrayList<>());
        same.add(job);
        grouped.put(key, same);
        first.putIfAbsent(key, v);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<Key, Violation> violation : first.entrySet()) {
      List<DefinedJob> wrong = grouped.getOrDefault(violation.getKey(), List.of());
      findings.add(finding(rule, violation.getValue(), wrong, which(wrong, jobs), options));
    }
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
    boolean isInstance = false;
    for (DefinedJob job : jobs) {
      JobDefinition other = job.definition();
      isInstance |= !other.name().equals(one.name()) && other.at().equals(one.at());
    }
    if (!isInstance) {
      return variants;
    }
    return "as defined by " + one.name() + (variants == null ? "" : " " + variants);
  }

  /** The variants that are wrong; null where all of the definition are. */
  private static @Nullable String variants(
      String name, List<DefinedJob> wrong, List<DefinedJob> jobs) {
    Set<String> named = new LinkedHashSet<>();
    for (DefinedJob job : wrong) {
      named.add(job.definition().variant());
    }
    Set<String> all = new HashSet<>();
    for (DefinedJob job : jobs) {
      if (job.definition().name().equals(name)) {
        all.add(job.definition().variant());
      }
    }
    boolean isAlways = named.size() == all.size();
    named.remove("");
    return named.isEmpty() || isAlways ? null : String.join(" or ", named);
  }
}

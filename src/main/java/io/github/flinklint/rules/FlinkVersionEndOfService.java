package io.github.flinklint.rules;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.platform.Cloud;
import io.github.flinklint.platform.ClusterArtifacts;
import io.github.flinklint.platform.FlinkLifecycle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A version of Flink that DLI no longer serves, or soon will not. */
final class FlinkVersionEndOfService implements ModuleRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "flink-version-end-of-service",
        Severity.WARNING,
        "The version of Flink is out of service on DLI.",
        "After the end of service DLI gives neither support nor corrections for a version, and may"
            + " refuse to run it: then the job does not come back at all, with whatever"
            + " checkpoint.");
  }

  @Override
  public List<Finding> check(RuleInput input) {
    Set<Version> versions = new TreeSet<>();
    for (JobConfiguration job : input.jobs()) {
      if (job.flinkVersion() != null) {
        versions.add(job.flinkVersion());
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Version version : versions) {
      findings.addAll(findings(version, input));
    }
    return findings;
  }

  private List<Finding> findings(Version version, RuleInput input) {
    RuleOptions options = input.options();
    LocalDate today = options.today();
    List<FlinkLifecycle.Row> rows =
        FlinkLifecycle.of(options.cloud(), version.major(), version.minor());
    boolean isOver = true;
    boolean isNear = true;
    for (FlinkLifecycle.Row row : rows) {
      isOver &= row.hasEnded(today);
      isNear &= row.hasEnded(today) || row.endsSoon(today);
    }
    if (rows.isEmpty() || !isNear) {
      return List.of();
    }
    Severity severity = isOver ? Severity.WARNING : Severity.INFO;
    return List.of(
        new Finding(
            doc().id(),
            options.severities().getOrDefault(doc().id(), severity),
            place(version, input),
            "Flink " + version + (isOver ? " is" : " goes") + " out of service on " + each(rows),
            fix(FlinkLifecycle.newest(options.cloud(), today)),
            null,
            null,
            List.of()));
  }

  private static String each(List<FlinkLifecycle.Row> rows) {
    List<String> words = new ArrayList<>();
    for (FlinkLifecycle.Row row : rows) {
      words.add(words(row));
    }
    return String.join(" and on ", words);
  }

  private static String words(FlinkLifecycle.Row row) {
    String cloud = row.cloud() == Cloud.OTC ? "Open Telekom Cloud" : "Huawei Cloud";
    return row.lastDay() == null
        ? cloud + " (stated on " + row.endedBy() + ")"
        : cloud + " (last day " + row.lastDay() + ")";
  }

  private static String fix(@Nullable String newest) {
    return newest == null
        ? "move the job to a version of Flink that DLI serves"
        : "move the job to Flink " + newest;
  }

  /** Where the version is given: by the first dependency that has it, connectors aside. */
  private static SourceLocation place(Version version, RuleInput input) {
    for (Dependency d : input.dependencies()) {
      boolean isFlink =
          d.groupId().equals(ClusterArtifacts.GROUP)
              && !d.artifactId().startsWith("flink-connector-");
      if (isFlink && version.equals(ClusterCopies.version(d.artifact()))) {
        return d.declaredAt();
      }
    }
    for (JobConfiguration job : input.jobs()) {
      if (version.equals(job.flinkVersion())) {
        return job.entry();
      }
    }
    throw new IllegalArgumentException("no job of Flink " + version);
  }
}

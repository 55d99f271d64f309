package io.github.flinklint.rules;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.ClusterArtifacts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Flink itself packed into the job's jar. */
final class FlinkNotProvided implements ModuleRule {

  private static final String GROUP = "org.apache.flink";

  /** The scopes whose dependencies are packed into a jar. */
  private static final Set<String> PACKED = Set.of("compile", "runtime");

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "flink-not-provided",
        Severity.ERROR,
        "A part of Flink that the cluster brings is packed into the job's jar.",
        "DLI loads the classes of a job's jar beside its own Flink, and from 1.15 on before it. A"
            + " second copy of Flink clashes"
            + " with the first: the job fails to start, or its checkpoints never reach OBS.");
  }

  @Override
  public List<Finding> check(RuleInput input) {
    if (!input.feedsJob()) {
      return List.of();
    }
    Version ofJobs = versionOf(input.jobs());
    Severity severity = input.options().severities().getOrDefault(doc().id(), doc().severity());
    return input.dependencies().stream()
        .filter(d -> isPacked(d) && isOnCluster(d, ofJobs))
        .map(d -> finding(d, severity))
        .toList();
  }

  private static boolean isPacked(Dependency d) {
    return d.groupId().equals(GROUP)
        && PACKED.contains(d.scope())
        && d.type().equals("jar")
        && (d.classifier() == null || d.classifier().isEmpty());
  }

  private Finding finding(Dependency d, Severity severity) {
    return new Finding(
        doc().id(),
        severity,
        d.scopeAt() == null ? d.declaredAt() : d.scopeAt(),
        d.describe() + " has scope " + d.scope() + " and clashes with the cluster's own",
        d.scopeAt() == null ? "add <scope>provided</scope>" : "change the scope to provided",
        null,
        null,
        List.of());
  }

  /** By the version of the artifact, which is Flink's; else by that of the jobs. */
  private static boolean isOnCluster(Dependency d, @Nullable Version ofJobs) {
    Version own = d.version() == null ? null : Version.parse(d.version());
    Version version = own == null ? ofJobs : own;
    return version == null
        ? ClusterArtifacts.bringsAlways(d.artifactId())
        : ClusterArtifacts.brings(d.artifactId(), version.major(), version.minor());
  }

  private static @Nullable Version versionOf(List<JobConfiguration> jobs) {
    return jobs.stream()
        .map(JobConfiguration::flinkVersion)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}

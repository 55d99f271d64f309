package io.github.flinklint.goal;

import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.diagnostic.DependencyReport;
import io.github.flinklint.platform.BundledArtifacts;
import io.github.flinklint.platform.ClusterArtifacts;
import java.util.ArrayList;
import java.util.List;

/** Tells dependencies of which it matters whether they are packed. */
final class ClusterParts {

  private ClusterParts() {}

  /** True for what every cluster has. */
  static boolean isOnCluster(Artifact artifact) {
    boolean isFlink =
        artifact.groupId().equals(ClusterArtifacts.GROUP)
            && ClusterArtifacts.bringsAlways(artifact.artifactId());
    return isFlink || isBeside(artifact);
  }

  private static boolean isBeside(Artifact artifact) {
    return BundledArtifacts.family(artifact.groupId(), artifact.artifactId()) != null;
  }

  /** True for what may be a part of some cluster. */
  static boolean isNamedAfterPart(Artifact artifact) {
    return artifact.groupId().equals(ClusterArtifacts.GROUP) || isBeside(artifact);
  }

  /** Connectors of others are, too. */
  private static boolean isNamedAfterFlink(Dependency d) {
    return d.groupId().contains("flink") || d.artifactId().contains("flink");
  }

  /** All of Flink, and what else the cluster brings, as reports show it. */
  static List<DependencyReport> reports(List<Dependency> declared) {
    List<DependencyReport> reports = new ArrayList<>();
    for (Dependency d : declared) {
      if (isNamedAfterFlink(d) || isBeside(d.artifact())) {
        reports.add(
            new DependencyReport(
                d.groupId(),
                d.artifactId(),
                d.version(),
                d.scope(),
                d.artifact().type(),
                d.artifact().classifier(),
                d.declaredAt(),
                d.scopeAt()));
      }
    }
    return List.copyOf(reports);
  }
}

package io.github.flinklint.rules;

import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.ClusterArtifacts;
import io.github.flinklint.platform.ScalaSuffix;
import java.util.ArrayList;
import java.util.List;

/** A connector that nobody brings. */
final class FlinkConnectorProvided implements ModuleRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "flink-connector-provided",
        Severity.WARNING,
        "A connector has scope provided, although the cluster does not bring it.",
        "Connectors are not on the cluster. Without one in its jar the job fails as soon as it is"
            + " started or restarted: its class is not found.");
  }

  @Override
  public List<Finding> check(RuleInput input) {
    for (RuleInput.Defined defined : input.definitions()) {
      if (defined.definition().mayBringJars()) {
        return List.of();
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Dependency d : input.dependencies()) {
      if (d.scope().equals("provided")
          && isConnector(d)
          && !isReplaced(d, input.dependencies())
          && input.options().artifacts().whyOnCluster(d.artifact()) == null) {
        findings.add(finding(d, input));
      }
    }
    return findings;
  }

  private static boolean isReplaced(Dependency d, List<Dependency> all) {
    for (Dependency other : all) {
      if (replaces(other, d)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConnector(Dependency d) {
    return d.groupId().equals(ClusterArtifacts.GROUP)
        && d.artifact().isMainJar()
        && ClusterArtifacts.isConnectorToPack(d.artifactId());
  }

  /** The same connector for the other of the two interfaces of Flink holds the same classes. */
  private static boolean replaces(Dependency other, Dependency d) {
    return Dependency.isPacked(other.scope())
        && isConnector(other)
        && system(other).equals(system(d));
  }

  private static String system(Dependency d) {
    return ScalaSuffix.strip(d.artifactId()).replaceFirst("^flink-(sql-)?connector-", "");
  }

  private Finding finding(Dependency d, RuleInput input) {
    return input.finding(
        doc(),
        PackedDependencies.place(d),
        d.artifact().describe() + " has scope provided, but is not on the cluster",
        "write <scope>compile</scope>, so that it is packed");
  }
}

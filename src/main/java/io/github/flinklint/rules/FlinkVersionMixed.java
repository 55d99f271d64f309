package io.github.flinklint.rules;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.dependency.DependencyGraph.Chain;
import io.github.flinklint.dependency.Packing;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.platform.ClusterArtifacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Parts of different versions of Flink. */
final class FlinkVersionMixed implements ModuleRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "flink-version-mixed",
        Severity.ERROR,
        "Parts of Flink have different versions.",
        "The parts of Flink call each other's internals, which change with every minor version. A"
            + " job that mixes them compiles, and fails on the cluster with NoSuchMethodError or"
            + " NoClassDefFoundError.");
  }

  @Override
  public List<Finding> check(RuleInput input) {
    Dependency reference = reference(input.dependencies());
    Version expected = reference == null ? null : ClusterCopies.version(reference.artifact());
    if (reference == null || expected == null) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Dependency d : input.dependencies()) {
      if (!d.scope().equals("test") && differs(d.artifact(), expected)) {
        SourceLocation at = d.versionAt() == null ? d.declaredAt() : d.versionAt();
        findings.add(finding(input, at, d.artifact().describe(), reference));
      }
    }
    Packing packing = input.contents().packing();
    for (Chain chain : input.contents().graph().chains(new Others(expected, packing))) {
      if (!chain.isDirect()) {
        SourceLocation entrance = PackedDependencies.entrance(input.contents(), chain);
        findings.add(finding(input, entrance, PackedDependencies.words(chain), reference));
      }
    }
    return findings;
  }

  /** Packed parts of another version. */
  private record Others(Version expected, Packing packing) implements Predicate<Artifact> {

    @Override
    public boolean test(Artifact artifact) {
      return differs(artifact, expected) && packing.packs(artifact);
    }
  }

  private Finding finding(RuleInput input, SourceLocation at, String what, Dependency reference) {
    return input.finding(
        doc(),
        at,
        what + " is of another version of Flink than " + reference.artifact().describe(),
        "give all parts of Flink one version, best by one property");
  }

  /** The first part of Flink of the version that most parts have. */
  private static @Nullable Dependency reference(List<Dependency> dependencies) {
    List<Dependency> parts = new ArrayList<>();
    for (Dependency d : dependencies) {
      if (!d.scope().equals("test")
          && isOfFlink(d.artifact())
          && ClusterArtifacts.bringsAlways(d.artifactId())) {
        parts.add(d);
      }
    }
    Dependency reference = null;
    int most = 0;
    for (Dependency part : parts) {
      int same = countOf(ClusterCopies.version(part.artifact()), parts);
      if (same > most) {
        most = same;
        reference = part;
      }
    }
    return reference;
  }

  private static int countOf(@Nullable Version version, List<Dependency> parts) {
    int count = 0;
    for (Dependency part : parts) {
      count += Objects.equals(version, ClusterCopies.version(part.artifact())) ? 1 : 0;
    }
    return count;
  }

  private static boolean differs(Artifact artifact, Version expected) {
    Version own = ClusterCopies.version(artifact);
    boolean isConnector = ClusterArtifacts.isConnectorToPack(artifact.artifactId());
    // A connector of 1.16 or older may be the newest there is for a later Flink.
    return own != null
        && isOfFlink(artifact)
        && !own.equals(expected)
        && !(isConnector && expected.isAtLeast(1, 17));
  }

  private static boolean isOfFlink(Artifact artifact) {
    Version version = ClusterCopies.version(artifact);
    return artifact.groupId().equals(ClusterArtifacts.GROUP)
        && artifact.isMainJar()
        && version != null
        && ClusterArtifacts.hasVersionOfFlink(
            artifact.artifactId(), version.major(), version.minor());
  }
}

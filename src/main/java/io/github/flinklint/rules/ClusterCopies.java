package io.github.flinklint.rules;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.platform.BundledArtifacts;
import io.github.flinklint.platform.BundledArtifacts.Family;
import io.github.flinklint.platform.ClusterArtifacts;
import org.jspecify.annotations.Nullable;

/** Tells what the cluster has of its own. */
final class ClusterCopies {

  private ClusterCopies() {}

  /**
   * What an artifact is a part of, by the table of the platform and by what the user knows.
   *
   * @return null for what the cluster does not certainly have, what the user allows to be packed
   *     and what is no plain jar
   */
  static @Nullable Family family(Artifact artifact, RuleInput input) {
    ArtifactChoices choices = input.options().artifacts();
    if (!artifact.isMainJar() || choices.allows(artifact)) {
      return null;
    }
    if (choices.whyOnCluster(artifact) != null || isFlink(artifact, input)) {
      return Family.FLINK;
    }
    return BundledArtifacts.family(artifact.groupId(), artifact.artifactId());
  }

  /** The version of an artifact; null where it has none, or none that can be read. */
  static @Nullable Version version(Artifact artifact) {
    return artifact.version() == null ? null : Version.parse(artifact.version());
  }

  /** By the version of the artifact, which is Flink's; else by that of the jobs. */
  private static boolean isFlink(Artifact artifact, RuleInput input) {
    if (!artifact.groupId().equals(ClusterArtifacts.GROUP)) {
      return false;
    }
    Version own = version(artifact);
    Version version = own == null ? input.flinkVersion() : own;
    return version == null
        ? ClusterArtifacts.bringsAlways(artifact.artifactId())
        : ClusterArtifacts.brings(artifact.artifactId(), version.major(), version.minor());
  }
}

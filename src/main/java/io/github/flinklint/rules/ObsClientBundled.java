package io.github.flinklint.rules;

import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.BundledArtifacts.Family;
import java.util.List;

/** A client of OBS packed into the job's jar. */
final class ObsClientBundled implements ModuleRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "obs-client-bundled",
        Severity.ERROR,
        "A client of OBS is packed into the job's jar.",
        "Flink reaches its checkpoints through the client of OBS that the cluster has, in a version"
            + " of the platform's own. A second one takes its place: checkpoints fail with an"
            + " invalid bucket name or a scheme that is not supported.");
  }

  @Override
  public List<Finding> check(RuleInput input) {
    return PackedDependencies.of(
        doc(), input, Family.OBS, "the cluster brings its own client of OBS");
  }
}

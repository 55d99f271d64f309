package io.github.flinklint.rules;

import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.BundledArtifacts.Family;
import java.util.List;

/** Flink itself packed into the job's jar. */
final class FlinkNotProvided implements ModuleRule {

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
    return PackedDependencies.of(doc(), input, Family.FLINK, "the cluster brings its own");
  }
}

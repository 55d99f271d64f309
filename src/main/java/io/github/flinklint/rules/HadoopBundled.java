package io.github.flinklint.rules;

import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.BundledArtifacts.Family;
import java.util.List;

/** Hadoop packed into the job's jar. */
final class HadoopBundled implements ModuleRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "hadoop-bundled",
        Severity.ERROR,
        "A part of Hadoop is packed into the job's jar.",
        "The cluster's file system for OBS is built on the cluster's own Hadoop. With another one"
            + " beside it, classes of OBS are not found, as OBSAMetricsProvider, and no checkpoint"
            + " is saved or restored.");
  }

  @Override
  public List<Finding> check(RuleInput input) {
    return PackedDependencies.of(doc(), input, Family.HADOOP, "the cluster brings its own Hadoop");
  }
}

package io.github.flinklint.rules;

import io.github.flinklint.dependency.ModuleContents.ResourceFile;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A configuration of Hadoop packed into the job's jar. */
final class HadoopSiteBundled implements ModuleRule {

  /** The names that Hadoop and HBase load by themselves (dli_03_0234). */
  private static final Set<String> FILES =
      Set.of("core-site.xml", "hdfs-site.xml", "hbase-site.xml", "yarn-site.xml");

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "hadoop-site-bundled",
        Severity.WARNING,
        "A configuration of Hadoop is packed into the job's jar under the name that Hadoop loads.",
        "The cluster's own files of the same names say how to reach OBS. Hadoop loads only one of"
            + " each: with the job's in its place, checkpoints are not saved or not found.");
  }

  @Override
  public List<Finding> check(RuleInput input) {
    List<Finding> findings = new ArrayList<>();
    for (ResourceFile file : input.contents().resources()) {
      if (FILES.contains(file.name()) && input.contents().packing().packsFile(file.name())) {
        findings.add(
            input.finding(
                doc(),
                file.at(),
                file.name()
                    + " is packed into the jar and hides the cluster's own file of that name",
                "rename it to mrs-"
                    + file.name()
                    + " and load it with Configuration.addResource(stream, false)"));
      }
    }
    return findings;
  }
}

package io.github.flinklint.rules;

import io.github.flinklint.dependency.ModuleContents.ResourceFile;
import io.github.flinklint.dependency.Packing;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.BundledArtifacts.Family;
import java.util.ArrayList;
import java.util.List;

/** What writes logs, or a configuration of it, packed into the job's jar. */
final class LoggingBundled implements ModuleRule {

  private static final List<String> FILES =
      List.of("log4j*.properties", "log4j*.xml", "log4j2*.y*ml", "log4j2*.json", "logback*.xml");

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "logging-bundled",
        Severity.WARNING,
        "A logging backend, or a configuration of one, is packed into the job's jar.",
        "DLI collects what the cluster's own backend writes, by its own configuration. Another one"
            + " takes its place: the log of the task managers is neither rolled nor saved, and"
            + " nothing is left to find out why a job was restarted.");
  }

  @Override
  public List<Finding> check(RuleInput input) {
    List<Finding> findings =
        new ArrayList<>(
            PackedDependencies.of(
                doc(), input, Family.LOGGING, "the cluster brings its own logging"));
    findings.addAll(
        ResourceFiles.of(
            doc(),
            input,
            LoggingBundled::isConfiguration,
            file ->
                file.name()
                    + " is packed into the jar, but the cluster brings its own configuration of"
                    + " logging",
            file -> "move it to src/test/resources, or exclude it from the jar"));
    return findings;
  }

  private static boolean isConfiguration(ResourceFile file) {
    return FILES.stream().anyMatch(p -> Packing.file(p).matcher(file.name()).matches());
  }
}

package io.github.flinklint.rules;

import io.github.flinklint.dependency.ModuleContents.ResourceFile;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.BundledArtifacts.Family;
import java.util.ArrayList;
import java.util.List;

/** What writes logs, or a configuration of it, packed into the job's jar. */
final class LoggingBundled implements ModuleRule {

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
    for (ResourceFile file : input.contents().resources()) {
      if (isConfiguration(file.name()) && input.contents().packing().packsFile(file.name())) {
        findings.add(
            input.finding(
                doc(),
                file.at(),
                file.name()
                    + " is packed into the jar, but the cluster brings its own configuration of"
                    + " logging",
                "move it to src/test/resources, or exclude it from the jar"));
      }
    }
    return findings;
  }

  /** True for a file that one of the backends reads by itself. */
  private static boolean isConfiguration(String name) {
    return isNamed(name, "log4j", ".properties")
        || isNamed(name, "log4j", ".xml")
        || isYaml(name)
        || isNamed(name, "log4j2", ".json")
        || isNamed(name, "logback", ".xml");
  }

  private static boolean isNamed(String name, String beginning, String end) {
    return name.length() >= beginning.length() + end.length()
        && name.startsWith(beginning)
        && name.endsWith(end)
        && name.indexOf('/') < 0;
  }

  /** {@code log4j2*.y*ml}. */
  private static boolean isYaml(String name) {
    return isNamed(name, "log4j2", "ml")
        && name.substring("log4j2".length(), name.length() - "ml".length()).contains(".y");
  }
}

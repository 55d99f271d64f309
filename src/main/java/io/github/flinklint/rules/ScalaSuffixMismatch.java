package io.github.flinklint.rules;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.ClusterArtifacts;
import io.github.flinklint.platform.ScalaSuffix;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of artifacts that do not fit the version of Flink, or each other. */
final class ScalaSuffixMismatch implements ModuleRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "scala-suffix-mismatch",
        Severity.ERROR,
        "The version of Scala in an artifact's name does not fit Flink, or the other artifacts.",
        "Classes that are compiled for different versions of Scala do not work together: the job"
            + " fails with NoSuchMethodError, at the latest when it is restored.");
  }

  @Override
  public List<Finding> check(RuleInput input) {
    List<Finding> findings = new ArrayList<>();
    String expected = expected(input.dependencies());
    for (Dependency d : input.dependencies()) {
      if (!counts(d)) {
        continue;
      }
      String suffix = ScalaSuffix.of(d.artifactId());
      if (isWrong(d.artifact())) {
        findings.add(finding(input, d, wrong(d, suffix), "write " + right(d, expected)));
      } else if (expected != null && suffix != null && !suffix.equals(expected)) {
        findings.add(
            finding(
                input,
                d,
                d.artifact().describe()
                    + " is built for Scala "
                    + suffix
                    + ", but Flink here for Scala "
                    + expected,
                "take one that is built for Scala " + expected));
      }
    }
    return findings;
  }

  /** Tests run on a class path of their own. */
  private static boolean counts(Dependency d) {
    return d.artifact().isMainJar()
        && (Dependency.isPacked(d.scope()) || d.scope().equals("provided"));
  }

  /**
   * The version of Scala that Flink is built for; null where no artifact tells it, and from 1.15
   * on, where Flink keeps its Scala to itself.
   */
  private static @Nullable String expected(List<Dependency> dependencies) {
    for (Dependency d : dependencies) {
      String suffix = ScalaSuffix.of(d.artifactId());
      if (suffix != null && counts(d) && isFlink(d) && isBefore15(d.artifact())) {
        return suffix;
      }
    }
    return null;
  }

  private static boolean isBefore15(Artifact artifact) {
    Version version = ClusterCopies.version(artifact);
    return version != null && !version.isAtLeast(1, 15);
  }

  private static boolean isFlink(Dependency d) {
    return d.groupId().equals(ClusterArtifacts.GROUP)
        && ClusterArtifacts.bringsAlways(d.artifactId());
  }

  private static boolean isWrong(Artifact artifact) {
    Version version = ClusterCopies.version(artifact);
    // A vendor may name its own builds as it likes.
    return artifact.groupId().equals(ClusterArtifacts.GROUP)
        && version != null
        && isPlain(String.valueOf(artifact.version()))
        && ScalaSuffix.isWrong(artifact.artifactId(), version.major(), version.minor());
  }

  /** True for digits and dots alone. */
  private static boolean isPlain(String version) {
    for (int i = 0; i < version.length(); i++) {
      char c = version.charAt(i);
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return !version.isEmpty();
  }

  private static String wrong(Dependency d, @Nullable String suffix) {
    return d.artifact().describe()
        + (suffix == null
            ? " does not exist: up to Flink 1.14 its name ends with a version of Scala"
            : " does not exist: its name has no version of Scala in this version of Flink");
  }

  private static String right(Dependency d, @Nullable String expected) {
    boolean hasSuffix = ScalaSuffix.of(d.artifactId()) != null;
    return hasSuffix
        ? ScalaSuffix.strip(d.artifactId())
        : d.artifactId() + "_" + (expected == null ? "2.11 or _2.12" : expected);
  }

  private Finding finding(RuleInput input, Dependency d, String message, String fix) {
    return input.finding(doc(), d.declaredAt(), message, fix);
  }
}

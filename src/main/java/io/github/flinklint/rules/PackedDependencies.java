package io.github.flinklint.rules;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.dependency.Dependency.Home;
import io.github.flinklint.dependency.DependencyGraph;
import io.github.flinklint.dependency.DependencyGraph.Chain;
import io.github.flinklint.dependency.DependencyGraph.Node;
import io.github.flinklint.dependency.ModuleContents;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.platform.BundledArtifacts.Family;
import io.github.flinklint.platform.ClusterArtifacts;
import io.github.flinklint.platform.ScalaSuffix;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The findings of the rules about what the cluster has and a job's jar holds once more. An artifact
 * that only comes with another of these is not told: it goes when that goes.
 */
final class PackedDependencies {

  private PackedDependencies() {}

  /**
   * What is packed of a family.
   *
   * @param clash what it is in the way of, as the end of the message
   */
  static List<Finding> of(RuleDoc doc, RuleInput input, Family family, String clash) {
    List<Finding> findings = new ArrayList<>();
    for (Chain chain : input.contents().graph().chains(new Copies(input))) {
      if (ClusterCopies.family(chain.last().artifact(), input) == family) {
        findings.add(finding(doc, input, chain, clash));
      }
    }
    return findings;
  }

  /** What the cluster has and the jar holds as well. */
  private record Copies(RuleInput input) implements Predicate<Artifact> {

    @Override
    public boolean test(Artifact artifact) {
      Family family = ClusterCopies.family(artifact, input);
      // A job uses Flink, whatever else it does not.
      return family != null
          && input.contents().packing().packs(artifact, family.packages(), family == Family.FLINK);
    }
  }

  private static Finding finding(RuleDoc doc, RuleInput input, Chain chain, String clash) {
    Dependency decisive = decisive(input.contents(), chain);
    Node last = chain.last();
    String why = input.options().artifacts().whyOnCluster(last.artifact());
    return input.finding(
        doc,
        decisive == null ? entrance(input.contents(), chain) : place(decisive),
        words(chain)
            + " has scope "
            + last.scope()
            + ", but "
            + clash
            + (why == null ? "" : " (" + why + ")"),
        decisive == null ? broughtFix(chain, input) : fix(decisive));
  }

  /** {@code acme:common:1.0 -> org.apache.flink:flink-core:1.15.4}. */
  static String words(Chain chain) {
    List<String> words = new ArrayList<>();
    for (Node node : chain.nodes()) {
      words.add(node.artifact().describe());
    }
    return String.join(" -> ", words);
  }

  /** The declaration whose scope decides: where the last but one step is a pom of this build. */
  private static @Nullable Dependency decisive(ModuleContents contents, Chain chain) {
    if (chain.isDirect()) {
      return contents.graph().declared(chain.last(), contents.declared());
    }
    Node by = chain.nodes().get(chain.nodes().size() - 2);
    List<Dependency> ofModule = contents.modules().get(by.artifact().key());
    return ofModule == null
        ? null
        : DependencyGraph.ofDeclared(ofModule).declared(chain.last(), ofModule);
  }

  /** Where the scope is decided. */
  static SourceLocation place(Dependency dependency) {
    return dependency.scopeAt() == null ? dependency.declaredAt() : dependency.scopeAt();
  }

  /** Where a chain enters the module. */
  static SourceLocation entrance(ModuleContents contents, Chain chain) {
    Dependency direct = contents.graph().declared(chain.first(), contents.declared());
    return direct == null ? contents.pom() : direct.declaredAt();
  }

  private static String fix(Dependency dependency) {
    if (dependency.scopeProperty() != null) {
      String name = dependency.scopeProperty();
      return "write <" + name + ">provided</" + name + ">";
    }
    if (dependency.scopeAt() != null) {
      return "write <scope>provided</scope>";
    }
    return dependency.home() == Home.REPOSITORY
        ? "add <scope>provided</scope>"
        : "declare " + provided(dependency.artifact());
  }

  private static String broughtFix(Chain chain, RuleInput input) {
    Artifact artifact = chain.last().artifact();
    String exclude =
        "exclude it from "
            + below(chain, input).artifact().artifactId()
            + " with <exclusion><groupId>"
            + artifact.groupId()
            + "</groupId><artifactId>"
            + artifact.artifactId()
            + "</artifactId></exclusion>";
    return isOfOtherFlink(artifact, input)
        ? exclude
        : "declare " + provided(artifact) + ", or " + exclude;
  }

  /**
   * The direct dependency that an exclusion has to stand at, for Maven to leave the artifact out.
   */
  private static Node below(Chain chain, RuleInput input) {
    String under = chain.last().under();
    Node direct = under == null ? null : input.contents().graph().get(under);
    return direct == null ? chain.first() : direct;
  }

  /** Declared, it would bring another Flink into the module. */
  private static boolean isOfOtherFlink(Artifact artifact, RuleInput input) {
    Version own = ClusterCopies.version(artifact);
    String suffix = ScalaSuffix.of(artifact.artifactId());
    boolean hasOtherSuffix = suffix != null && isOtherSuffixIn(input.dependencies(), suffix);
    Version ofModule = input.flinkVersion();
    boolean hasOtherVersion = own != null && ofModule != null && !own.equals(ofModule);
    return artifact.groupId().equals(ClusterArtifacts.GROUP) && (hasOtherSuffix || hasOtherVersion);
  }

  private static boolean isOtherSuffixIn(List<Dependency> dependencies, String suffix) {
    for (Dependency d : dependencies) {
      String other = ScalaSuffix.of(d.artifactId());
      if (other != null && !other.equals(suffix)) {
        return true;
      }
    }
    return false;
  }

  /** A direct dependency wins over all that others bring. */
  private static String provided(Artifact artifact) {
    return "<dependency><groupId>"
        + artifact.groupId()
        + "</groupId><artifactId>"
        + artifact.artifactId()
        + "</artifactId>"
        + (artifact.version() == null ? "" : "<version>" + artifact.version() + "</version>")
        + "<scope>provided</scope></dependency>";
  }
}

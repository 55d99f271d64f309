package io.github.flinklint.rules;

import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.dependency.Dependency.Home;
import io.github.flinklint.dependency.DependencyGraph.Chain;
import io.github.flinklint.dependency.DependencyGraph.Node;
import io.github.flinklint.dependency.ModuleContents;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.platform.BundledArtifacts.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
   * @param clash what follows from it, as the end of the message
   */
  static List<Finding> of(RuleDoc doc, RuleInput input, Family family, String clash) {
    if (input.jobs().isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Chain chain : input.contents().graph().chains(a -> isCopy(a, input))) {
      if (ClusterCopies.family(chain.last().artifact(), input) == family) {
        findings.add(finding(doc, input, chain, clash));
      }
    }
    return findings;
  }

  private static boolean isCopy(Artifact artifact, RuleInput input) {
    return ClusterCopies.family(artifact, input) != null
        && input.contents().packing().packs(artifact);
  }

  private static Finding finding(RuleDoc doc, RuleInput input, Chain chain, String clash) {
    Dependency direct = declared(input.contents().declared(), chain.first());
    Dependency decisive = decisive(input.contents(), chain);
    Node last = chain.last();
    String why = input.options().artifacts().whyOnCluster(last.artifact());
    return new Finding(
        doc.id(),
        input.severity(doc),
        place(input.contents(), decisive == null ? direct : decisive),
        words(chain)
            + " has scope "
            + last.scope()
            + " and "
            + clash
            + (why == null ? "" : " (" + why + ")"),
        decisive == null ? broughtFix(chain) : fix(decisive),
        null,
        null,
        List.of());
  }

  /** {@code acme:common:1.0 -> org.apache.flink:flink-core:1.15.4}. */
  static String words(Chain chain) {
    return chain.nodes().stream()
        .map(node -> node.artifact().describe())
        .collect(Collectors.joining(" -> "));
  }

  /** The declaration whose scope decides: where the last but one step is a pom of this build. */
  private static @Nullable Dependency decisive(ModuleContents contents, Chain chain) {
    if (chain.isDirect()) {
      return declared(contents.declared(), chain.last());
    }
    Node by = chain.nodes().get(chain.nodes().size() - 2);
    List<Dependency> ofModule = contents.modules().get(by.artifact().key());
    return ofModule == null ? null : declared(ofModule, chain.last());
  }

  private static @Nullable Dependency declared(List<Dependency> dependencies, Node node) {
    return dependencies.stream()
        .filter(d -> d.artifact().key().equals(node.artifact().key()))
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** Where the scope is decided; where the module's own pom brings a chain in. */
  static SourceLocation place(ModuleContents contents, @Nullable Dependency dependency) {
    if (dependency == null) {
      return contents.pom();
    }
    return dependency.scopeAt() == null ? dependency.declaredAt() : dependency.scopeAt();
  }

  /** Where a chain enters the module. */
  static SourceLocation entrance(ModuleContents contents, Chain chain) {
    Dependency direct = declared(contents.declared(), chain.first());
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

  private static String broughtFix(Chain chain) {
    Artifact artifact = chain.last().artifact();
    return "declare "
        + provided(artifact)
        + ", or exclude it from "
        + chain.first().artifact().artifactId()
        + " with <exclusion><groupId>"
        + artifact.groupId()
        + "</groupId><artifactId>"
        + artifact.artifactId()
        + "</artifactId></exclusion>";
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

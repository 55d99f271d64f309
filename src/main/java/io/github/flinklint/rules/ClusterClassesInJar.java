package io.github.flinklint.rules;

import io.github.flinklint.dependency.BuiltJar;
import io.github.flinklint.dependency.BuiltJar.Copy;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.dependency.DependencyGraph.Chain;
import io.github.flinklint.dependency.DependencyGraph.Node;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the built jar really contains. */
final class ClusterClassesInJar implements ModuleRule {

  /** More packages than this are counted. */
  private static final int MAX_NAMED = 4;

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "cluster-classes-in-jar",
        Severity.ERROR,
        "The jar that the build made holds classes that the cluster brings.",
        "Whatever the poms say, this is what DLI will load. A second copy of Flink, of Hadoop or of"
            + " the client of OBS clashes with the cluster's: the job does not start, or its"
            + " checkpoints never reach OBS.");
  }

  @Override
  public List<Finding> check(RuleInput input) {
    List<Finding> findings = new ArrayList<>();
    for (BuiltJar jar : input.contents().jars()) {
      Map<String, List<Copy>> byBringer = new LinkedHashMap<>();
      for (Copy copy : jar.copies()) {
        if (isAllowed(copy, input)) {
          continue;
        }
        String by = copy.broughtBy() == null ? "" : copy.broughtBy();
        List<Copy> same = byBringer.getOrDefault(by, new ArrayList<>());
        same.add(copy);
        byBringer.put(by, same);
      }
      for (Map.Entry<String, List<Copy>> copies : byBringer.entrySet()) {
        findings.add(finding(input, jar, copies.getKey(), copies.getValue()));
      }
    }
    return findings;
  }

  /** By the dependency that brought it, and by its own name. */
  private static boolean isAllowed(Copy copy, RuleInput input) {
    ArtifactChoices choices = input.options().artifacts();
    String by = copy.broughtBy();
    Node node = by == null ? null : input.contents().graph().get(by);
    return choices.allows(copy.artifact()) || (node != null && choices.allows(node.artifact()));
  }

  private Finding finding(RuleInput input, BuiltJar jar, String by, List<Copy> copies) {
    Chain chain = by.isEmpty() ? null : chain(input, by);
    Node node = by.isEmpty() ? null : input.contents().graph().get(by);
    Dependency direct =
        node == null ? null : input.contents().graph().declared(node, input.contents().declared());
    SourceLocation at = input.contents().pom();
    if (chain != null) {
      at = PackedDependencies.entrance(input.contents(), chain);
    } else if (direct != null) {
      at = direct.declaredAt();
    }
    String brought = node == null ? "" : ", brought by " + node.artifact().describe();
    return input.finding(
        doc(),
        at,
        jar.path()
            + " holds "
            + artifacts(copies)
            + " ("
            + places(copies)
            + ")"
            + (chain == null ? brought : ", brought by " + PackedDependencies.words(chain)),
        fix(input, node));
  }

  private static String fix(RuleInput input, @Nullable Node node) {
    if (node == null) {
      return "keep it out of the jar, or clean and build again if the jar is old";
    }
    if (!node.isPacked()) {
      return "leave it out where the jar is packed, whatever its scope, then build the jar again";
    }
    return ClusterCopies.family(node.artifact(), input) == null
        ? "leave these classes out where the jar is packed, then build the jar again"
        : "give it scope provided or exclude it, then build the jar again";
  }

  private static @Nullable Chain chain(RuleInput input, String key) {
    return input.contents().graph().chains(a -> a.key().equals(key)).stream()
        .findFirst()
        .orElse(null);
  }

  private static String artifacts(List<Copy> copies) {
    Set<String> names = new LinkedHashSet<>();
    copies.forEach(copy -> names.add(copy.artifact().artifactId()));
    return listed(new ArrayList<>(names));
  }

  private static String places(List<Copy> copies) {
    Set<String> places = new LinkedHashSet<>();
    copies.forEach(copy -> places.add(copy.where()));
    return listed(new ArrayList<>(places));
  }

  private static String listed(List<String> names) {
    if (names.size() <= MAX_NAMED) {
      return String.join(", ", names);
    }
    return String.join(", ", names.subList(0, MAX_NAMED - 1))
        + " and "
        + (names.size() - MAX_NAMED + 1)
        + " more";
  }
}

package io.github.flinklint.goal;

import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.dependency.DependencyGraph;
import io.github.flinklint.dependency.DependencyGraph.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.util.graph.transformer.ConflictResolver;
import org.jspecify.annotations.Nullable;

/**
 * Turns a graph of Maven, with the nodes that lost to another of the same artifact, into plain
 * data: these say who else brings it.
 */
final class ClassPathGraph {

  private final DependencyNode root;
  private final List<DependencyNode> all = new ArrayList<>();
  private final List<String> under = new ArrayList<>();
  private final Map<String, Set<String>> edges = new LinkedHashMap<>();

  ClassPathGraph(DependencyNode root) {
    this.root = root;
  }

  /**
   * The graph.
   *
   * @param declared what the module declares: what Maven could not place stays what it is there
   */
  DependencyGraph read(List<Dependency> declared) {
    Map<String, String> placed = new LinkedHashMap<>();
    for (DependencyNode child : root.getChildren()) {
      placed.put(declared(child).key(), key(child));
      // A type may imply a classifier, which a pom does not name.
      Artifact plain = withoutClassifier(declared(child));
      if (!plain.type().equals("jar")) {
        placed.putIfAbsent(plain.key(), key(child));
      }
    }
    walk();
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      DependencyNode node = all.get(i);
      DependencyNode winner = winner(node);
      if (winner == null || !nodes.containsKey(key(node))) {
        nodes.put(key(node), node(winner == null ? node : winner, under.get(i)));
      }
    }
    Map<String, String> direct = new LinkedHashMap<>();
    for (Dependency d : declared) {
      String key = d.artifact().key();
      direct.put(key, placed.getOrDefault(key, key));
      nodes.putIfAbsent(
          direct.getOrDefault(key, key), new Node(d.artifact(), d.scope(), List.of()));
    }
    return new DependencyGraph(nodes, direct);
  }

  private void walk() {
    Set<DependencyNode> walked = Collections.newSetFromMap(new IdentityHashMap<>());
    for (DependencyNode child : root.getChildren()) {
      all.add(child);
      under.add(key(child));
    }
    for (int i = 0; i < all.size(); i++) {
      DependencyNode node = all.get(i);
      Set<String> brought = edges.computeIfAbsent(key(node), k -> new LinkedHashSet<>());
      // Where Maven gives up half-way, a graph may share nodes and go in circles.
      if (winner(node) == null && walked.add(node)) {
        for (DependencyNode child : node.getChildren()) {
          brought.add(key(child));
          all.add(child);
          under.add(under.get(i));
        }
      }
    }
  }

  private Node node(DependencyNode chosen, String direct) {
    return new Node(
        ClassPaths.artifact(chosen.getArtifact()),
        scope(chosen),
        List.copyOf(edges.getOrDefault(key(chosen), Set.of())),
        direct);
  }

  private static String scope(DependencyNode node) {
    String scope = node.getDependency() == null ? "" : node.getDependency().getScope();
    return scope == null || scope.isEmpty() ? "compile" : scope;
  }

  private static @Nullable DependencyNode winner(DependencyNode node) {
    return node.getData().get(ConflictResolver.NODE_DATA_WINNER) instanceof DependencyNode winner
        ? winner
        : null;
  }

  private static String key(DependencyNode node) {
    return ClassPaths.artifact(node.getArtifact()).key();
  }

  /** What the pom names: an artifact may have been moved since. */
  private static Artifact declared(DependencyNode node) {
    return node.getRelocations().isEmpty()
        ? ClassPaths.artifact(node.getArtifact())
        : ClassPaths.artifact(node.getRelocations().iterator().next());
  }

  private static Artifact withoutClassifier(Artifact artifact) {
    return new Artifact(
        artifact.groupId(), artifact.artifactId(), artifact.version(), artifact.type(), null);
  }
}

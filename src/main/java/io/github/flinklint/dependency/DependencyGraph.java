package io.github.flinklint.dependency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The class path of a module: one node for each artifact, in the version that was chosen and the
 * scope that results.
 *
 * @param nodes the artifacts by key
 * @param direct keys of those that the module declares or inherits, in the order of its pom
 */
public record DependencyGraph(Map<String, Node> nodes, List<String> direct) {

  /**
   * An artifact of the class path.
   *
   * @param artifact the artifact, in the version that was chosen
   * @param scope the scope that results
   * @param dependencies keys of what it brings
   */
  public record Node(Artifact artifact, String scope, List<String> dependencies) {

    /** Copies the list. */
    public Node {
      dependencies = List.copyOf(dependencies);
    }

    /** True where a jar with dependencies holds it. */
    public boolean isPacked() {
      return Dependency.isPacked(scope);
    }
  }

  /**
   * How an artifact comes to be on the class path.
   *
   * @param nodes from a direct dependency to the artifact itself; not empty
   */
  public record Chain(List<Node> nodes) {

    /** Copies the list. */
    public Chain {
      nodes = List.copyOf(nodes);
    }

    /** The direct dependency that it begins with. */
    public Node first() {
      return nodes.get(0);
    }

    /** What it leads to. */
    public Node last() {
      return nodes.get(nodes.size() - 1);
    }

    /** True where it has no other steps. */
    public boolean isDirect() {
      return nodes.size() == 1;
    }
  }

  /** Copies the collections. */
  public DependencyGraph {
    nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    direct = List.copyOf(direct);
  }

  /** The graph of which nothing is known but what is declared. */
  public static DependencyGraph ofDeclared(List<Dependency> declared) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (Dependency d : declared) {
      nodes.put(d.artifact().key(), new Node(d.artifact(), d.scope(), List.of()));
    }
    return new DependencyGraph(nodes, new ArrayList<>(nodes.keySet()));
  }

  /**
   * The shortest ways to what is packed and of interest, by direct dependencies that are packed
   * themselves. What only comes with something of interest is left out: it goes when that goes.
   *
   * @param isOfInterest what to look for
   */
  public List<Chain> chains(Predicate<Artifact> isOfInterest) {
    Map<String, String> from = new LinkedHashMap<>();
    Deque<String> pending = new ArrayDeque<>();
    List<Chain> found = new ArrayList<>();
    Set<String> roots = new LinkedHashSet<>(direct);
    for (String root : roots) {
      enter(root, "", from, pending);
    }
    while (!pending.isEmpty()) {
      String key = pending.remove();
      Node node = nodes.get(key);
      if (node == null) {
        continue;
      }
      if (isOfInterest.test(node.artifact())) {
        found.add(chain(key, from));
      } else {
        node.dependencies().forEach(next -> enter(next, key, from, pending));
      }
    }
    return found;
  }

  private void enter(String key, String by, Map<String, String> from, Deque<String> pending) {
    Node node = nodes.get(key);
    if (node != null && node.isPacked() && from.putIfAbsent(key, by) == null) {
      pending.add(key);
    }
  }

  private Chain chain(String last, Map<String, String> from) {
    List<Node> steps = new ArrayList<>();
    for (String key = last; key != null && !key.isEmpty(); key = from.get(key)) {
      Node node = nodes.get(key);
      if (node != null) {
        steps.add(node);
      }
    }
    Collections.reverse(steps);
    return new Chain(steps);
  }

  /** The node of an artifact; null where the class path does not have it. */
  public @Nullable Node get(String key) {
    return nodes.get(key);
  }
}

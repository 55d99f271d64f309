package io.github.flinklint.dependency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
 * @param direct for the key of each dependency that the module declares or inherits, in the order
 *     of its pom, that of its node: another one where the artifact was moved to a new name
 */
public record DependencyGraph(Map<String, Node> nodes, Map<String, String> direct) {

  /**
   * An artifact of the class path.
   *
   * @param artifact the artifact, in the version that was chosen
   * @param scope the scope that results
   * @param dependencies keys of what it brings
   * @param under key of the direct dependency below which Maven placed it, which may be another one
   *     than the one for whose sake it is packed; null where that is not known
   */
  public record Node(
      Artifact artifact, String scope, List<String> dependencies, @Nullable String under) {

    /** One whose place is not known. */
    public Node(Artifact artifact, String scope, List<String> dependencies) {
      this(artifact, scope, dependencies, null);
    }

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
    direct = Collections.unmodifiableMap(new LinkedHashMap<>(direct));
  }

  /** The graph of which nothing is known but what is declared. */
  public static DependencyGraph ofDeclared(List<Dependency> declared) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    Map<String, String> direct = new LinkedHashMap<>();
    for (Dependency d : declared) {
      nodes.put(d.artifact().key(), new Node(d.artifact(), d.scope(), List.of()));
      direct.put(d.artifact().key(), d.artifact().key());
    }
    return new DependencyGraph(nodes, direct);
  }

  /**
   * The shortest ways to what is packed and of interest, by direct dependencies that are packed
   * themselves; or have a scope that Maven does not know, and for which it packs what they bring.
   * What only comes with something of interest is left out: it goes when that goes.
   *
   * @param isOfInterest what to look for
   */
  public List<Chain> chains(Predicate<Artifact> isOfInterest) {
    Map<String, String> from = new LinkedHashMap<>();
    Deque<String> pending = new ArrayDeque<>();
    List<Chain> found = new ArrayList<>();
    for (String root : direct.values()) {
      enter(root, "", from, pending);
    }
    while (!pending.isEmpty()) {
      String key = pending.remove();
      Node node = nodes.get(key);
      if (node == null) {
        continue;
      }
      if (node.isPacked() && isOfInterest.test(node.artifact())) {
        found.add(chain(key, from));
      } else {
        for (String next : node.dependencies()) {
          enter(next, key, from, pending);
        }
      }
    }
    return found;
  }

  private void enter(String key, String by, Map<String, String> from, Deque<String> pending) {
    Node node = nodes.get(key);
    boolean goesOn = node != null && (node.isPacked() || !Dependency.isKnown(node.scope()));
    if (goesOn && from.putIfAbsent(key, by) == null) {
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

  /** The declaration that a node comes from, the last where there are several; null for none. */
  public @Nullable Dependency declared(Node node, List<Dependency> declared) {
    String key = node.artifact().key();
    Dependency last = null;
    for (Dependency d : declared) {
      if (key.equals(direct.getOrDefault(d.artifact().key(), d.artifact().key()))) {
        last = d;
      }
    }
    return last;
  }

  /**
   * The same without what a module of the build does not pass on, since its effective pom gives it
   * another scope: Maven 4 reads modules that are left out of a build without their profiles.
   *
   * @param module key of the module
   * @param declared what its effective pom declares
   */
  public DependencyGraph passing(String module, List<Dependency> declared) {
    Node node = nodes.get(module);
    if (node == null) {
      return this;
    }
    Set<String> kept = new HashSet<>();
    for (Dependency d : declared) {
      if (Dependency.isKnown(d.scope()) && !Dependency.isPacked(d.scope())) {
        kept.add(d.artifact().key());
      }
    }
    List<String> passed = new ArrayList<>(node.dependencies());
    passed.removeAll(kept);
    Map<String, Node> changed = new LinkedHashMap<>(nodes);
    changed.put(module, new Node(node.artifact(), node.scope(), passed, node.under()));
    return new DependencyGraph(changed, direct);
  }

  /** True where something that is packed is known without being declared. */
  public boolean hasIndirect() {
    for (Map.Entry<String, Node> node : nodes.entrySet()) {
      if (node.getValue().isPacked() && !direct.containsValue(node.getKey())) {
        return true;
      }
    }
    return false;
  }

  /** The node of an artifact; null where the class path does not have it. */
  public @Nullable Node get(String key) {
    return nodes.get(key);
  }
}

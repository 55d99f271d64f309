package io.github.flinklint.dependency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.flinklint.dependency.DependencyGraph.Chain;
import io.github.flinklint.dependency.DependencyGraph.Node;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DependencyGraphTest {

  private static final SourceLocation AT = SourceLocation.ofLine("pom.xml", 1);

  /** Artifacts by name, each with its scope and what it brings: {@code a:compile>b,c}. */
  private static DependencyGraph graph(List<String> direct, String... nodes) {
    Map<String, Node> all = new LinkedHashMap<>();
    for (String node : nodes) {
      String[] parts = node.split("[:>]", -1);
      List<String> brings =
          parts.length < 3
              ? List.of()
              : List.of(parts[2].split(",", -1)).stream().map(n -> artifact(n).key()).toList();
      all.put(artifact(parts[0]).key(), new Node(artifact(parts[0]), parts[1], brings));
    }
    Map<String, String> keys = new LinkedHashMap<>();
    direct.forEach(n -> keys.put(artifact(n).key(), artifact(n).key()));
    return new DependencyGraph(all, keys);
  }

  private static Artifact artifact(String name) {
    return new Artifact("acme", name, "1", "jar", null);
  }

  private static String chains(DependencyGraph graph, String wanted) {
    return graph.chains(a -> wanted.contains(a.artifactId())).stream()
        .map(DependencyGraphTest::words)
        .collect(Collectors.joining(" "));
  }

  private static String words(Chain chain) {
    return chain.nodes().stream()
        .map(n -> n.artifact().artifactId())
        .collect(Collectors.joining(">"));
  }

  @Test
  void takesTheShortestWay() {
    DependencyGraph graph =
        graph(List.of("a", "b"), "a:compile>c", "c:compile>x", "b:compile>x", "x:compile");
    assertEquals("b>x", chains(graph, "x"));
  }

  @Test
  void leavesOutWhatComesWithWhatIsFound() {
    DependencyGraph graph = graph(List.of("x"), "x:compile>y", "y:compile");
    assertEquals("x", chains(graph, "xy"));
    assertEquals("x>y", chains(graph, "y"));
  }

  @Test
  void findsWhatComesByAnotherWayAsWell() {
    DependencyGraph graph = graph(List.of("x", "a"), "x:compile>y", "a:runtime>y", "y:compile");
    assertEquals("x a>y", chains(graph, "xy"));
  }

  @Test
  void goesNotThroughWhatIsNotPacked() {
    DependencyGraph graph =
        graph(
            List.of("p", "t", "a"),
            "p:provided>x",
            "t:test>y",
            "a:compile",
            "x:provided",
            "y:test");
    assertEquals("", chains(graph, "xy"));
  }

  @Test
  void findsTheRightWayToWhatIsWidened() {
    // Maven places x below the provided p, which comes first, and widens its scope for a.
    DependencyGraph graph = graph(List.of("p", "a"), "p:provided>x", "a:compile>x", "x:compile");
    assertEquals("a>x", chains(graph, "x"));
  }

  @Test
  void goesThroughScopesThatMavenDoesNotKnow() {
    // Maven warns of the scope and packs what the dependency brings.
    DependencyGraph graph = graph(List.of("a"), "a:provded>x", "x:runtime");
    assertEquals("a>x", chains(graph, "ax"));
  }

  @Test
  void knowsWhatAnArtifactWasMovedTo() {
    Artifact renamed = artifact("renamed");
    Dependency old = new Dependency("acme", "old", "1", "compile", "jar", null, AT, null);
    DependencyGraph graph =
        new DependencyGraph(
            Map.of(renamed.key(), new Node(renamed, "compile", List.of())),
            Map.of(old.artifact().key(), renamed.key()));
    assertEquals("renamed", chains(graph, "renamed"));
    assertEquals(old, graph.declared(graph.get(renamed.key()), List.of(old)));
  }

  @Test
  void leavesOutWhatAModuleKeepsForItself() {
    DependencyGraph graph = graph(List.of("m"), "m:compile>x,y", "x:compile", "y:compile");
    Dependency kept = new Dependency("acme", "x", "1", "provided", "jar", null, AT, null);
    DependencyGraph passing = graph.passing(artifact("m").key(), List.of(kept));
    assertEquals("m>y", chains(passing, "xy"));
    assertEquals(graph, graph.passing("acme:other:jar", List.of(kept)));
  }

  @Test
  void endsWithCyclesAndMissingNodes() {
    DependencyGraph graph =
        graph(List.of("a", "gone"), "a:compile>b,lost", "b:compile>a,x", "x:runtime");
    assertEquals("a>b>x", chains(graph, "x"));
    assertNull(graph.get("acme:lost:jar"));
  }
}

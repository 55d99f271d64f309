package io.github.flinklint.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.dependency.DependencyGraph;
import io.github.flinklint.dependency.DependencyGraph.Node;
import io.github.flinklint.diagnostic.SourceLocation;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactProperties;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.graph.DefaultDependencyNode;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.util.graph.transformer.ConflictResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Graphs are made as Maven leaves them, its verbose mode on. */
class ClassPathGraphTest {

  @TempDir Path root;

  private static DefaultDependencyNode node(
      String coordinates, String scope, DependencyNode... children) {
    DefaultDependencyNode node =
        new DefaultDependencyNode(new Dependency(new DefaultArtifact(coordinates), scope));
    node.setChildren(new ArrayList<>(List.of(children)));
    return node;
  }

  /** A node that lost to another of the same artifact. */
  private static DependencyNode loser(String coordinates, DependencyNode winner) {
    DefaultDependencyNode node = node(coordinates, "compile");
    node.setData(ConflictResolver.NODE_DATA_WINNER, winner);
    return node;
  }

  private static io.github.flinklint.dependency.Dependency declared(
      String artifact, String type, String scope) {
    return new io.github.flinklint.dependency.Dependency(
        "acme", artifact, "1", scope, type, null, SourceLocation.ofLine("pom.xml", 1), null);
  }

  private static DependencyGraph read(
      List<io.github.flinklint.dependency.Dependency> declared, DependencyNode... direct) {
    return new ClassPathGraph(node("acme:app:1", "compile", direct)).read(declared);
  }

  private static List<String> ways(DependencyGraph graph, String artifact) {
    return graph.chains(a -> a.artifactId().equals(artifact)).stream()
        .map(
            chain ->
                chain.nodes().stream().map(n -> n.artifact().artifactId()).toList().toString()
                    + " "
                    + chain.last().scope())
        .toList();
  }

  @Test
  void findsWhoElseBringsWhatMavenPlacedElsewhere() {
    // Placed below the provided p, which comes first, and widened to compile for the sake of a.
    DependencyNode placed = node("acme:x:1", "compile");
    DependencyGraph graph =
        read(
            List.of(declared("p", "jar", "provided"), declared("a", "jar", "compile")),
            node("acme:p:1", "provided", placed),
            node("acme:a:1", "compile", loser("acme:x:2", placed)));
    assertEquals(List.of("[a, x] compile"), ways(graph, "x"));
    Node x = graph.get("acme:x:jar");
    assertEquals("1", x.artifact().version());
    assertEquals("acme:p:jar", x.under());
  }

  @Test
  void followsWhatWasMovedToANewName() {
    DefaultDependencyNode moved = node("acme:fresh:1", "compile", node("acme:x:1", "compile"));
    moved.setRelocations(List.<Artifact>of(new DefaultArtifact("acme:old:1")));
    var old = declared("old", "jar", "compile");
    DependencyGraph graph = read(List.of(old), moved);
    assertEquals(List.of("[fresh, x] compile"), ways(graph, "x"));
    assertEquals(old, graph.declared(graph.get("acme:fresh:jar"), List.of(old)));
    assertNull(graph.get("acme:old:jar"));
  }

  @Test
  void knowsTypesThatImplyAClassifier() {
    DependencyNode tests =
        new DefaultDependencyNode(
            new Dependency(
                new DefaultArtifact(
                    "acme",
                    "lib",
                    "tests",
                    "jar",
                    "1",
                    Map.of(ArtifactProperties.TYPE, "test-jar"),
                    (File) null),
                "compile"));
    tests.setChildren(new ArrayList<>(List.of(node("acme:x:1", "compile"))));
    var lib = declared("lib", "test-jar", "compile");
    DependencyGraph graph = read(List.of(lib), tests);
    assertEquals(List.of("[lib, x] compile"), ways(graph, "x"));
  }

  @Test
  void keepsWhatMavenCouldNotPlace() {
    DependencyGraph graph = read(List.of(declared("lost", "jar", "runtime")));
    assertEquals(List.of("[lost] runtime"), ways(graph, "lost"));
  }

  @Test
  void findsThePomsOfModulesThatAreLeftOut() throws Exception {
    MavenProject module = Poms.project(root, "<artifactId>app</artifactId>");
    WorkspaceReader poms = ModulePoms.of(null, List.of(module));
    Artifact pom = new DefaultArtifact("acme:app:pom:1");
    assertEquals(module.getFile(), poms.findArtifact(pom));
    assertNull(poms.findArtifact(new DefaultArtifact("acme:app:1")), "its jar is not there");
    assertNull(poms.findArtifact(new DefaultArtifact("acme:app:pom:2")));
    assertNull(poms.findArtifact(new DefaultArtifact("acme:other:pom:1")));
    assertEquals(List.of("1"), poms.findVersions(pom));
    WorkspaceReader asked = ModulePoms.of(poms, List.of());
    assertEquals(module.getFile(), asked.findArtifact(pom));
    assertTrue(asked.findVersions(pom).contains("1"));
  }
}

package io.github.flinklint.mojo;

import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.dependency.DependencyGraph;
import io.github.flinklint.dependency.DependencyGraph.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.AbstractRepositoryListener;
import org.eclipse.aether.DefaultRepositoryCache;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositoryEvent;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.ArtifactProperties;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.util.graph.transformer.ConflictResolver;
import org.jspecify.annotations.Nullable;

/**
 * Finds the class paths of modules by Maven's own rules, from poms alone: no jar is needed. Unless
 * the user allows downloads it looks into the local repository only, where a build that compiles
 * has put every pom that matters.
 */
final class ClassPaths {

  private final ProjectDependenciesResolver resolver;
  private final RepositorySystemSession repositories;
  private final boolean isOffline;

  /**
   * A class path.
   *
   * @param graph its artifacts
   * @param gaps artifacts that are packed and of which is not known what they bring, sorted; empty
   *     where all is known
   */
  record Found(DependencyGraph graph, List<String> gaps) {}

  ClassPaths(ProjectDependenciesResolver resolver, MavenSession session, boolean mayDownload) {
    this.resolver = resolver;
    this.repositories = session.getRepositorySession();
    this.isOffline = repositories.isOffline() || !mayDownload;
  }

  /**
   * The class path of a module.
   *
   * @param declared its declared dependencies, which are all that is known where Maven gives up
   */
  Found of(MavenProject project, List<Dependency> declared) {
    Set<String> missing = new ConcurrentSkipListSet<>();
    DefaultRepositorySystemSession session = session(missing);
    DefaultDependencyResolutionRequest request =
        new DefaultDependencyResolutionRequest(project, session);
    // Collects the graph and then resolves nothing of it, which would fetch jars.
    request.setResolutionFilter((node, parents) -> false);
    DependencyResolutionResult result;
    boolean isWhole = true;
    try {
      result = resolver.resolve(request);
    } catch (DependencyResolutionException e) {
      result = e.getResult();
      isWhole = false;
    }
    DependencyNode root = result == null ? null : result.getDependencyGraph();
    if (root == null) {
      return new Found(DependencyGraph.ofDeclared(declared), packed(declared));
    }
    DependencyGraph graph = graph(root);
    Set<String> gaps = new TreeSet<>();
    for (Node node : graph.nodes().values()) {
      // What a part of the cluster brings goes with it when it is no longer packed.
      if (node.isPacked()
          && !ClusterParts.isOnCluster(node.artifact())
          && missing.contains(node.artifact().describe())) {
        gaps.add(node.artifact().describe());
      }
    }
    for (Dependency d : declared) {
      if (Dependency.isPacked(d.scope()) && graph.get(d.artifact().key()) == null) {
        gaps.add(d.artifact().describe());
      }
    }
    if (!isWhole && gaps.isEmpty()) {
      gaps.addAll(packed(declared));
    }
    return new Found(withDeclared(graph, declared), List.copyOf(gaps));
  }

  private static List<String> packed(List<Dependency> declared) {
    return declared.stream()
        .filter(d -> Dependency.isPacked(d.scope()))
        .map(d -> d.artifact().describe())
        .sorted()
        .toList();
  }

  /** What Maven could not place stays what it is declared to be. */
  private static DependencyGraph withDeclared(DependencyGraph graph, List<Dependency> declared) {
    Map<String, Node> nodes = new LinkedHashMap<>(graph.nodes());
    List<String> direct = new ArrayList<>();
    for (Dependency d : declared) {
      String key = d.artifact().key();
      nodes.putIfAbsent(key, new Node(d.artifact(), d.scope(), List.of()));
      direct.add(key);
    }
    return new DependencyGraph(nodes, direct);
  }

  /**
   * A session that leaves no trace in the build's own: with a cache of its own, since that of the
   * build must not learn that a pom is missing.
   */
  private DefaultRepositorySystemSession session(Set<String> missing) {
    DefaultRepositorySystemSession session = new DefaultRepositorySystemSession(repositories);
    session.setOffline(isOffline);
    session.setCache(new DefaultRepositoryCache());
    session.setConfigProperty(ConflictResolver.CONFIG_PROP_VERBOSE, true);
    // Maven's own would warn of each pom that is missing; here that is one line for all.
    session.setRepositoryListener(
        new AbstractRepositoryListener() {
          @Override
          public void artifactDescriptorMissing(RepositoryEvent event) {
            missing.add(artifact(event.getArtifact()).describe());
          }

          @Override
          public void artifactDescriptorInvalid(RepositoryEvent event) {
            missing.add(artifact(event.getArtifact()).describe());
          }
        });
    return session;
  }

  /** Nodes that lost to another of the same artifact say who else brings it. */
  private static DependencyGraph graph(DependencyNode root) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    Map<String, Set<String>> edges = new LinkedHashMap<>();
    List<String> direct = new ArrayList<>();
    for (DependencyNode child : root.getChildren()) {
      direct.add(key(child));
    }
    List<DependencyNode> pending = new ArrayList<>(root.getChildren());
    for (int i = 0; i < pending.size(); i++) {
      DependencyNode node = pending.get(i);
      Set<String> brought = edges.computeIfAbsent(key(node), k -> new LinkedHashSet<>());
      if (winner(node) == null) {
        for (DependencyNode child : node.getChildren()) {
          brought.add(key(child));
          pending.add(child);
        }
      }
    }
    for (DependencyNode node : pending) {
      DependencyNode winner = winner(node);
      DependencyNode chosen = winner == null ? node : winner;
      String key = key(node);
      if (winner == null || !nodes.containsKey(key)) {
        nodes.put(
            key,
            new Node(
                artifact(chosen.getArtifact()),
                scope(chosen),
                List.copyOf(edges.getOrDefault(key, Set.of()))));
      }
    }
    return new DependencyGraph(nodes, direct);
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
    return artifact(node.getArtifact()).key();
  }

  private static Artifact artifact(org.eclipse.aether.artifact.Artifact artifact) {
    String classifier = artifact.getClassifier();
    return new Artifact(
        artifact.getGroupId(),
        artifact.getArtifactId(),
        artifact.getBaseVersion(),
        artifact.getProperty(ArtifactProperties.TYPE, artifact.getExtension()),
        classifier.isEmpty() ? null : classifier);
  }
}

package io.github.flinklint.goal;

import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.dependency.DependencyGraph;
import io.github.flinklint.dependency.DependencyGraph.Node;
import java.util.ArrayList;
import java.util.List;
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
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
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
  private final List<MavenProject> leftOut;
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
    this.leftOut = new ArrayList<>(session.getAllProjects());
    leftOut.removeAll(session.getProjects());
    this.isOffline = repositories.isOffline() || !mayDownload;
  }

  /**
   * The class path of a module.
   *
   * @param declared its declared dependencies, which are all that is known where Maven gives up
   */
  Found of(MavenProject project, List<Dependency> declared) {
    if (!mayPack(declared)) {
      // Nothing that is packed can come by what is not, so there is nothing to look up.
      return new Found(DependencyGraph.ofDeclared(declared), List.of());
    }
    Attempt attempt = collect(project, isOffline);
    if (!attempt.isWhole() && !isOffline) {
      // A repository that does not answer ends the look-up; the local one has most of it.
      attempt = collect(project, true);
    }
    DependencyNode root = attempt.root();
    if (root == null) {
      return new Found(DependencyGraph.ofDeclared(declared), packed(declared));
    }
    DependencyGraph graph = new ClassPathGraph(root).read(declared);
    Set<String> gaps = new TreeSet<>();
    for (Node node : graph.nodes().values()) {
      // What a part of the cluster brings goes with it when it is no longer packed.
      if (node.isPacked()
          && !ClusterParts.isOnCluster(node.artifact())
          && attempt.missing().contains(node.artifact().describe())) {
        gaps.add(node.artifact().describe());
      }
    }
    gaps.addAll(attempt.broken());
    if (!attempt.isWhole() && gaps.isEmpty()) {
      gaps.addAll(packed(declared));
    }
    return new Found(graph, List.copyOf(gaps));
  }

  /**
   * What Maven says.
   *
   * @param root what it found; null where it found nothing
   * @param isWhole false where it gave up
   * @param missing artifacts whose poms cannot be had
   * @param broken artifacts that it left out
   */
  private record Attempt(
      @Nullable DependencyNode root, boolean isWhole, Set<String> missing, Set<String> broken) {}

  private Attempt collect(MavenProject project, boolean offline) {
    Set<String> missing = new ConcurrentSkipListSet<>();
    DefaultDependencyResolutionRequest request =
        new DefaultDependencyResolutionRequest(project, session(missing, offline));
    // Collects the graph and then resolves nothing of it, which would fetch jars.
    request.setResolutionFilter((node, parents) -> false);
    try {
      return new Attempt(resolver.resolve(request).getDependencyGraph(), true, missing, Set.of());
    } catch (DependencyResolutionException e) {
      DependencyResolutionResult result = e.getResult();
      Set<String> broken = new TreeSet<>();
      for (Exception error : result.getCollectionErrors()) {
        Artifact artifact = culprit(error);
        if (artifact != null) {
          broken.add(artifact.describe());
        }
      }
      return new Attempt(result.getDependencyGraph(), false, missing, broken);
    }
  }

  private static @Nullable Artifact culprit(Exception error) {
    if (error instanceof ArtifactDescriptorException unread) {
      return artifact(unread.getResult().getRequest().getArtifact());
    }
    return error instanceof VersionRangeResolutionException range
        ? artifact(range.getResult().getRequest().getArtifact())
        : null;
  }

  /** True where nothing is downloaded. */
  boolean isOffline() {
    return isOffline;
  }

  /** Why poms may be missing and what helps, as the end of a sentence. */
  String whereItWasLookedFor() {
    return isOffline
        ? "poms are not in the local repository; run mvn verify once, or allow downloads with"
            + " -Dflinklint.downloadPoms"
        : "poms cannot be had; see that a repository has them";
  }

  private static boolean mayPack(List<Dependency> declared) {
    for (Dependency dependency : declared) {
      if (Dependency.isPacked(dependency.scope()) || !Dependency.isKnown(dependency.scope())) {
        return true;
      }
    }
    return false;
  }

  private static List<String> packed(List<Dependency> declared) {
    return declared.stream()
        .filter(d -> Dependency.isPacked(d.scope()))
        .map(d -> d.artifact().describe())
        .sorted()
        .toList();
  }

  /**
   * A session that leaves no trace in the build's own: with a cache of its own, since that of the
   * build must not learn that a pom is missing.
   */
  private DefaultRepositorySystemSession session(Set<String> missing, boolean offline) {
    DefaultRepositorySystemSession session = new DefaultRepositorySystemSession(repositories);
    session.setOffline(offline);
    session.setCache(new DefaultRepositoryCache());
    if (!leftOut.isEmpty()) {
      session.setWorkspaceReader(ModulePoms.of(repositories.getWorkspaceReader(), leftOut));
    }
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

  /** As plain data. */
  static Artifact artifact(org.eclipse.aether.artifact.Artifact artifact) {
    String classifier = artifact.getClassifier();
    return new Artifact(
        artifact.getGroupId(),
        artifact.getArtifactId(),
        artifact.getBaseVersion(),
        artifact.getProperty(ArtifactProperties.TYPE, artifact.getExtension()),
        classifier.isEmpty() ? null : classifier);
  }
}

package io.github.flinklint.mojo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;

/**
 * Finds the modules of the reactor that a module depends on. Goes by dependencies only, since
 * unrelated siblings may hold classes of the same name, and by all projects of the build, since
 * those left out by {@code -pl} or {@code -rf} have sources too.
 */
final class UpstreamModules {

  private UpstreamModules() {}

  /**
   * Direct and indirect upstream modules, nearest first, in the order in which they are declared.
   */
  static List<MavenProject> of(MavenProject project, Collection<MavenProject> all) {
    Map<String, MavenProject> byKey = new HashMap<>();
    for (MavenProject other : all) {
      byKey.put(key(other.getGroupId(), other.getArtifactId(), other.getVersion()), other);
    }
    Set<MavenProject> found = new LinkedHashSet<>();
    Deque<MavenProject> pending = new ArrayDeque<>(List.of(project));
    while (!pending.isEmpty()) {
      for (Dependency dependency : pending.remove().getModel().getDependencies()) {
        String version = dependency.getVersion();
        MavenProject needed =
            byKey.get(key(dependency.getGroupId(), dependency.getArtifactId(), version));
        if (needed != null && !needed.equals(project) && isMain(dependency) && found.add(needed)) {
          pending.add(needed);
        }
      }
    }
    return new ArrayList<>(found);
  }

  /** The modules that depend on a module, directly or not, in the order of the build. */
  static List<MavenProject> downstream(MavenProject project, Collection<MavenProject> all) {
    return all.stream()
        .filter(other -> !other.equals(project) && of(other, all).contains(project))
        .toList();
  }

  private static boolean isMain(Dependency dependency) {
    return !"test".equals(dependency.getScope())
        && !"test-jar".equals(dependency.getType())
        && !"tests".equals(dependency.getClassifier());
  }

  private static String key(String groupId, String artifactId, String version) {
    return groupId + ":" + artifactId + ":" + version;
  }
}

package io.github.flinklint.goal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;

/**
 * Finds the modules of the reactor that a module depends on. Goes by dependencies only, since
 * unrelated siblings may hold classes of the same name, and by all projects of the build, since
 * those left out by {@code -pl} or {@code -rf} have sources too.
 */
final class UpstreamModules {

  private final Collection<MavenProject> all;
  private final Map<String, MavenProject> byKey = new HashMap<>();
  private final Map<MavenProject, List<MavenProject>> upstream = new ConcurrentHashMap<>();

  /**
   * In a reactor.
   *
   * @param all its modules, in the order of the build
   */
  UpstreamModules(Collection<MavenProject> all) {
    this.all = all;
    for (MavenProject module : all) {
      byKey.put(key(module.getGroupId(), module.getArtifactId(), module.getVersion()), module);
    }
  }

  /** Those of a build, found once for all of its modules. */
  static UpstreamModules in(MavenSession session) {
    OncePerBuild<String, UpstreamModules> known = OncePerBuild.of(session, UpstreamModules.class);
    return known.get("all", new All(session));
  }

  private record All(MavenSession session) implements Function<String, UpstreamModules> {

    @Override
    public UpstreamModules apply(String question) {
      return new UpstreamModules(session.getAllProjects());
    }
  }

  /**
   * Direct and indirect upstream modules, nearest first, in the order in which they are declared.
   */
  List<MavenProject> of(MavenProject project) {
    List<MavenProject> known = upstream.get(project);
    if (known == null) {
      known = find(project);
      upstream.put(project, known);
    }
    return known;
  }

  private List<MavenProject> find(MavenProject project) {
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
    return List.copyOf(found);
  }

  /** The modules that depend on a module, directly or not, in the order of the build. */
  List<MavenProject> downstream(MavenProject project) {
    List<MavenProject> found = new ArrayList<>();
    for (MavenProject other : all) {
      if (!other.equals(project) && of(other).contains(project)) {
        found.add(other);
      }
    }
    return found;
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

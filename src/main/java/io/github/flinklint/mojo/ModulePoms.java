package io.github.flinklint.mojo;

import java.io.File;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.jspecify.annotations.Nullable;

/**
 * Finds the poms of all modules of the build, those included that {@code -pl} leaves out of it and
 * that Maven then looks for in repositories.
 */
final class ModulePoms implements WorkspaceReader {

  private final @Nullable WorkspaceReader own;
  private final List<MavenProject> modules;
  private final WorkspaceRepository repository = new WorkspaceRepository("flink-lint");

  /**
   * All modules.
   *
   * @param own what Maven itself finds modules with, which is asked first; null for none
   */
  ModulePoms(@Nullable WorkspaceReader own, List<MavenProject> modules) {
    this.own = own;
    this.modules = List.copyOf(modules);
  }

  @Override
  public WorkspaceRepository getRepository() {
    return repository;
  }

  @Override
  public @Nullable File findArtifact(Artifact artifact) {
    File found = own == null ? null : own.findArtifact(artifact);
    if (found != null || !artifact.getExtension().equals("pom")) {
      return found;
    }
    return modules.stream()
        .filter(module -> isOf(module, artifact))
        .filter(module -> module.getVersion().equals(artifact.getVersion()))
        .map(MavenProject::getFile)
        .findFirst()
        .orElse(null);
  }

  @Override
  public List<String> findVersions(Artifact artifact) {
    Set<String> versions =
        new LinkedHashSet<>(own == null ? List.of() : own.findVersions(artifact));
    modules.stream()
        .filter(module -> isOf(module, artifact))
        .forEach(module -> versions.add(module.getVersion()));
    return List.copyOf(versions);
  }

  private static boolean isOf(MavenProject module, Artifact artifact) {
    return module.getGroupId().equals(artifact.getGroupId())
        && module.getArtifactId().equals(artifact.getArtifactId());
  }
}

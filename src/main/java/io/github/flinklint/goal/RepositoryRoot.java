package io.github.flinklint.goal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Finds the folder that paths in reports are relative to: that of the version control, since this
 * is what code hosts and other tools go by; where there is none, that of the whole build.
 */
final class RepositoryRoot {

  private RepositoryRoot() {}

  /** An absolute folder that contains the module. */
  static Path of(MavenProject project, MavenSession session) {
    File whole = session.getRequest().getMultiModuleProjectDirectory();
    return of(
        normal(project.getBasedir()),
        normal(new File(session.getExecutionRootDirectory())),
        whole == null ? null : normal(whole));
  }

  /**
   * An absolute folder that contains the module.
   *
   * @param module folder of the module
   * @param started folder that the build runs from
   * @param whole folder of the whole build as Maven sees it; null where it does not tell
   */
  static Path of(Path module, Path started, @Nullable Path whole) {
    List<@Nullable Path> candidates =
        Arrays.asList(versioned(started), versioned(module), whole, started);
    for (Path candidate : candidates) {
      if (candidate != null && module.startsWith(candidate)) {
        return candidate;
      }
    }
    return module;
  }

  /** The folder of the whole build, which is the same whichever module is being built. */
  static Path ofBuild(MavenSession session) {
    File whole = session.getRequest().getMultiModuleProjectDirectory();
    return normal(whole == null ? new File(session.getExecutionRootDirectory()) : whole);
  }

  /**
   * The nearest folder with a {@code .git}, which is a file in work trees and submodules; null
   * where there is none.
   */
  private static @Nullable Path versioned(Path from) {
    for (Path folder = from; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    return null;
  }

  private static Path normal(File folder) {
    return folder.toPath().toAbsolutePath().normalize();
  }

  /** The path of a file below the root as reports write it; {@code .} for the root itself. */
  static String relative(Path root, Path file) {
    Path normal = file.toAbsolutePath().normalize();
    Path path = normal.startsWith(root) ? root.relativize(normal) : normal;
    String text = path.toString().replace('\\', '/');
    return text.isEmpty() ? "." : text;
  }
}

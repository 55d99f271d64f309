package io.github.flinklint.goal;

import io.github.flinklint.engine.Workspace;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What the modules of a build share, and the folder in which it is kept for the next build: that of
 * the module that Maven was started in, so that it goes with {@code mvn clean}.
 */
final class BuildWorkspace {

  private static final String OFF = "false";

  private BuildWorkspace() {}

  /**
   * The workspace of a build.
   *
   * @param cache a folder, relative to the root folder of the whole build, or {@code false}; null
   *     where the user says nothing
   */
  static Workspace of(MavenSession session, @Nullable String cache) throws MojoExecutionException {
    String folder = cache == null || cache.isBlank() ? "" : cache.strip();
    OncePerBuild<String, Workspace> known = OncePerBuild.of(session, Workspace.class);
    if (folder.equals(OFF)) {
      return known.get(OFF, new Opening(null));
    }
    Path place =
        folder.isEmpty() || folder.equals("true") ? usual(session) : given(session, folder);
    return known.get(place.toString(), new Opening(place));
  }

  /** Makes the workspace; without a cache where there is no folder. */
  private record Opening(@Nullable Path folder) implements Function<String, Workspace> {

    @Override
    public Workspace apply(String question) {
      return folder == null ? Workspace.alone() : Workspace.in(folder);
    }
  }

  private static Path usual(MavenSession session) {
    return Path.of(session.getTopLevelProject().getBuild().getDirectory(), "flink-lint", "cache")
        .toAbsolutePath()
        .normalize();
  }

  private static Path given(MavenSession session, String folder) throws MojoExecutionException {
    Path place;
    try {
      place = RepositoryRoot.ofBuild(session).resolve(folder).normalize();
    } catch (InvalidPathException e) {
      throw Parameters.wrong("cache", folder, "the path of a folder, or false");
    }
    if (Files.exists(place) && !Files.isDirectory(place)) {
      throw Parameters.wrong("cache", folder, "a folder, and this is a file");
    }
    return place;
  }
}

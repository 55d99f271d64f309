package io.github.flinklint.goal;

import io.github.flinklint.dependency.ModuleContents.ResourceFile;
import io.github.flinklint.dependency.Packing;
import io.github.flinklint.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** Lists the files that a module puts at the root of the class path. */
final class RootResources {

  private RootResources() {}

  /**
   * The files, by folder and name.
   *
   * @throws IOException where a folder cannot be listed
   */
  static List<ResourceFile> of(MavenProject project, Path root) throws IOException {
    List<ResourceFile> found = new ArrayList<>();
    // Two declarations may name the same file.
    Set<String> seen = new HashSet<>();
    for (Resource resource : project.getBuild().getResources()) {
      Path folder = project.getBasedir().toPath().resolve(resource.getDirectory()).normalize();
      if (isRoot(project, resource) && Files.isDirectory(folder)) {
        for (String name : names(folder)) {
          if (isIncluded(resource, name)) {
            String path = RepositoryRoot.relative(root, folder.resolve(name));
            if (seen.add(path)) {
              found.add(new ResourceFile(name, SourceLocation.ofFile(path)));
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean isRoot(MavenProject project, Resource resource) {
    String target = resource.getTargetPath();
    if (target == null || target.isBlank() || target.equals("/")) {
      return true;
    }
    Path classes = Path.of(project.getBuild().getOutputDirectory()).normalize();
    return classes.resolve(target).normalize().equals(classes);
  }

  private static List<String> names(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (Files.isRegularFile(file)) {
          names.add(file.getFileName().toString());
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    names.sort(null);
    return names;
  }

  private static boolean isIncluded(Resource resource, String name) {
    boolean isIncluded = resource.getIncludes().isEmpty() || matches(resource.getIncludes(), name);
    return isIncluded && !matches(resource.getExcludes(), name);
  }

  private static boolean matches(List<String> patterns, String name) {
    for (String pattern : patterns) {
      if (Packing.file(pattern).matcher(name).matches()) {
        return true;
      }
    }
    return false;
  }
}

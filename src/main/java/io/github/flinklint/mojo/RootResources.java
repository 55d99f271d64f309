package io.github.flinklint.mojo;

import io.github.flinklint.dependency.ModuleContents.ResourceFile;
import io.github.flinklint.dependency.Packing;
import io.github.flinklint.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    for (Resource resource : project.getBuild().getResources()) {
      Path folder = project.getBasedir().toPath().resolve(resource.getDirectory()).normalize();
      if (isRoot(project, resource) && Files.isDirectory(folder)) {
        for (String name : names(folder)) {
          if (isIncluded(resource, name)) {
            String path = RepositoryRoot.relative(root, folder.resolve(name));
            found.add(new ResourceFile(name, SourceLocation.ofFile(path)));
          }
        }
      }
    }
    return found.stream().distinct().toList();
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
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isIncluded(Resource resource, String name) {
    boolean isIncluded =
        resource.getIncludes().isEmpty()
            || resource.getIncludes().stream().anyMatch(p -> matches(p, name));
    return isIncluded && resource.getExcludes().stream().noneMatch(p -> matches(p, name));
  }

  private static boolean matches(String pattern, String name) {
    return Packing.file(pattern).matcher(name).matches();
  }
}

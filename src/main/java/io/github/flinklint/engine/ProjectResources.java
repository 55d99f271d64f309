package io.github.flinklint.engine;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.eval.Resources;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Class-path resources of the analysed module and of those that it depends on. Files above a
 * megabyte are not configuration.
 */
final class ProjectResources implements Resources {

  private static final long MAX_SIZE = 1 << 20;

  private final Path repositoryRoot;
  private final List<Path> roots;

  ProjectResources(Path repositoryRoot, List<Path> roots) {
    this.repositoryRoot = repositoryRoot;
    this.roots = List.copyOf(roots);
  }

  @Override
  public @Nullable Text find(String path) {
    String name = path.startsWith("/") ? path.substring(1) : path;
    for (Path root : roots) {
      try {
        Path file = root.resolve(name).normalize();
        // A path that climbs out of its folder is no resource.
        if (file.startsWith(root) && Files.isRegularFile(file) && Files.size(file) <= MAX_SIZE) {
          String text = Files.readString(file, StandardCharsets.ISO_8859_1);
          return Text.of(text, new Origin(SourceLocation.ofFile(relative(file)), text));
        }
      } catch (IOException | InvalidPathException e) {
        return null;
      }
    }
    return null;
  }

  private String relative(Path file) {
    Path from =
        file.startsWith(repositoryRoot) ? repositoryRoot.relativize(file) : file.getFileName();
    return from.toString().replace('\\', '/');
  }
}

package io.github.flinklint.engine;

import io.github.flinklint.cache.Digest;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.eval.Resources;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Class-path resources of the analysed module and of those that it depends on. Files above a
 * megabyte are not configuration.
 */
final class ProjectResources implements Resources {

  private static final long MAX_SIZE = 1 << 20;

  private final Path repositoryRoot;
  private final List<Path> roots;
  private final Map<String, ResourceUse> uses = new TreeMap<>();

  ProjectResources(Path repositoryRoot, List<Path> roots) {
    this.repositoryRoot = repositoryRoot;
    this.roots = List.copyOf(roots);
  }

  /** Those of the module and of the modules that it depends on. */
  static ProjectResources of(AnalysisRequest request) {
    List<Path> roots = new ArrayList<>(request.module().resourceRoots());
    request.upstream().forEach(module -> roots.addAll(module.resourceRoots()));
    return new ProjectResources(request.repositoryRoot(), roots);
  }

  @Override
  public @Nullable Text find(String path) {
    Found found = read(path);
    uses.put(path, use(path, found));
    return found == null
        ? null
        : Text.of(
            found.text(), new Origin(SourceLocation.ofFile(relative(found.file())), found.text()));
  }

  private record Found(Path file, String text) {}

  private @Nullable Found read(String path) {
    String name = path.startsWith("/") ? path.substring(1) : path;
    for (Path root : roots) {
      try {
        Path file = root.resolve(name).normalize();
        // A path that climbs out of its folder is no resource.
        if (file.startsWith(root) && Files.isRegularFile(file) && Files.size(file) <= MAX_SIZE) {
          return new Found(file, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      } catch (IOException | InvalidPathException e) {
        return null;
      }
    }
    return null;
  }

  private static ResourceUse use(String path, @Nullable Found found) {
    return new ResourceUse(
        path,
        found == null
            ? null
            : Digest.of((found.file() + "\n" + found.text()).getBytes(StandardCharsets.UTF_8)));
  }

  /** What was asked for so far, by name. */
  List<ResourceUse> uses() {
    return List.copyOf(uses.values());
  }

  /** True where what was asked for earlier would be answered alike. */
  boolean isUnchanged(ResourceUse earlier) {
    return use(earlier.name(), read(earlier.name())).equals(earlier);
  }

  private String relative(Path file) {
    Path from =
        file.startsWith(repositoryRoot) ? repositoryRoot.relativize(file) : file.getFileName();
    return from.toString().replace('\\', '/');
  }
}

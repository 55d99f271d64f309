package io.github.flinklint.definition;

import io.github.flinklint.definition.hcl.Body;
import io.github.flinklint.definition.hcl.Template;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The folders of a repository and which of them call which. */
final class TerraformModules {
  private final Path root;
  private final TerraformReader reader;
  private final Map<Path, TerraformFolder> folders = new HashMap<>();

  TerraformModules(Path root, TerraformReader reader) {
    this.root = root;
    this.reader = reader;
  }

  /** A folder, read once. */
  TerraformFolder folder(Path path) {
    TerraformFolder known = folders.get(path);
    if (known == null) {
      known = TerraformFolder.read(path, reader);
      folders.put(path, known);
    }
    return known;
  }

  /** The folder that a call means; null where it lies outside the repository or is not known. */
  @Nullable TerraformFolder called(TerraformFolder caller, Body.Block call) {
    Body.Attribute attribute = call.body().attribute("source");
    String source =
        attribute != null && attribute.value() instanceof Template text ? text.constant() : null;
    boolean isLocal = source != null && (source.startsWith("./") || source.startsWith("../"));
    if (source == null || !isLocal || source.indexOf('\0') >= 0) {
      return null;
    }
    Path path = caller.path().resolve(source).normalize();
    return path.startsWith(root) && Files.isDirectory(path) ? folder(path) : null;
  }

  /**
   * The folders to begin with so that each of the given ones is read the way it is used: those that
   * call it, or itself where none does.
   */
  List<TerraformFolder> roots(Collection<Path> given) {
    Set<Path> wanted = new TreeSet<>(given);
    Set<Path> candidates = new TreeSet<>(given);
    // A module without variables may be called as well, several times or not at all.
    if (!given.isEmpty()) {
      TerraformFiles.withModulesBelow(root).stream()
          .map(Path::getParent)
          .filter(path -> path != null)
          .forEach(candidates::add);
    }
    Set<Path> calledOnes = new HashSet<>();
    for (Path candidate : candidates) {
      TerraformFolder caller = folder(candidate);
      for (Body.Block call : caller.modules()) {
        TerraformFolder target = called(caller, call);
        if (target != null && !target.path().equals(candidate)) {
          calledOnes.add(target.path());
        }
      }
    }
    List<TerraformFolder> roots = new ArrayList<>();
    Set<Path> reached = new HashSet<>();
    for (Path candidate : candidates) {
      if (!calledOnes.contains(candidate)) {
        Set<Path> below = new HashSet<>();
        reach(folder(candidate), below);
        if (below.stream().anyMatch(wanted::contains)) {
          roots.add(folder(candidate));
          reached.addAll(below);
        }
      }
    }
    // Those that call each other in a ring are called by nobody else.
    wanted.stream().filter(path -> !reached.contains(path)).forEach(p -> roots.add(folder(p)));
    return roots;
  }

  private void reach(TerraformFolder folder, Set<Path> reached) {
    if (reached.add(folder.path())) {
      for (Body.Block call : folder.modules()) {
        TerraformFolder target = called(folder, call);
        if (target != null) {
          reach(target, reached);
        }
      }
    }
  }
}

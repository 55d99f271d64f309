package io.github.flinklint.definition;

import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Reads job definitions from files in JSON: bodies of requests to DLI's API that create or update a
 * Flink Jar job ({@code flink-jobs}), the API's answers about jobs, and arrays of those.
 */
public final class RestDefinitions {

  private RestDefinitions() {}

  /**
   * Reads files, in the order of their paths.
   *
   * @param repositoryRoot absolute folder that places are relative to
   * @param files absolute paths
   */
  public static Found read(Path repositoryRoot, Collection<Path> files) {
    List<JobDefinition> definitions = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path path : new TreeSet<>(files)) {
      String file = relative(repositoryRoot, path);
      JsonTree tree = tree(file, path);
      if (tree.problem() != null) {
        problems.add(tree.problem());
      }
      if (tree.root() != null) {
        Found found = new RestBodies(file).read(tree.root());
        definitions.addAll(found.definitions());
        problems.addAll(found.problems());
      }
    }
    return new Found(definitions, problems);
  }

  private static JsonTree tree(String file, Path path) {
    try {
      return JsonTree.read(file, Files.readAllBytes(path));
    } catch (IOException e) {
      Problem problem =
          new Problem(
              Problem.Kind.DEFINITION,
              SourceLocation.ofFile(file),
              "this job definition cannot be read; check that it is there and may be read");
      return new JsonTree(null, problem);
    }
  }

  private static String relative(Path root, Path file) {
    Path path = file.startsWith(root) ? root.relativize(file) : file;
    return path.toString().replace('\\', '/');
  }
}

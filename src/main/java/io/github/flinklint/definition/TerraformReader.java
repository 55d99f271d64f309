package io.github.flinklint.definition;

import io.github.flinklint.definition.hcl.Body;
import io.github.flinklint.definition.hcl.HclFile;
import io.github.flinklint.definition.hcl.SyntaxException;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the files of one repository and keeps what went wrong with them. */
final class TerraformReader {
  private final Path root;
  private final Set<Problem> problems = new TreeSet<>();

  /** A reader of the repository with this root. */
  TerraformReader(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** The tree of a file; null where it cannot be read, which is a problem then. */
  @Nullable Body read(Path file) {
    String name = nameOf(file);
    boolean isValues = TerraformFiles.isValues(file);
    try {
      String text = FileText.read(file, name);
      if (!name.endsWith(".json")) {
        return HclFile.parse(name, text);
      }
      return isValues ? TerraformJson.values(name, text) : TerraformJson.configuration(name, text);
    } catch (SyntaxException e) {
      report(e.at(), e.reason());
      return null;
    }
  }

  /** True for the root of the repository and what lies below it. */
  boolean isWithin(Path path) {
    return path.toAbsolutePath().normalize().startsWith(root);
  }

  void report(SourceLocation at, String message) {
    problems.add(new Problem(Problem.Kind.DEFINITION, at, message));
  }

  /** The path of a file or folder from the root of the repository, with forward slashes. */
  String nameOf(Path path) {
    return root.relativize(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  /** What went wrong until now, sorted. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }
}

package io.github.flinklint.goal;

import io.github.flinklint.diagnostic.SourceLocation;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Parent;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Turns places in poms, as Maven tells them, into places in the repository. Lines only: columns
 * differ between versions of Maven.
 */
final class PomPlaces {

  private final Path root;
  private final String pom;
  private final SourceLocation outside;
  private final Map<String, List<String>> lines = new HashMap<>();

  PomPlaces(MavenProject project, Path root) {
    this.root = root;
    this.pom = RepositoryRoot.relative(root, pomOf(project));
    Parent parent = project.getModel().getParent();
    InputLocation inherited = parent == null ? null : parent.getLocation("");
    this.outside =
        inherited == null || inherited.getLineNumber() < 1
            ? SourceLocation.ofFile(pom)
            : SourceLocation.ofLine(pom, inherited.getLineNumber());
  }

  /** The file that the model was read from: plugins such as shade make the project name another. */
  static Path pomOf(MavenProject project) {
    File read = project.getModel().getPomFile();
    File file = read == null ? project.getFile() : read;
    return file == null ? project.getBasedir().toPath().resolve("pom.xml") : file.toPath();
  }

  /** The module's pom, relative to the repository root. */
  String pom() {
    return pom;
  }

  /**
   * A place in the repository.
   *
   * @return where the module names its parent, for what comes from a pom that is not part of the
   *     repository
   */
  SourceLocation of(@Nullable InputLocation location) {
    return of(location, outside);
  }

  /** A place in the repository, or the other one for what comes from elsewhere. */
  SourceLocation of(@Nullable InputLocation location, SourceLocation otherwise) {
    SourceLocation found = find(location);
    return found == null ? otherwise : found;
  }

  /** A place in the repository; null for what comes from elsewhere, and for what is not written. */
  @Nullable SourceLocation find(@Nullable InputLocation location) {
    if (location == null || location.getSource() == null || location.getLineNumber() < 1) {
      return null;
    }
    String file = file(location.getSource().getLocation());
    return file == null ? null : SourceLocation.ofLine(file, location.getLineNumber());
  }

  /**
   * The property that is all that an element holds, before Maven fills it in.
   *
   * @param at line of the element in a pom of the repository
   * @return null where it holds something else, or where the line has two such elements
   */
  @Nullable String property(SourceLocation at, String element) {
    List<String> lines = lines(at.file());
    String line = at.line() <= lines.size() ? lines.get(at.line() - 1) : "";
    if (!line.contains("${")) {
      return null;
    }
    Matcher matcher =
        Pattern.compile("<" + element + ">\\s*(?:\\$\\{([^}\\s]+)}\\s*</)?").matcher(line);
    String name = matcher.find() ? matcher.group(1) : null;
    return matcher.find() ? null : name;
  }

  /** The lines of a pom, read once; none where it cannot be read. */
  private List<String> lines(String file) {
    List<String> known = lines.get(file);
    if (known == null) {
      try {
        known = Files.readAllLines(root.resolve(file));
      } catch (IOException e) {
        known =
            List.of(); // Maven read it a moment ago; without it, the element is the place to name
      }
      lines.put(file, known);
    }
    return known;
  }

  /**
   * The file of a pom below the root; null for any other. Maven 3 gives paths, Maven 4 addresses.
   * Poms in the local repository, which may lie in the work tree, end in {@code .pom}.
   */
  private @Nullable String file(@Nullable String location) {
    if (location == null || location.endsWith(".pom")) {
      return null;
    }
    try {
      Path path = location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
      Path normal = path.toAbsolutePath().normalize();
      return normal.startsWith(root) && Files.isRegularFile(normal)
          ? RepositoryRoot.relative(root, normal)
          : null;
    } catch (IllegalArgumentException e) {
      return null; // an address of another kind
    }
  }
}

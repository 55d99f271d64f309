package io.github.flinklint.goal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;

/**
 * The files that hold job definitions.
 *
 * @param terraform absolute paths of files of Terraform, sorted
 * @param rest absolute paths of bodies of DLI's API in JSON, sorted
 */
record DefinitionFiles(List<Path> terraform, List<Path> rest) {

  private static final String PARAMETER = "jobDefinitions";

  /** What was built, fetched or is nobody's source. */
  private static final Set<String> LEFT_OUT =
      Set.of("target", ".git", ".terraform", "node_modules");

  /** The resource of every provider of DLI is named so, whatever stands before it. */
  private static final String RESOURCE = "dli_flinkjar_job";

  /** A file of Terraform is written by hand; what is larger is none. */
  private static final long MAX_BYTES = 4 * 1024 * 1024;

  /** Copies the lists. */
  DefinitionFiles {
    terraform = List.copyOf(terraform);
    rest = List.copyOf(rest);
  }

  boolean isEmpty() {
    return terraform.isEmpty() && rest.isEmpty();
  }

  /**
   * Finds the files, once per build: all modules of a build share the answer.
   *
   * @param root absolute folder of the whole build
   * @param globs what the user named, relative to it; empty for each file of Terraform that has a
   *     Flink Jar job
   * @param session where the answer is kept, as texts, since each class loader has its own classes;
   *     null to keep it nowhere
   */
  static DefinitionFiles find(
      Path root, List<String> globs, @Nullable RepositorySystemSession session)
      throws MojoExecutionException {
    if (session == null) {
      return of(scan(root, globs));
    }
    String key = DefinitionFiles.class.getName() + " " + root + " " + globs;
    if (!(session.getData().get(key) instanceof List<?> kept)) {
      List<String> scanned = scan(root, globs);
      // Where another module was faster, its answer is the same.
      session.getData().set(key, null, scanned);
      return of(scanned);
    }
    List<String> files = new ArrayList<>();
    for (Object file : kept) {
      files.add(String.valueOf(file));
    }
    return of(files);
  }

  private static DefinitionFiles of(List<String> files) throws MojoExecutionException {
    List<Path> terraform = new ArrayList<>();
    List<Path> rest = new ArrayList<>();
    for (String file : files) {
      if (isTerraform(file)) {
        terraform.add(Path.of(file));
      } else if (file.endsWith(".json")) {
        rest.add(Path.of(file));
      } else {
        throw Parameters.wrong(
            PARAMETER, file, "files of Terraform (.tf, .tf.json) or JSON (.json) only");
      }
    }
    return new DefinitionFiles(terraform, rest);
  }

  private static boolean isTerraform(String file) {
    return file.endsWith(".tf") || file.endsWith(".tf.json");
  }

  private static List<String> scan(Path root, List<String> globs) throws MojoExecutionException {
    Set<Path> found = new TreeSet<>();
    try {
      if (globs.isEmpty()) {
        found.addAll(walk(root, new JobOfTerraform()));
      }
      for (String glob : globs) {
        List<Path> files = matches(root, glob.strip());
        if (files.isEmpty()) {
          throw Parameters.wrong(
              PARAMETER,
              glob,
              "a glob that matches a file below " + root + ", and this one does not");
        }
        found.addAll(files);
      }
    } catch (IOException e) {
      throw new MojoExecutionException(
          "cannot look for job definitions below " + root + "; check that it can be read", e);
    }
    List<String> files = new ArrayList<>();
    for (Path file : found) {
      files.add(file.toString());
    }
    return files;
  }

  private static List<Path> matches(Path root, String glob)
      throws IOException, MojoExecutionException {
    String pattern = glob.startsWith("./") ? glob.substring(2) : glob;
    try {
      // One file that is named in full is meant, wherever it lies.
      if (pattern.chars().noneMatch(c -> "*?[]{}".indexOf(c) >= 0)) {
        Path file = root.resolve(pattern).normalize();
        return Files.isRegularFile(file) ? List.of(file) : List.of();
      }
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      // In Java's globs, unlike others, the folders of a leading ** are at least one.
      PathMatcher atRoot =
          pattern.startsWith("**/")
              ? FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(3))
              : matcher;
      return walk(
          root,
          file -> {
            Path relative = root.relativize(file);
            return matcher.matches(relative) || atRoot.matches(relative);
          });
    } catch (PatternSyntaxException e) {
      throw Parameters.wrong(PARAMETER, glob, "a glob such as deploy/**/*.tf");
    } catch (InvalidPathException e) {
      throw Parameters.wrong(PARAMETER, glob, "a path or a glob such as deploy/**/*.tf");
    }
  }

  private static final class JobOfTerraform implements Predicate<Path> {

    @Override
    public boolean test(Path file) {
      return isTerraform(file.toString()) && hasJob(file);
    }
  }

  private static boolean hasJob(Path file) {
    try {
      return Files.size(file) <= MAX_BYTES
          && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(RESOURCE);
    } catch (IOException e) {
      return false; // not ours to report: nobody said that it is a definition
    }
  }

  private static List<Path> walk(Path root, Predicate<Path> wanted) throws IOException {
    // A root that is a link itself would be taken for a file.
    if (Files.isSymbolicLink(root)) {
      Path real = root.toRealPath();
      return walk(real, file -> wanted.test(root.resolve(real.relativize(file)))).stream()
          .map(file -> root.resolve(real.relativize(file)))
          .toList();
    }
    List<Path> found = new ArrayList<>();
    Deque<Path> pending = new ArrayDeque<>(List.of(root));
    while (!pending.isEmpty()) {
      list(root, pending.remove(), wanted, found, pending);
    }
    return found;
  }

  /** Lists one folder. Nothing is asked of a Java source but its name: most files are one. */
  private static void list(
      Path root, Path folder, Predicate<Path> wanted, List<Path> found, Deque<Path> pending)
      throws IOException {
    boolean isOfSources = isOfSources(root.relativize(folder));
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        boolean isJava = isOfSources && isNamedAsClass(entry);
        BasicFileAttributes attributes = isJava && !wanted.test(entry) ? null : attributes(entry);
        if (attributes == null) {
          continue;
        }
        if (attributes.isDirectory() && !isLeftOut(entry)) {
          pending.add(entry);
        } else if (attributes.isRegularFile() && wanted.test(entry)) {
          found.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    } catch (IOException e) {
      // A folder that cannot be opened holds nothing that anybody could go by.
    }
  }

  private static boolean isOfSources(Path folder) {
    for (Path part : folder) {
      if (part.toString().equals("src")) {
        return true;
      }
    }
    return false;
  }

  /** Nobody calls a folder so, though some call one {@code nats.java}. */
  private static boolean isNamedAsClass(Path entry) {
    String name = entry.getFileName().toString();
    return name.endsWith(".java") && Character.isUpperCase(name.charAt(0));
  }

  private static boolean isLeftOut(Path folder) {
    return LEFT_OUT.contains(String.valueOf(folder.getFileName()));
  }

  private static @Nullable BasicFileAttributes attributes(Path entry) {
    try {
      return Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      return null;
    }
  }
}

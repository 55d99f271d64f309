package io.github.flinklint.definition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the files of Terraform. */
public final class TerraformFiles {

  /** Part of the type of every resource that is read. */
  private static final byte[] JOB = "dli_flinkjar_job".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] MODULE = "module".getBytes(StandardCharsets.US_ASCII);

  /** Folders that hold what is built, fetched or recorded. */
  private static final Set<String> LEFT_OUT =
      Set.of("target", ".git", ".terraform", "node_modules");

  private TerraformFiles() {}

  /**
   * The files below a folder that may hold a Flink Jar job, sorted. Symbolic links below it are not
   * followed. A file that cannot be read is among them, so that reading it brings the problem.
   */
  public static List<Path> below(Path root) {
    return screened(root, JOB);
  }

  /** The files below a folder that may call a module, sorted. */
  static List<Path> withModulesBelow(Path root) {
    return screened(root, MODULE);
  }

  private static List<Path> screened(Path root, byte[] wanted) {
    return walk(
        root,
        Integer.MAX_VALUE,
        folder -> true,
        file -> isConfiguration(file) && contains(file, wanted));
  }

  /** True for {@code .tf} and {@code .tf.json}, left-overs of editors aside. */
  static boolean isConfiguration(Path file) {
    String name = nameOf(file);
    boolean isLeftOver = name.startsWith(".") || name.startsWith("#");
    return !isLeftOver && (name.endsWith(".tf") || name.endsWith(".tf.json"));
  }

  /** True for {@code .tfvars} and {@code .tfvars.json}. */
  static boolean isValues(Path file) {
    String name = nameOf(file);
    return !name.startsWith(".") && (name.endsWith(".tfvars") || name.endsWith(".tfvars.json"));
  }

  static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** The files of a folder itself, sorted; none where it cannot be read. */
  static List<Path> in(Path folder, Predicate<Path> wanted) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (wanted.test(entry) && Files.isRegularFile(entry)) {
          files.add(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException | SecurityException e) {
      return List.of();
    }
    return files.stream().sorted().toList();
  }

  /** The files of variables in a folder and in those below it that are no modules of their own. */
  static List<Path> valuesBelow(Path folder, int depth) {
    return walk(
        folder,
        depth,
        inner -> in(inner, TerraformFiles::isConfiguration).isEmpty(),
        TerraformFiles::isValues);
  }

  private static List<Path> walk(
      Path root, int depth, Predicate<Path> entered, Predicate<Path> wanted) {
    Path real = real(root);
    Visitor visitor = new Visitor(real, entered, wanted);
    try {
      Files.walkFileTree(real, EnumSet.noneOf(FileVisitOption.class), depth, visitor);
    } catch (IOException | SecurityException e) {
      // What was found until then is all there is to read.
    }
    return visitor.files.stream()
        .map(file -> root.resolve(real.relativize(file)))
        .sorted()
        .toList();
  }

  /** A root that is a link itself would be taken for a file. */
  private static Path real(Path root) {
    try {
      return Files.isSymbolicLink(root) ? root.toRealPath() : root;
    } catch (IOException e) {
      return root; // which has nothing below it
    }
  }

  /** Gathers files, and goes on where a folder or a file cannot be looked at. */
  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final List<Path> files = new ArrayList<>();
    private final Path root;
    private final Predicate<Path> entered;
    private final Predicate<Path> wanted;

    Visitor(Path root, Predicate<Path> entered, Predicate<Path> wanted) {
      this.root = root;
      this.entered = entered;
      this.wanted = wanted;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean isEntered =
          folder.equals(root) || (!LEFT_OUT.contains(nameOf(folder)) && entered.test(folder));
      return isEntered ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && wanted.test(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean contains(Path file, byte[] wanted) {
    try {
      return Files.size(file) > FileText.MAX_BYTES
          || indexOf(Files.readAllBytes(file), wanted) >= 0;
    } catch (IOException | SecurityException e) {
      return true;
    }
  }

  private static int indexOf(byte[] all, byte[] wanted) {
    for (int at = 0; at <= all.length - wanted.length; at++) {
      int same = 0;
      while (same < wanted.length && all[at + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return at;
      }
    }
    return -1;
  }
}

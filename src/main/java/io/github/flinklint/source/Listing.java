package io.github.flinklint.source;

import io.github.flinklint.cache.Stamp;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists the sources below a folder without reading them: Java, and the languages whose jobs are
 * only named. Links are followed as compilers follow them; one that leads back to a folder around
 * it adds nothing.
 */
final class Listing extends SimpleFileVisitor<Path> {

  private static final List<String> SUFFIXES = List.of(".java", ".scala", ".kt");

  private final Path folder;
  private final String prefix;
  private final List<ScreenedFile> files = new ArrayList<>();
  private final List<Path> failed = new ArrayList<>();

  private Listing(Path folder) {
    this.folder = folder;
    this.prefix = folder.toString();
  }

  /** Lists a folder; one that is missing holds nothing. */
  static Listing of(Path folder) {
    Listing listing = new Listing(folder);
    if (Files.isDirectory(folder)) {
      try {
        Files.walkFileTree(
            folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, listing);
      } catch (IOException e) {
        listing.failed.add(folder);
      }
      listing.files.sort(Comparator.comparing(ScreenedFile::name));
    }
    return listing;
  }

  /** The files in a fixed order, not yet looked into. */
  List<ScreenedFile> files() {
    return files;
  }

  /** What could not be listed. */
  List<Path> failed() {
    return failed;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    String full = path.toString();
    for (String suffix : SUFFIXES) {
      if (full.endsWith(suffix)) {
        String name = full.substring(prefix.length() + 1).replace('\\', '/');
        files.add(new ScreenedFile(name, path, Stamp.of(attributes), Screen.NOTHING, false));
      }
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException failure) {
    if (!(failure instanceof FileSystemLoopException)) {
      failed.add(path);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path path, @Nullable IOException failure) {
    if (failure != null) {
      failed.add(path);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public String toString() {
    return "Listing(" + folder.getFileName() + ", " + files.size() + " files)";
  }
}

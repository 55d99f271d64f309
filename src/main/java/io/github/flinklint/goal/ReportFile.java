package io.github.flinklint.goal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;

/** Writes reports to disk: wholly, or not at all, so that one from before survives. */
final class ReportFile {

  private ReportFile() {}

  /** Writes the text as UTF-8; folders are made as they are needed. */
  static void write(Path file, String text) throws MojoExecutionException {
    try {
      Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
      Files.createDirectories(folder);
      // Not a temporary file of Java's, which only its owner may read, nor a random name, which
      // draws on the system's random numbers and takes its time.
      String own =
          Thread.currentThread().getId()
              + "-"
              + Long.toHexString(System.nanoTime())
              + "-"
              + Integer.toHexString(System.identityHashCode(new Object()));
      Path written = folder.resolve(file.getFileName() + "." + own + ".part");
      try {
        Files.write(written, text.getBytes(StandardCharsets.UTF_8));
        replace(written, file);
      } finally {
        Files.deleteIfExists(written);
      }
    } catch (IOException e) {
      throw new MojoExecutionException(
          "cannot write " + file + "; check that its folder can be written to", e);
    }
  }

  private static void replace(Path written, Path file) throws IOException {
    try {
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

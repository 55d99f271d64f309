package io.github.flinklint.mojo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/** Writes reports to disk. */
final class ReportFile {

  private ReportFile() {}

  /** Writes the text as UTF-8; folders are made as they are needed. */
  static void write(Path file, String text) throws MojoExecutionException {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new MojoExecutionException(
          "cannot write the report " + file + "; check that its folder can be written to", e);
    }
  }
}

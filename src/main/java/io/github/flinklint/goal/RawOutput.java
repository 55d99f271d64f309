package io.github.flinklint.goal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Lines for programs that read the output of the build. They go past the log, which puts a level
 * before each line, and past {@code System.out}, which Maven 4 sends to the log.
 */
final class RawOutput {

  private RawOutput() {}

  /** Prints the lines in UTF-8. */
  static void print(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    System.out.flush();
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      // Not closed: it is the output of the whole process.
      @SuppressWarnings("resource")
      OutputStream out = new FileOutputStream(FileDescriptor.out);
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      // Nobody listens; reports in files are there all the same.
    }
  }
}

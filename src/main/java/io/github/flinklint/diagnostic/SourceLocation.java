package io.github.flinklint.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * A range of characters in a file.
 *
 * @param file path relative to the repository root, with forward slashes
 * @param line first line, from 1; 0 where only the file is known
 * @param column first column in UTF-16 units, from 1, a tab counting 1; 0 where only the line is
 *     known
 * @param endLine last line
 * @param endColumn column after the last character
 */
public record SourceLocation(String file, int line, int column, int endLine, int endColumn)
    implements Comparable<SourceLocation> {

  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::file)
          .thenComparingInt(SourceLocation::line)
          .thenComparingInt(SourceLocation::column)
          .thenComparingInt(SourceLocation::endLine)
          .thenComparingInt(SourceLocation::endColumn);

  /** Checks that the file is named. */
  public SourceLocation {
    Objects.requireNonNull(file, "file");
  }

  /** A place of which only the file is known. */
  public static SourceLocation ofFile(String file) {
    return new SourceLocation(file, 0, 0, 0, 0);
  }

  /** A place of which only the line is known. */
  public static SourceLocation ofLine(String file, int line) {
    return new SourceLocation(file, line, 0, line, 0);
  }

  /** The name of the file without its folders. */
  public String fileName() {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /**
   * {@code Job.java:12}, as traces print it; with the folders where the name tells little, {@code
   * deploy/main.tf:3}, since every folder of Terraform has a file of that name.
   */
  public String brief() {
    String name = file.endsWith(".java") ? fileName() : file;
    return line == 0 ? name : name + ":" + line;
  }

  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }

  /** {@code path/Job.java:12:7}, as messages print it. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}

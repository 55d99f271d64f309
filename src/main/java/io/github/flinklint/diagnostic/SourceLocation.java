package io.github.flinklint.diagnostic;

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

  // What a record makes by itself is linked at its first use, which a short run pays for.

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceLocation that
        && line == that.line
        && column == that.column
        && endLine == that.endLine
        && endColumn == that.endColumn
        && file.equals(that.file);
  }

  @Override
  public int hashCode() {
    int hash = file.hashCode();
    hash = hash * 31 + line;
    hash = hash * 31 + column;
    hash = hash * 31 + endLine;
    return hash * 31 + endColumn;
  }

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
    int order = file.compareTo(other.file);
    order = order == 0 ? Integer.compare(line, other.line) : order;
    order = order == 0 ? Integer.compare(column, other.column) : order;
    order = order == 0 ? Integer.compare(endLine, other.endLine) : order;
    return order == 0 ? Integer.compare(endColumn, other.endColumn) : order;
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

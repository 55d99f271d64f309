package io.github.flinklint.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where reports get the source lines that they show, so that tests need no files. */
@FunctionalInterface
public interface SourceLines {

  /** Shows no lines at all. */
  SourceLines NONE = file -> null;

  /**
   * The lines of a file, without their ends.
   *
   * @param file path relative to the repository root, with forward slashes
   * @return null where it cannot be read
   */
  @Nullable List<String> read(String file);
}

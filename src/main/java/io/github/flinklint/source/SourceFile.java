package io.github.flinklint.source;

import java.nio.file.Path;

/**
 * A source file as the screen sees it, before it is parsed.
 *
 * @param path absolute path
 * @param relative path relative to the repository root, with forward slashes
 * @param root the folder that it was found in
 * @param packageName the package that it declares; empty for none
 * @param stem its name without {@code .java}: the name of its primary type
 * @param hasMain true where the text has the word {@code main}
 * @param mentionsEnvironment true where the text names an environment
 * @param mayHoldSuppressions true where the text has what suppressions begin with
 */
public record SourceFile(
    Path path,
    String relative,
    SourceRoot root,
    String packageName,
    String stem,
    boolean hasMain,
    boolean mentionsEnvironment,
    boolean mayHoldSuppressions) {

  /** Qualified name of the primary type. */
  public String primaryType() {
    return packageName.isEmpty() ? stem : packageName + "." + stem;
  }

  /** A file is its path: one is seen only once in a tree. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile that && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}

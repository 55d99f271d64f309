package io.github.flinklint.dependency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a jar that the module's build has made holds of what the cluster brings.
 *
 * @param path path relative to the repository root, with forward slashes
 * @param copies what was found in it, in the order of the table of the platform
 */
public record BuiltJar(String path, List<Copy> copies) {

  /**
   * One artifact of the cluster of which the jar holds a copy.
   *
   * @param artifact the artifact, without its version and without a Scala version at its end
   * @param where its package with dots, or the nested jar that it is in
   * @param broughtBy key of the dependency whose jar it comes from; null where none of them has it
   */
  public record Copy(Artifact artifact, String where, @Nullable String broughtBy) {}

  /** Copies the list. */
  public BuiltJar {
    copies = List.copyOf(copies);
  }
}

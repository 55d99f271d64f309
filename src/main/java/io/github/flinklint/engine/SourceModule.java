package io.github.flinklint.engine;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/**
 * The sources of one module.
 *
 * @param path path of the module relative to the repository root with forward slashes, {@code .}
 *     for the root
 * @param sourceRoots folders of main sources, absolute; those that do not exist are passed over
 * @param resourceRoots folders of class-path resources, absolute
 * @param encoding encoding of the sources
 */
public record SourceModule(
    String path, List<Path> sourceRoots, List<Path> resourceRoots, Charset encoding) {

  /** Copies the lists. */
  public SourceModule {
    sourceRoots = List.copyOf(sourceRoots);
    resourceRoots = List.copyOf(resourceRoots);
  }
}

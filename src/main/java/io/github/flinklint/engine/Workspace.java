package io.github.flinklint.engine;

import io.github.flinklint.cache.CacheFolder;
import io.github.flinklint.flinkapi.EnvironmentNames;
import io.github.flinklint.source.SourceStore;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * What the examinations of one build share: sources are read once for all modules, and what was
 * found out is kept for the next build.
 *
 * @param sources the sources
 * @param cache where to keep it; null for nowhere
 */
public record Workspace(SourceStore sources, @Nullable CacheFolder cache) {

  /** Classes of the jars that an answer depends on. */
  private static final String[] PARTS = {
    "io/github/flinklint/engine/Workspace.class", "com/github/javaparser/JavaParser.class"
  };

  /** One without a cache. */
  public static Workspace alone() {
    return with(null);
  }

  /**
   * One with a cache in a folder; without where nothing tells which version of the program runs.
   */
  public static Workspace in(Path folder) {
    String writer = writer();
    return with(writer == null ? null : new CacheFolder(folder, writer));
  }

  /** One with a cache that the caller answers for; null for none. */
  public static Workspace with(@Nullable CacheFolder cache) {
    return new Workspace(new SourceStore(EnvironmentNames.ALL, cache), cache);
  }

  /** Begins to list the sources of a module, which will be asked for soon. Returns at once. */
  public void list(SourceModule module) {
    sources.prepare(module.sourceRoots());
  }

  /**
   * The jars that the program consists of, by path, size and time: another build of it gives other
   * answers, whatever its version is called. Null where it does not run from jars.
   */
  private static @Nullable String writer() {
    StringBuilder writer = new StringBuilder("Java ").append(Runtime.version().feature());
    ClassLoader loader = Workspace.class.getClassLoader();
    for (String part : PARTS) {
      // The class itself is not loaded for the question where it comes from.
      URL url = loader == null ? null : loader.getResource(part);
      Path jar = url == null ? null : jar(url);
      if (jar == null) {
        return null;
      }
      try {
        BasicFileAttributes file = Files.readAttributes(jar, BasicFileAttributes.class);
        writer.append('\n').append(jar).append(' ').append(file.size());
        writer.append(' ').append(file.lastModifiedTime().toMillis());
      } catch (IOException e) {
        return null;
      }
    }
    return writer.toString();
  }

  /** The file of {@code jar:file:/folder/name.jar!/...}; null for anything else. */
  private static @Nullable Path jar(URL url) {
    String text = url.toString();
    int end = text.indexOf("!/");
    if (!text.startsWith("jar:file:") || end < 0) {
      return null;
    }
    try {
      return Path.of(java.net.URI.create(text.substring("jar:".length(), end)));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}

package io.github.flinklint.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A module of the build as a job's definition sees it: by the name of its jar.
 *
 * @param path path of the module relative to the repository root, {@code .} for the root
 * @param artifactId its artifact
 * @param finalName name of its jar without {@code .jar}
 * @param sourceRoots folders of main sources, absolute
 * @param manifestClass main class that its pom has written into the manifest; null for none
 */
public record ReactorModule(
    String path,
    String artifactId,
    String finalName,
    List<Path> sourceRoots,
    @Nullable String manifestClass) {

  /** Copies the list. */
  public ReactorModule {
    sourceRoots = List.copyOf(sourceRoots);
  }

  /** True where it has a file that a class of this name would stand in. */
  boolean hasClass(String qualified) {
    String name = qualified.replace('$', '.');
    for (String outer = name; !outer.isEmpty(); outer = outer(outer)) {
      String file = outer.replace('.', '/') + ".java";
      for (Path root : sourceRoots) {
        if (Files.exists(root.resolve(file))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String outer(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }

  /**
   * How well the name of a jar fits: the length of what it shares with a name of the module's own;
   * 0 where it is none of its jars. A version or a classifier may follow the artifact.
   *
   * @param jar name of a file, up to what is not known of it
   * @param isWhole false where something that is not known follows
   */
  int fit(String jar, boolean isWhole) {
    String name = jar.endsWith(".jar") ? jar.substring(0, jar.length() - 4) : jar;
    for (String own : List.of(finalName, artifactId)) {
      boolean isSame = name.equals(own);
      boolean goesOn = name.startsWith(own + "-") || name.startsWith(own + "_");
      if (isSame || (goesOn && (!isWhole || jar.endsWith(".jar")))) {
        return own.length();
      }
    }
    return 0;
  }
}

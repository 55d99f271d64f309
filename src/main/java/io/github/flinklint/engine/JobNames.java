package io.github.flinklint.engine;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/** Globs over qualified names of main classes: {@code acme.*Job}, {@code acme.**}. */
final class JobNames {

  private JobNames() {}

  static boolean isSelected(String mainClass, List<String> include, List<String> exclude) {
    return (include.isEmpty() || matchesAny(mainClass, include)) && !matchesAny(mainClass, exclude);
  }

  private static boolean matchesAny(String mainClass, List<String> globs) {
    Path asPath = Path.of(mainClass.replace('.', '/'));
    for (String glob : globs) {
      PathMatcher matcher =
          FileSystems.getDefault().getPathMatcher("glob:" + glob.replace('.', '/'));
      if (glob.equals(mainClass) || matcher.matches(asPath)) {
        return true;
      }
    }
    return false;
  }
}

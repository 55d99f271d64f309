package io.github.flinklint.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A version of Flink that jobs are run with.
 *
 * @param name as the folders of {@code src/test/flink} are called, for example {@code 1.15}
 * @param classPath its jars, joined as on a command line
 */
public record FlinkVersion(String name, String classPath) implements Comparable<FlinkVersion> {

  /** All versions, oldest first. */
  public static final List<String> NAMES = List.of("1.10", "1.12", "1.15", "1.17", "1.20", "2.3");

  /** The version of this name, with the jars that the build has brought. */
  public static FlinkVersion of(String name) {
    Path file = Path.of("target/flink", name, "classpath");
    try {
      return new FlinkVersion(name, Files.readString(file).strip());
    } catch (IOException e) {
      throw new AssertionError(
          file + " is missing: run mvn generate-test-resources, which brings the jars of Flink", e);
    }
  }

  /** True where the jars hold a planner, which table programs need. */
  boolean hasPlanner() {
    return classPath.contains("flink-table-planner");
  }

  /** True from this minor version on. */
  boolean isAtLeast(int major, int minor) {
    return number(name) >= major * 1000 + minor;
  }

  /** A number that sorts names of versions. */
  static int number(String name) {
    int dot = name.indexOf('.');
    return Integer.parseInt(name.substring(0, dot)) * 1000
        + Integer.parseInt(name.substring(dot + 1));
  }

  @Override
  public int compareTo(FlinkVersion other) {
    return Integer.compare(number(name), number(other.name));
  }

  @Override
  public String toString() {
    return "Flink " + name;
  }
}

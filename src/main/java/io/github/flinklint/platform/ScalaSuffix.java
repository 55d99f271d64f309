package io.github.flinklint.platform;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The version of Scala at the end of an artifact's name. Flink gave it up with 1.15 where the Java
 * interface does not need it. The names are those that Maven Central has of 1.7.2, 1.10.2, 1.12.7,
 * 1.14.6, 1.15.4, 1.17.2, 1.20.3 and 2.0.0 (looked up in November 2026); about others nothing is
 * said.
 */
public final class ScalaSuffix {

  /** Have never had one. */
  private static final Set<String> NEVER =
      Set.of(
          "flink-annotations",
          "flink-core",
          "flink-csv",
          "flink-java",
          "flink-json",
          "flink-metrics-core",
          "flink-table-api-java",
          "flink-table-common");

  /** Had one up to 1.14 and have none since. */
  private static final Set<String> UNTIL_1_14 =
      Set.of(
          "flink-cep",
          "flink-clients",
          "flink-connector-jdbc",
          "flink-connector-kafka",
          "flink-kubernetes",
          "flink-runtime-web",
          "flink-state-processor-api",
          "flink-statebackend-rocksdb",
          "flink-streaming-java",
          "flink-table-api-java-bridge",
          "flink-test-utils",
          "flink-yarn");

  private ScalaSuffix() {}

  /** The version of Scala, {@code 2.12}; null where the name has none. */
  public static @Nullable String of(String artifactId) {
    int at = indexOf(artifactId);
    return at < 0 ? null : artifactId.substring(at + 1);
  }

  /** The name without it. */
  public static String strip(String artifactId) {
    int at = indexOf(artifactId);
    return at < 0 ? artifactId : artifactId.substring(0, at);
  }

  /** Index of the underscore before the version; -1 where there is none. */
  private static int indexOf(String artifactId) {
    int at = artifactId.lastIndexOf('_');
    boolean isVersion = artifactId.startsWith("2.", at + 1) && isNumber(artifactId, at + 3);
    return at > 0 && (isVersion || artifactId.substring(at + 1).equals("3")) ? at : -1;
  }

  private static boolean isNumber(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return from < text.length();
  }

  /**
   * True where an artifact of Flink's own group certainly has a version of Scala in its name in a
   * release that it must not have, or has none where it needs one.
   *
   * @param artifactId id of an artifact of Flink's group
   * @param major first number of its version, which is Flink's
   * @param minor second number
   */
  public static boolean isWrong(String artifactId, int major, int minor) {
    String name = strip(artifactId);
    boolean hasSuffix = !name.equals(artifactId);
    if (NEVER.contains(name)) {
      return hasSuffix;
    }
    // Connectors have had versions of their own since 3.0.
    if (!UNTIL_1_14.contains(name) || major > 2 || (major == 1 && minor < 7) || major == 0) {
      return false;
    }
    if (major == 1 && minor < 15) {
      return !hasSuffix && !startsLate(name, minor);
    }
    return hasSuffix;
  }

  /** True for names that are younger than the version: Maven does not find them anyway. */
  private static boolean startsLate(String name, int minor) {
    return name.equals("flink-connector-jdbc") && minor < 11;
  }
}

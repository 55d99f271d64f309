package io.github.flinklint.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.oracle.FlinkVersion;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterClassesTest {

  static Iterable<String> versions() {
    return FlinkVersion.NAMES;
  }

  /** What the classes in each of Flink's jars are known as, by the jar's artifact. */
  private static Map<String, Set<String>> known(String version) throws IOException {
    Map<String, Set<String>> known = new TreeMap<>();
    for (String jar : FlinkVersion.of(version).classPath().split(File.pathSeparator, -1)) {
      String name = Path.of(jar).getFileName().toString();
      String artifact = ScalaSuffix.strip(name.replaceFirst("-\\d.*", ""));
      try (ZipFile zip = new ZipFile(jar)) {
        Set<String> found = new TreeSet<>();
        zip.stream()
            .map(entry -> ClusterClasses.of(entry.getName()))
            .filter(match -> match != null)
            .forEach(match -> found.add(match.artifactId()));
        known.put(artifact, found);
      }
    }
    return known;
  }

  @ParameterizedTest
  @MethodSource("versions")
  void knowsEachArtifactByItsOwnClasses(String version) throws IOException {
    Set<String> artifacts = new TreeSet<>(ClusterClasses.witnesses().values());
    Map<String, Set<String>> known = known(version);
    known.forEach(
        (artifact, found) ->
            assertEquals(artifacts.contains(artifact) ? Set.of(artifact) : Set.of(), found));
    assertTrue(
        known.keySet().containsAll(Set.of("flink-core", "flink-runtime", "flink-streaming-java")));
  }

  @ParameterizedTest
  @CsvSource({
    "org/apache/flink/api/common/ExecutionConfig.class, flink-core, org.apache.flink.api.common",
    "META-INF/versions/11/org/apache/flink/api/common/ExecutionConfig.class, flink-core, org.apache.flink.api.common",
    "BOOT-INF/classes/com/obs/services/ObsClient.class, esdk-obs-java, com.obs.services",
    "BOOT-INF/lib/flink-core-1.15.4.jar, flink-core, BOOT-INF/lib/flink-core-1.15.4.jar",
    "lib/flink-streaming-java_2.12-1.12.7.jar, flink-streaming-java, lib/flink-streaming-java_2.12-1.12.7.jar",
    "hadoop-common-3.1.1.jar, hadoop-common, hadoop-common-3.1.1.jar"
  })
  void knowsClassesAndNestedJars(String entry, String artifact, String where) {
    ClusterClasses.Match match = ClusterClasses.of(entry);
    assertEquals(artifact, match.artifactId());
    assertEquals(where, match.where());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acme/shaded/org/apache/flink/api/common/ExecutionConfig.class",
        "org/apache/flink/api/common/ExecutionConfig.java",
        "org/apache/flink/api/common/",
        "org/apache/flink/connector/kafka/source/KafkaSource.class",
        "BOOT-INF/lib/flink-connector-kafka-1.15.4.jar",
        "BOOT-INF/lib/flink-json-1.10.0.jar",
        "BOOT-INF/lib/logback-classic-1.2.13.jar",
        "lib/flink-core.jar",
        "lib/flink-core-99999.1.jar",
        ".jar",
        "-1.2.jar",
        "",
        "../../../etc/passwd",
        "\u0000\u001b[31m.class"
      })
  void leavesOutOthers(String entry) {
    assertNull(ClusterClasses.of(entry));
  }

  @Test
  void leavesOutLongNames() {
    assertNull(ClusterClasses.of("a".repeat(60_000) + "-1.2.jar"));
  }
}

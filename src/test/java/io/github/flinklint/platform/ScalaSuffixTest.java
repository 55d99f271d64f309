package io.github.flinklint.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalaSuffixTest {

  @ParameterizedTest
  @CsvSource({
    "flink-streaming-java_2.12, 2.12, flink-streaming-java",
    "kafka_2.11, 2.11, kafka",
    "rules_3, 3, rules",
    "flink-core, , flink-core",
    "with_2, , with_2",
    "v_2.x, , v_2.x"
  })
  void isTheEndOfTheName(String artifact, String suffix, String name) {
    assertEquals(suffix, ScalaSuffix.of(artifact));
    assertEquals(name, ScalaSuffix.strip(artifact));
  }

  @ParameterizedTest
  @CsvSource({
    "flink-streaming-java, 1, 7, true",
    "flink-streaming-java, 1, 14, true",
    "flink-streaming-java, 1, 15, false",
    "flink-streaming-java_2.12, 1, 14, false",
    "flink-streaming-java_2.12, 1, 15, true",
    "flink-streaming-java_2.12, 2, 0, true",
    "flink-streaming-java, 1, 6, false",
    "flink-connector-kafka, 3, 0, false",
    "flink-connector-kafka_2.12, 1, 15, true",
    "flink-connector-jdbc, 1, 10, false",
    "flink-core_2.12, 1, 12, true",
    "flink-core, 1, 12, false",
    "flink-runtime_2.12, 1, 12, false",
    "flink-table-planner_2.12, 1, 17, false",
    "flink-scala_2.12, 1, 17, false",
    "flink-connector-hive_2.12, 1, 17, false"
  })
  void knowsTheVersions(String artifact, int major, int minor, boolean wrong) {
    assertEquals(wrong, ScalaSuffix.isWrong(artifact, major, minor));
  }
}

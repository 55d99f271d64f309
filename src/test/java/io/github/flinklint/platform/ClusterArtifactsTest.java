package io.github.flinklint.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterArtifactsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flink-clients",
        "flink-clients_2.11",
        "flink-core",
        "flink-java",
        "flink-runtime-web_2.12",
        "flink-scala_2.12",
        "flink-statebackend-rocksdb_2.11",
        "flink-streaming-java_2.12",
        "flink-streaming-java",
        "flink-table-api-java-bridge",
        "flink-table-planner-blink_2.11",
        "flink-table-common",
        "flink-table_2.11",
        "flink-yarn_2.11",
        "flink-dist_2.11"
      })
  void bringsFlinkInEveryVersion(String artifact) {
    assertTrue(ClusterArtifacts.bringsAlways(artifact));
    assertTrue(ClusterArtifacts.brings(artifact, 1, 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flink-connector-kafka",
        "flink-connector-kafka_2.11",
        "flink-connector-files",
        "flink-connector-base",
        "flink-avro",
        "flink-parquet_2.12",
        "flink-orc_2.11",
        "flink-sql-connector-kafka_2.12",
        "flink-sql-avro",
        "flink-protobuf",
        "flink-test-utils",
        "flink-table-test-utils",
        "flink-hadoop-compatibility_2.11",
        "flink-shaded-hadoop-2-uber",
        "flink-metrics-dropwizard",
        "flink-walkthrough-common_2.11",
        "flink-jdbc_2.12",
        "flink-my-own"
      })
  void leavesOutWhatHasToBePacked(String artifact) {
    assertFalse(ClusterArtifacts.bringsAlways(artifact));
    assertFalse(ClusterArtifacts.brings(artifact, 1, 15));
  }

  @ParameterizedTest
  @CsvSource({
    "flink-json, 1, 10, false",
    "flink-json, 1, 12, true",
    "flink-csv, 1, 15, true",
    "flink-cep_2.11, 1, 10, true",
    "flink-cep_2.11, 1, 12, false",
    "flink-cep, 1, 15, true",
    "flink-state-processor-api_2.12, 1, 12, false",
    "flink-python_2.11, 1, 10, true",
    "flink-s3-fs-hadoop, 1, 12, true",
    "flink-s3-fs-hadoop, 1, 17, false"
  })
  void knowsTheVersion(String artifact, int major, int minor, boolean brings) {
    assertEquals(brings, ClusterArtifacts.brings(artifact, major, minor));
    assertFalse(ClusterArtifacts.bringsAlways(artifact));
  }
}

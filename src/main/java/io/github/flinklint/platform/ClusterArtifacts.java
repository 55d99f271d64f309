package io.github.flinklint.platform;

import java.util.ArrayList;
import java.util.List;

/**
 * Artifacts of Flink that a DLI cluster has on its class path, so that a job's jar must not repeat
 * them. From the list of built-in jars in the DLI user guide (1.7, 1.10, 1.12) and from the poms of
 * Flink's own distribution (1.12, 1.17, 1.20, 2.2); a version between two of these has what both
 * have. Connectors and the formats beside them are not on the cluster.
 */
public final class ClusterArtifacts {

  /** The group of Flink's artifacts. */
  public static final String GROUP = "org.apache.flink";

  /** Never on the cluster, or not known to be, whatever else their name begins with. */
  private static final List<String> BUNDLED =
      List.of("flink-connector-", "flink-sql-", "flink-metrics-dropwizard");

  private static final List<String> CONNECTORS =
      List.of("flink-connector-", "flink-sql-connector-");

  /**
   * Connectors that are a part of Flink's distribution from some version on (base from 1.17, files
   * from 1.15, datagen from 1.19), or that only tests use.
   */
  private static final List<String> MAY_BE_THERE =
      List.of(
          "flink-connector-base",
          "flink-connector-datagen",
          "flink-connector-files",
          "flink-connector-test-utils");

  /** Released with Flink, though not on every cluster. */
  private static final List<String> OTHERS_OF_FLINK =
      List.of(
          "flink-avro",
          "flink-cep",
          "flink-csv",
          "flink-json",
          "flink-orc",
          "flink-parquet",
          "flink-state-processor-api",
          "flink-test-utils");

  /** Connectors that were released with every version of Flink up to 1.16. */
  private static final List<String> SYNCHRONOUS =
      List.of(
          "flink-connector-cassandra",
          "flink-connector-elasticsearch6",
          "flink-connector-elasticsearch7",
          "flink-connector-hive",
          "flink-connector-jdbc",
          "flink-connector-kafka",
          "flink-connector-kinesis",
          "flink-connector-rabbitmq",
          "flink-sql-connector-elasticsearch7",
          "flink-sql-connector-kafka");

  private static final int FIRST = 0;
  private static final int LAST = Integer.MAX_VALUE;

  /** A name that ends with a hyphen stands for all that begin with it. */
  private static final List<Row> ROWS =
      List.of(
          always("flink-annotations"),
          always("flink-clients"),
          always("flink-container"),
          always("flink-core"),
          always("flink-core-api"),
          always("flink-datastream"),
          always("flink-datastream-api"),
          always("flink-dist"),
          always("flink-dist-scala"),
          always("flink-dstl-dfs"),
          always("flink-hadoop-fs"),
          always("flink-java"),
          always("flink-kubernetes"),
          always("flink-mapr-fs"),
          always("flink-mesos"),
          always("flink-metrics-core"),
          always("flink-optimizer"),
          always("flink-queryable-state-client-java"),
          always("flink-rpc-"),
          always("flink-runtime"),
          always("flink-runtime-web"),
          always("flink-scala"),
          always("flink-statebackend-changelog"),
          always("flink-statebackend-common"),
          always("flink-statebackend-forst"),
          always("flink-statebackend-rocksdb"),
          always("flink-streaming-java"),
          always("flink-streaming-scala"),
          always("flink-table"),
          always("flink-table-api-bridge-base"),
          always("flink-table-api-java"),
          always("flink-table-api-java-bridge"),
          always("flink-table-api-java-uber"),
          always("flink-table-code-splitter"),
          always("flink-table-common"),
          always("flink-table-planner"),
          always("flink-table-planner-blink"),
          always("flink-table-planner-loader"),
          always("flink-table-runtime"),
          always("flink-table-runtime-blink"),
          always("flink-table-uber"),
          always("flink-table-uber-blink"),
          always("flink-yarn"),
          new Row("flink-csv", release(1, 12), LAST),
          new Row("flink-json", release(1, 12), LAST),
          // In the jar of the table planner; from 1.15 on nobody brings them.
          new Row("flink-table-api-scala", FIRST, release(1, 14)),
          new Row("flink-table-api-scala-bridge", FIRST, release(1, 14)),
          // In 1.12 it lay in opt/, which is not on the class path; in lib/ again from 1.15 on.
          new Row("flink-cep", FIRST, release(1, 10)),
          new Row("flink-cep", release(1, 15), LAST),
          new Row("flink-cep-scala", FIRST, release(1, 10)),
          new Row("flink-gelly", FIRST, release(1, 7)),
          new Row("flink-ml", FIRST, release(1, 7)),
          new Row("flink-metrics-prometheus", release(1, 12), release(1, 12)),
          new Row("flink-python", FIRST, release(1, 10)),
          new Row("flink-queryable-state-runtime", FIRST, release(1, 10)),
          new Row("flink-s3-fs-hadoop", release(1, 12), release(1, 12)),
          new Row("flink-state-processor-api", FIRST, release(1, 10)));

  /**
   * Releases that have an artifact.
   *
   * @param name the artifact
   * @param from the first release
   * @param to the last release
   */
  private record Row(String name, int from, int to) {

    boolean names(String artifact) {
      return name.endsWith("-") ? artifact.startsWith(name) : artifact.equals(name);
    }
  }

  private ClusterArtifacts() {}

  private static Row always(String name) {
    return new Row(name, FIRST, LAST);
  }

  /** A release as a number that sorts. */
  private static int release(int major, int minor) {
    return major * 10_000 + minor;
  }

  /**
   * True where the cluster certainly brings an artifact.
   *
   * @param artifactId id of an artifact of Flink's own group, with or without the Scala version at
   *     its end
   * @param major first number of Flink's version
   * @param minor second number
   */
  public static boolean brings(String artifactId, int major, int minor) {
    int release = release(major, minor);
    for (Row row : rows(artifactId)) {
      if (row.from() <= release && release <= row.to()) {
        return true;
      }
    }
    return false;
  }

  /** True where the cluster brings an artifact in every version of Flink. */
  public static boolean bringsAlways(String artifactId) {
    for (Row row : rows(artifactId)) {
      if (row.from() == FIRST && row.to() == LAST) {
        return true;
      }
    }
    return false;
  }

  /**
   * True for a connector that no cluster has, so that the job's jar has to bring it. Those of CDC
   * are not among them: a minimal jar of 1.15 is to leave them out (dli_01_0457).
   */
  public static boolean isConnectorToPack(String artifactId) {
    String artifact = ScalaSuffix.strip(artifactId);
    return startsWithAny(artifact, CONNECTORS)
        && !MAY_BE_THERE.contains(artifact)
        && !artifact.endsWith("-cdc");
  }

  /**
   * True for an artifact whose version is certainly that of Flink itself. Some connectors are among
   * them up to 1.16, since then they have numbers of their own; the shaded libraries are not.
   */
  public static boolean hasVersionOfFlink(String artifactId, int major, int minor) {
    String artifact = ScalaSuffix.strip(artifactId);
    return bringsAlways(artifact)
        || OTHERS_OF_FLINK.contains(artifact)
        || (SYNCHRONOUS.contains(artifact) && release(major, minor) < release(1, 17));
  }

  private static List<Row> rows(String artifactId) {
    String artifact = ScalaSuffix.strip(artifactId);
    List<Row> rows = new ArrayList<>();
    if (!startsWithAny(artifact, BUNDLED)) {
      for (Row row : ROWS) {
        if (row.names(artifact)) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static boolean startsWithAny(String artifact, List<String> beginnings) {
    for (String beginning : beginnings) {
      if (artifact.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}

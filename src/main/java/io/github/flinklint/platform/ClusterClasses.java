package io.github.flinklint.platform;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Classes by which a copy of what the cluster brings is known in a jar: for the artifacts that a
 * job may hold a copy of, one that it has in all versions, and that no other artifact has. A table
 * of packages would not do, since connectors and formats, which a jar has to bring, live in the
 * same ones. Tested against the jars.
 */
public final class ClusterClasses {

  private static final Map<String, String> WITNESSES = new LinkedHashMap<>();

  static {
    put("flink-annotations", "org/apache/flink/annotation/Public");
    put("flink-core", "org/apache/flink/api/common/ExecutionConfig");
    put("flink-java", "org/apache/flink/api/java/ExecutionEnvironment");
    put("flink-runtime", "org/apache/flink/runtime/jobgraph/JobGraph");
    put("flink-streaming-java", "org/apache/flink/streaming/api/datastream/AsyncDataStream");
    put("flink-streaming-scala", "org/apache/flink/streaming/api/scala/StreamExecutionEnvironment");
    put("flink-scala", "org/apache/flink/api/scala/ExecutionEnvironment");
    put("flink-clients", "org/apache/flink/client/cli/CliFrontend");
    put("flink-optimizer", "org/apache/flink/optimizer/Optimizer");
    put("flink-hadoop-fs", "org/apache/flink/runtime/fs/hdfs/HadoopFileSystem");
    put("flink-metrics-core", "org/apache/flink/metrics/MetricGroup");
    put(
        "flink-statebackend-rocksdb",
        "org/apache/flink/contrib/streaming/state/RocksDBOptionsFactory");
    put("flink-statebackend-rocksdb", "org/apache/flink/contrib/streaming/state/OptionsFactory");
    put("flink-statebackend-rocksdb", "org/apache/flink/state/rocksdb/RocksDBOptionsFactory");
    put("flink-table-common", "org/apache/flink/table/types/logical/LogicalType");
    put("flink-table-api-java", "org/apache/flink/table/api/TableEnvironment");
    put(
        "flink-table-api-java-bridge",
        "org/apache/flink/table/api/bridge/java/StreamTableEnvironment");
    put("flink-table-api-java-bridge", "org/apache/flink/table/api/java/StreamTableEnvironment");
    put("flink-table-planner", "org/apache/flink/table/planner/delegation/PlannerBase");
    put("flink-yarn", "org/apache/flink/yarn/YarnClusterDescriptor");
    put("hadoop-common", "org/apache/hadoop/conf/Configuration");
    put("hadoop-hdfs-client", "org/apache/hadoop/hdfs/DistributedFileSystem");
    put("hadoop-mapreduce-client-core", "org/apache/hadoop/mapred/JobConf");
    put("hadoop-yarn-api", "org/apache/hadoop/yarn/conf/YarnConfiguration");
    put("esdk-obs-java", "com/obs/services/ObsClient");
    put("hadoop-huaweicloud", "org/apache/hadoop/fs/obs/OBSFileSystem");
  }

  /** Folders that a jar may have its classes in: those of a newer Java, and of Spring Boot. */
  private static final Pattern FOLDERS =
      Pattern.compile("^(?:META-INF/versions/\\d+/|BOOT-INF/classes/|WEB-INF/classes/)");

  private static final Pattern NESTED =
      Pattern.compile("^(?:.*/)?([A-Za-z0-9][\\w.-]*?)-(\\d{1,4})\\.(\\d{1,4})[\\w.-]*\\.jar$");

  private ClusterClasses() {}

  /**
   * What an entry of a jar is known as.
   *
   * @param groupId its group
   * @param artifactId artifact of the cluster, without a Scala version
   * @param where its package with dots, or the name of the nested jar
   */
  public record Match(String groupId, String artifactId, String where) {}

  private static void put(String artifactId, String name) {
    WITNESSES.put(name + ".class", artifactId);
  }

  /** The classes, by path within a jar, with the artifact that each stands for. */
  static Map<String, String> witnesses() {
    return Map.copyOf(WITNESSES);
  }

  /**
   * What an entry of a jar shows to be a copy of.
   *
   * @param entry path within the jar, as it is written there
   * @return null where it shows nothing
   */
  public static @Nullable Match of(String entry) {
    if (entry.length() > 400) {
      return null; // longer than any of ours, and no name to print
    }
    String path = FOLDERS.matcher(entry).replaceFirst("");
    String artifact = WITNESSES.get(path);
    if (artifact != null) {
      return match(artifact, path.substring(0, path.lastIndexOf('/')).replace('/', '.'));
    }
    return entry.toLowerCase(Locale.ROOT).endsWith(".jar") ? nested(entry) : null;
  }

  private static Match match(String artifactId, String where) {
    if (artifactId.startsWith("flink-")) {
      return new Match(ClusterArtifacts.GROUP, artifactId, where);
    }
    boolean isObs = BundledArtifacts.family(artifactId) == BundledArtifacts.Family.OBS;
    return new Match(isObs ? "com.huaweicloud" : "org.apache.hadoop", artifactId, where);
  }

  private static @Nullable Match nested(String entry) {
    Matcher matcher = NESTED.matcher(entry);
    if (!matcher.matches()) {
      return null;
    }
    if (entry.matches(".*-(sources|javadoc|tests|test-sources)\\.jar")) {
      return null;
    }
    String artifact = matcher.group(1);
    int major = Integer.parseInt(matcher.group(2));
    int minor = Integer.parseInt(matcher.group(3));
    boolean isFlink =
        artifact.startsWith("flink-") && ClusterArtifacts.brings(artifact, major, minor);
    BundledArtifacts.Family family = BundledArtifacts.family(artifact);
    boolean isCopy =
        isFlink
            || family == BundledArtifacts.Family.OBS
            || family == BundledArtifacts.Family.HADOOP;
    return isCopy ? match(ScalaSuffix.strip(artifact), entry) : null;
  }
}

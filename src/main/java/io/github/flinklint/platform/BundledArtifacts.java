package io.github.flinklint.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Artifacts beside Flink of which a DLI cluster has its own, so that a copy in a job's jar clashes.
 * From the list of built-in jars and the advice on packing in the DLI user guide (dli_01_0397,
 * dli_01_0457, dli_03_0064, dli_03_0234): the client of OBS, Hadoop, and a logging backend.
 */
public final class BundledArtifacts {

  /** What an artifact is a part of. */
  public enum Family {
    /** Flink itself. */
    FLINK,
    /** Clients of the object store. */
    OBS,
    /** Hadoop. */
    HADOOP,
    /** What writes logs, or takes the place of something that does. */
    LOGGING;

    /** The packages of its classes, with dots. */
    public List<String> packages() {
      return switch (this) {
        case FLINK -> List.of(ClusterArtifacts.GROUP);
        case OBS -> List.of("com.obs", "org.apache.hadoop.fs.obs");
        case HADOOP -> List.of("org.apache.hadoop");
        case LOGGING ->
            List.of("ch.qos.logback", "org.apache.log4j", "org.apache.logging", "org.slf4j.impl");
      };
    }
  }

  /** The names of what implements logging; interfaces such as {@code slf4j-api} do no harm. */
  private static final List<String> LOGGING =
      List.of(
          "ch.qos.logback:logback-classic",
          "ch.qos.logback:logback-core",
          "ch.qos.reload4j:reload4j",
          "log4j:log4j",
          "org.apache.logging.log4j:log4j-1.2-api",
          "org.apache.logging.log4j:log4j-core",
          "org.apache.logging.log4j:log4j-slf4j-impl",
          "org.apache.logging.log4j:log4j-slf4j18-impl",
          "org.apache.logging.log4j:log4j-slf4j2-impl",
          "org.apache.logging.log4j:log4j-to-slf4j",
          "org.slf4j:log4j-over-slf4j",
          "org.slf4j:slf4j-jcl",
          "org.slf4j:slf4j-jdk14",
          "org.slf4j:slf4j-log4j12",
          "org.slf4j:slf4j-nop",
          "org.slf4j:slf4j-reload4j",
          "org.slf4j:slf4j-simple");

  private static final String HADOOP_GROUP = "org.apache.hadoop";

  /** A name that ends with a hyphen stands for all that begin with it. */
  private static final List<String> HADOOP =
      List.of(
          "hadoop-annotations",
          "hadoop-auth",
          "hadoop-client",
          "hadoop-client-",
          "hadoop-common",
          "hadoop-core",
          "hadoop-hdfs",
          "hadoop-hdfs-",
          "hadoop-mapreduce-",
          "hadoop-shaded-",
          "hadoop-yarn-");

  /** File systems of Hadoop that open {@code obs://}, and the client that they use. */
  private static final List<String> OBS =
      List.of("esdk-obs-java", "esdk-obs-java-", "hadoop-huaweicloud", "hadoop-obs");

  private BundledArtifacts() {}

  /**
   * What an artifact is a part of.
   *
   * @return null for what the cluster does not have, and for Flink, whose version decides: see
   *     {@link ClusterArtifacts}
   */
  public static @Nullable Family family(String groupId, String artifactId) {
    if (LOGGING.contains(groupId + ":" + artifactId)) {
      return Family.LOGGING;
    }
    boolean isHuawei = groupId.startsWith("com.huawei") || groupId.equals(HADOOP_GROUP);
    if (isHuawei && isAny(artifactId, OBS)) {
      return Family.OBS;
    }
    boolean isHadoop = groupId.equals(HADOOP_GROUP) && isAny(artifactId, HADOOP);
    boolean isOfFlink =
        groupId.equals(ClusterArtifacts.GROUP) && artifactId.startsWith("flink-shaded-hadoop");
    return isHadoop || isOfFlink ? Family.HADOOP : null;
  }

  /**
   * What a jar is a part of, by the name of its artifact alone.
   *
   * @return null as above
   */
  public static @Nullable Family family(String artifactId) {
    if (LOGGING.stream().anyMatch(name -> name.endsWith(":" + artifactId))) {
      return Family.LOGGING;
    }
    if (isAny(artifactId, OBS)) {
      return Family.OBS;
    }
    return isAny(artifactId, HADOOP) || artifactId.startsWith("flink-shaded-hadoop")
        ? Family.HADOOP
        : null;
  }

  private static boolean isAny(String artifactId, List<String> names) {
    for (String name : names) {
      if (name.endsWith("-") ? artifactId.startsWith(name) : artifactId.equals(name)) {
        return true;
      }
    }
    return false;
  }
}

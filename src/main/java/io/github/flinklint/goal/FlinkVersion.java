package io.github.flinklint.goal;

import io.github.flinklint.platform.ClusterArtifacts;
import io.github.flinklint.platform.ScalaSuffix;
import java.util.List;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Tells which version of Flink a module is built for. */
final class FlinkVersion {

  /**
   * Artifacts that carry the version of Flink itself, the most telling first. Connectors are not
   * among them, having had version numbers of their own since 2022.
   */
  private static final List<String> CORE =
      List.of(
          "flink-streaming-java",
          "flink-clients",
          "flink-core",
          "flink-java",
          "flink-runtime",
          "flink-streaming-scala",
          "flink-scala",
          "flink-table-api-java",
          "flink-table-api-java-bridge",
          "flink-table-api-scala",
          "flink-table-api-scala-bridge",
          "flink-table-api-java-uber",
          "flink-table-common",
          "flink-table-planner",
          "flink-table-planner-blink",
          "flink-table-planner-loader",
          "flink-table-runtime",
          "flink-statebackend-rocksdb",
          "flink-dist");

  private FlinkVersion() {}

  /** The version of the dependencies, else of the managed ones; null where neither tells one. */
  static @Nullable String of(MavenProject project) {
    String version = of(project.getModel().getDependencies());
    DependencyManagement managed = project.getModel().getDependencyManagement();
    return version == null && managed != null ? of(managed.getDependencies()) : version;
  }

  private static @Nullable String of(List<Dependency> dependencies) {
    for (String artifact : CORE) {
      for (Dependency dependency : dependencies) {
        String name = ScalaSuffix.strip(dependency.getArtifactId());
        String version = dependency.getVersion();
        if (ClusterArtifacts.GROUP.equals(dependency.getGroupId())
            && name.equals(artifact)
            && version != null
            && isVersion(version)) {
          return version;
        }
      }
    }
    return null;
  }

  /** True for what begins with two numbers and a dot between them. */
  private static boolean isVersion(String text) {
    int dot = 0;
    while (dot < text.length() && isDigit(text.charAt(dot))) {
      dot++;
    }
    return dot > 0
        && dot + 1 < text.length()
        && text.charAt(dot) == '.'
        && isDigit(text.charAt(dot + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

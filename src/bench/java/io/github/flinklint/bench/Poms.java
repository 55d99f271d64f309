package io.github.flinklint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** The poms of a measured project, one for each plugin that is compared. */
final class Poms {

  private static final String PROJECT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>acme</groupId>
        <artifactId>measured</artifactId>
        <version>1</version>
        <properties>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          <maven.compiler.release>17</maven.compiler.release>
        </properties>
        <dependencies>
      @flink@  </dependencies>
        <build>
          <sourceDirectory>@sources@</sourceDirectory>
          <plugins>
            <plugin>
              <artifactId>maven-resources-plugin</artifactId>
              <version>3.5.0</version>
            </plugin>
            <plugin>
              <artifactId>maven-compiler-plugin</artifactId>
              <version>3.16.0</version>
            </plugin>
            <plugin>
              <artifactId>maven-surefire-plugin</artifactId>
              <version>3.6.1</version>
            </plugin>
            <plugin>
              <artifactId>maven-jar-plugin</artifactId>
              <version>3.5.1</version>
            </plugin>
      @plugin@    </plugins>
        </build>
      </project>
      """;

  /** Only what the compiler reads, so that a first run downloads little. */
  private static final List<String> FLINK_PARTS =
      List.of(
          "flink-annotations",
          "flink-core",
          "flink-java",
          "flink-metrics-core",
          "flink-runtime",
          "flink-streaming-java");

  private static final String FLINK =
      """
          <dependency>
            <groupId>org.apache.flink</groupId>
            <artifactId>@artifact@</artifactId>
            <version>1.17.2</version>
            <scope>provided</scope>
            <exclusions>
              <exclusion>
                <groupId>*</groupId>
                <artifactId>*</artifactId>
              </exclusion>
            </exclusions>
          </dependency>
      """;

  private static final String PLUGIN =
      """
            <plugin>
              <groupId>@group@</groupId>
              <artifactId>@artifact@</artifactId>
              <version>@version@</version>
              <executions>
                <execution>
                  <phase>@phase@</phase>
                  <goals>
                    <goal>@goal@</goal>
                  </goals>
                  <configuration>
                    @configuration@
                  </configuration>
                </execution>
              </executions>
            </plugin>
      """;

  private static final String ENFORCER_RULES =
      """
      <rules>
        <requireMavenVersion><version>[3.6.3,)</version></requireMavenVersion>
        <requireJavaVersion><version>[17,)</version></requireJavaVersion>
      </rules>
      """;

  private static final String PMD_RULES =
      """
      <rulesets><ruleset>@rules@</ruleset></rulesets>
      <analysisCache>@cached@</analysisCache>
      <analysisCacheLocation>${project.build.directory}/pmd.cache</analysisCacheLocation>
      <linkXRef>false</linkXRef>
      """;

  private static final String CHECKSTYLE_RULES =
      """
      <configLocation>@rules@</configLocation>
      """;

  private Poms() {}

  static void write(MeasuredTree tree, String version, Peers peers) throws IOException {
    StringBuilder flink = new StringBuilder();
    FLINK_PARTS.forEach(part -> flink.append(FLINK.replace("@artifact@", part)));
    for (Variant variant : Variant.values()) {
      String plugin =
          switch (variant) {
            case WITHOUT -> "";
            case EMPTY ->
                plugin(EmptyPlugin.GROUP, EmptyPlugin.ARTIFACT, EmptyPlugin.VERSION, "nothing", "");
            case SKIP, COLD, WARM, JOB_CHANGED, OTHER_CHANGED ->
                plugin(
                    "io.github.flinklint",
                    "flink-lint-maven-plugin",
                    version,
                    "check",
                    "<failOn>never</failOn>");
            case ENFORCER -> apache("maven-enforcer-plugin", "3.7.0", "enforce", ENFORCER_RULES);
            case PMD -> pmd(peers, false);
            case PMD_CACHED -> pmd(peers, true);
            case CHECKSTYLE ->
                apache(
                    "maven-checkstyle-plugin",
                    "3.6.0",
                    "check",
                    CHECKSTYLE_RULES.replace("@rules@", peers.checkstyleRules().toString()));
          };
      String pom =
          PROJECT
              .replace("@flink@", flink)
              .replace("@sources@", tree.sources().toString())
              .replace("@plugin@", plugin)
              .replace("@phase@", tree.phase());
      Files.createDirectories(tree.folder());
      Files.writeString(tree.folder().resolve(variant.pom), pom);
    }
  }

  private static String pmd(Peers peers, boolean cached) {
    String configuration =
        PMD_RULES
            .replace("@rules@", peers.pmdRules().toString())
            .replace("@cached@", Boolean.toString(cached));
    return apache("maven-pmd-plugin", "3.28.0", "pmd", configuration);
  }

  private static String apache(String artifact, String version, String goal, String configuration) {
    return plugin("org.apache.maven.plugins", artifact, version, goal, configuration);
  }

  private static String plugin(
      String group, String artifact, String version, String goal, String configuration) {
    return PLUGIN
        .replace("@group@", group)
        .replace("@artifact@", artifact)
        .replace("@version@", version)
        .replace("@goal@", goal)
        .replace("@configuration@", configuration.strip());
  }
}

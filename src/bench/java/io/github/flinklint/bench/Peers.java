package io.github.flinklint.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Other linters, given about the same to look for: calls of three names. They are downloaded, so
 * they take part only where that is asked for.
 *
 * @param work folder for their rules and what they need
 */
record Peers(Path work) {

  private static final String PMD =
      """
      <?xml version="1.0"?>
      <ruleset name="calls" xmlns="http://pmd.sourceforge.net/ruleset/2.0.0">
        <description>Calls of three names</description>
      @rules@</ruleset>
      """;

  private static final String PMD_RULE =
      """
        <rule name="@name@" language="java" message="@name@"
            class="net.sourceforge.pmd.lang.rule.xpath.XPathRule">
          <description>@name@</description>
          <priority>3</priority>
          <properties>
            <property name="xpath"><value>//MethodCall[@MethodName='@name@']</value></property>
          </properties>
        </rule>
      """;

  private static final String CHECKSTYLE =
      """
      <?xml version="1.0"?>
      <!DOCTYPE module PUBLIC "-//Checkstyle//DTD Checkstyle Configuration 1.3//EN"
          "https://checkstyle.org/dtds/configuration_1_3.dtd">
      <module name="Checker">
        <property name="severity" value="info"/>
        <module name="TreeWalker">
          <module name="MatchXpath">
            <property name="query"
                value="//METHOD_CALL//IDENT[@text='enableCheckpointing' or @text='execute']"/>
          </module>
        </module>
      </module>
      """;

  private static final String POM =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>acme</groupId>
        <artifactId>peers</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <dependencies>
          <dependency>
            <groupId>net.sourceforge.pmd</groupId>
            <artifactId>@artifact@</artifactId>
            <version>@version@</version>
          </dependency>
          <dependency>
            <groupId>net.sourceforge.pmd</groupId>
            <artifactId>pmd-java</artifactId>
            <version>@version@</version>
          </dependency>
        </dependencies>
      </project>
      """;

  Path pmdRules() {
    return work.resolve("pmd.xml");
  }

  Path checkstyleRules() {
    return work.resolve("checkstyle.xml");
  }

  void writeRules() throws IOException {
    StringBuilder rules = new StringBuilder();
    for (String name : List.of("enableCheckpointing", "setCheckpointStorage", "execute")) {
      rules.append(PMD_RULE.replace("@name@", name));
    }
    Files.createDirectories(work);
    Files.writeString(pmdRules(), PMD.replace("@rules@", rules));
    Files.writeString(checkstyleRules(), CHECKSTYLE);
  }

  /** The class path of PMD, downloaded where it is not there yet. */
  String pmdClassPath(Commands commands, List<String> maven)
      throws IOException, InterruptedException {
    Path pom = work.resolve("pom.xml");
    Files.writeString(pom, POM.replace("@artifact@", "pmd-cli").replace("@version@", "7.27.0"));
    Path file = work.resolve("pmd.classpath");
    List<String> command = new ArrayList<>(maven);
    command.addAll(
        List.of(
            "-f",
            pom.toString(),
            "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath",
            "-Dmdep.outputFile=" + file));
    commands.run(work, Map.of(), command);
    return Files.readString(file).strip();
  }

  /** The command that runs PMD over a folder; with a cache where one is named. */
  List<String> pmd(String classPath, Path sources, String cache) {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
            "-cp",
            classPath,
            "net.sourceforge.pmd.cli.PmdCli",
            "check",
            "--no-progress",
            "--no-fail-on-violation",
            "-t",
            "1",
            "-R",
            pmdRules().toString(),
            "-d",
            sources.toString()));
    command.addAll(cache.isEmpty() ? List.of("--no-cache") : List.of("--cache", cache));
    return command;
  }
}

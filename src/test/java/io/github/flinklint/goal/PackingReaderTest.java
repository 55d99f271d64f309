package io.github.flinklint.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.Packing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackingReaderTest {

  private static final Artifact LOG4J =
      new Artifact("org.apache.logging.log4j", "log4j-core", "2.17.1", "jar", null);

  @TempDir Path folder;

  private Packing read(String plugins) throws Exception {
    MavenProject project =
        Poms.project(
            folder,
            "<artifactId>app</artifactId><build><plugins>" + plugins + "</plugins></build>");
    return PackingReader.read(project);
  }

  private static String plugin(String name, String goal, String phase, String configuration) {
    return """
    <plugin><artifactId>%s</artifactId><executions><execution><id>x</id><phase>%s</phase>
    <goals><goal>%s</goal></goals><configuration>%s</configuration></execution></executions></plugin>
    """
        .formatted(name, phase, goal, configuration);
  }

  @Test
  void readsWhatShadeLeavesOut() throws Exception {
    Packing packing =
        read(
            plugin(
                "maven-shade-plugin",
                "shade",
                "package",
                """
                <artifactSet><excludes><exclude>org.apache.logging.log4j:*</exclude></excludes></artifactSet>
                <filters>
                  <filter><artifact>*:*</artifact><excludes><exclude>META-INF/*.SF</exclude></excludes></filter>
                  <filter><artifact>acme:app</artifact><excludes><exclude>log4j2.xml</exclude></excludes></filter>
                  <filter><artifact>acme:other</artifact><excludes><exclude>core-site.xml</exclude></excludes></filter>
                </filters>"""));
    assertFalse(packing.packs(LOG4J));
    assertTrue(packing.packs(new Artifact("acme", "b", "1", "jar", null)));
    assertFalse(packing.packsFile("log4j2.xml"));
    assertTrue(packing.packsFile("core-site.xml"));
  }

  @Test
  void readsWhatShadeMovesAndTransforms() throws Exception {
    Packing packing =
        read(
            plugin(
                "maven-shade-plugin",
                "shade",
                "package",
                """
                <filters><filter><artifact>org.apache.logging.log4j:*</artifact><excludes><exclude>**</exclude></excludes></filter></filters>
                <relocations><relocation><pattern>com.obs</pattern></relocation></relocations>
                <minimizeJar>true</minimizeJar>
                <transformers>
                  <transformer implementation="org.apache.maven.plugins.shade.resource.DontIncludeResourceTransformer">
                    <resource>log4j.properties</resource></transformer>
                  <transformer implementation="org.apache.maven.plugins.shade.resource.AppendingTransformer">
                    <resource>core-site.xml</resource></transformer>
                </transformers>"""));
    assertFalse(packing.packs(LOG4J));
    assertFalse(packing.packsFile("log4j.properties"));
    assertTrue(packing.packsFile("core-site.xml"));
    Artifact obs = new Artifact("com.huaweicloud", "esdk-obs-java", "3", "jar", null);
    assertTrue(packing.packs(obs));
    assertFalse(packing.packs(obs, List.of("com.obs"), true));
    assertFalse(packing.packs(obs, List.of("com.other"), false));
  }

  @Test
  void readsWhatShadeIncludes() throws Exception {
    Packing packing =
        read(
            plugin(
                "maven-shade-plugin",
                "shade",
                "package",
                "<artifactSet><includes><include>acme:*</include></includes></artifactSet>"));
    assertFalse(packing.packs(LOG4J));
    assertTrue(packing.packs(new Artifact("acme", "b", "1", "jar", null)));
  }

  @Test
  void passesOverWhatDoesNotRun() throws Exception {
    String excludes = "<artifactSet><excludes><exclude>*:*</exclude></excludes></artifactSet>";
    assertEquals(Packing.UNKNOWN, read(plugin("maven-shade-plugin", "shade", "none", excludes)));
    assertEquals(Packing.UNKNOWN, read(plugin("maven-shade-plugin", "help", "package", excludes)));
    assertEquals(Packing.UNKNOWN, read(plugin("acme-plugin", "shade", "package", excludes)));
    assertEquals(
        Packing.UNKNOWN, read("<plugin><artifactId>maven-shade-plugin</artifactId></plugin>"));
  }

  @Test
  void readsAssemblies() throws Exception {
    String all =
        "<descriptorRefs><descriptorRef>jar-with-dependencies</descriptorRef></descriptorRefs>";
    assertTrue(read(plugin("maven-assembly-plugin", "single", "package", all)).packs(LOG4J));
    Files.writeString(
        folder.resolve("job.xml"),
        """
        <assembly><id>job</id>
          <dependencySets>
            <dependencySet><scope>provided</scope></dependencySet>
            <dependencySet><excludes><exclude>org.apache.logging.log4j:*</exclude></excludes></dependencySet>
          </dependencySets>
        </assembly>""");
    String own = "<descriptors><descriptor>job.xml</descriptor></descriptors>";
    Packing packing = read(plugin("maven-assembly-plugin", "single", "package", own));
    assertFalse(packing.packs(LOG4J));
    assertTrue(packing.packs(new Artifact("acme", "b", "1", "jar", null)));
  }

  @Test
  void passesOverAssembliesThatAreNotTheJobsJar() throws Exception {
    String sources = "<descriptorRefs><descriptorRef>src</descriptorRef></descriptorRefs>";
    assertEquals(
        Packing.UNKNOWN, read(plugin("maven-assembly-plugin", "single", "package", sources)));
    Files.writeString(
        folder.resolve("tar.xml"),
        "<assembly><formats><format>tar.gz</format></formats><dependencySets><dependencySet/>"
            + "</dependencySets></assembly>");
    String own = "<descriptors><descriptor>tar.xml</descriptor></descriptors>";
    assertEquals(Packing.UNKNOWN, read(plugin("maven-assembly-plugin", "single", "package", own)));
  }

  @Test
  void takesAllForPackedWhereADescriptorCannotBeRead() throws Exception {
    Files.writeString(folder.resolve("broken.xml"), "<assembly><dependencySets>");
    for (String file : new String[] {"none.xml", "broken.xml", "no\u0000path"}) {
      String own = "<descriptors><descriptor>" + file + "</descriptor></descriptors>";
      Packing packing = read(plugin("maven-assembly-plugin", "single", "package", own));
      assertTrue(packing.packs(LOG4J));
    }
  }

  @Test
  void readsWhatSpringBootLeavesOut() throws Exception {
    Packing packing =
        read(
            plugin(
                "spring-boot-maven-plugin",
                "repackage",
                "package",
                """
                <excludes><exclude><groupId>acme</groupId><artifactId>b</artifactId></exclude></excludes>
                <excludeGroupIds>org.apache.logging.log4j, acme.c</excludeGroupIds>"""));
    assertFalse(packing.packs(LOG4J));
    assertFalse(packing.packs(new Artifact("acme", "b", "1", "jar", null)));
    assertTrue(packing.packs(new Artifact("acme", "c", "1", "jar", null)));
  }

  @Test
  void readsWhatTheJarIsMadeWithout() throws Exception {
    String excludes = "<excludes><exclude>**/log4j*.xml</exclude></excludes>";
    assertTrue(
        read("<plugin><artifactId>maven-jar-plugin</artifactId><configuration>"
                + excludes
                + "</configuration></plugin>")
            .leavesOut("log4j2.xml"));
  }
}

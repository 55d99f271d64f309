package io.github.flinklint.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.dependency.Dependency.Home;
import io.github.flinklint.dependency.DependencyGraph;
import io.github.flinklint.dependency.DependencyGraph.Node;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.mojo.ArtifactChoice;
import io.github.flinklint.rules.ArtifactChoices.Choice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of the contents of a module, part by part. */
class ModuleContentsTest {

  @TempDir Path root;

  private MavenProject project(String body) throws Exception {
    return Poms.project(root.resolve("app"), "<artifactId>app</artifactId>\n" + body);
  }

  private static String dependency(String artifact, String scope) {
    return "<dependency><groupId>org.apache.flink</groupId><artifactId>%s</artifactId><version>1.15.4</version>\n<scope>%s</scope></dependency>\n"
        .formatted(artifact, scope);
  }

  @Test
  void namesThePropertyThatDecidesAScope() throws Exception {
    MavenProject project =
        project(
            "<properties>\n<flink.scope>compile</flink.scope></properties>\n<dependencies>\n"
                + dependency("flink-core", "${flink.scope}")
                + dependency("flink-java", "${other.scope}")
                + dependency("flink-clients", "test")
                + "</dependencies>");
    List<Dependency> read = DeclaredDependencies.of(project, new PomPlaces(project, root));
    assertEquals("flink.scope", read.get(0).scopeProperty());
    assertEquals("app/pom.xml:6", String.valueOf(read.get(0).scopeAt()));
    assertEquals(null, read.get(1).scopeProperty());
    assertEquals("app/pom.xml:11", String.valueOf(read.get(1).scopeAt()));
    assertEquals(null, read.get(2).scopeProperty());
    assertEquals(Home.REPOSITORY, read.get(2).home());
  }

  @Test
  void tellsWhatAParentElsewhereDeclares() throws Exception {
    MavenProject project =
        project("<dependencies>" + dependency("flink-core", "compile") + "</dependencies>");
    project
        .getModel()
        .getDependencies()
        .get(0)
        .getLocation("")
        .getSource()
        .setLocation(root.resolve("parent-1.pom").toString());
    Dependency read = DeclaredDependencies.of(project, new PomPlaces(project, root)).get(0);
    assertEquals(Home.ELSEWHERE, read.home());
    assertEquals(null, read.scopeAt());
  }

  private static Dependency scoped(String artifact, String scope) {
    return new Dependency(
        "org.apache.flink",
        artifact,
        "1.15.4",
        scope,
        "jar",
        null,
        SourceLocation.ofLine("pom.xml", 7),
        null);
  }

  private static List<Problem> problems(Dependency dependency) {
    List<Dependency> declared = List.of(dependency);
    return ScopeProblems.of(declared, DependencyGraph.ofDeclared(declared), "pom.xml");
  }

  @Test
  void namesScopesOfWhatOthersBring() {
    Artifact managed = new Artifact("org.apache.flink", "flink-core", "1", "jar", null);
    DependencyGraph graph =
        new DependencyGraph(
            Map.of(managed.key(), new Node(managed, "${nope}", List.of())), Map.of());
    assertEquals(
        List.of(
            "pom.xml: whether org.apache.flink:flink-core:1 is packed into the jar is not known:"
                + " its scope is ${nope}, and nothing defines that; write a scope that Maven knows"),
        ScopeProblems.of(List.of(), graph, "pom.xml").stream()
            .map(p -> p.location() + ": " + p.message())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "system | it is a file of this machine, in scope system; take it from a repository, in scope provided",
        "${flink.scope} | its scope is ${flink.scope}, and nothing defines that; write a scope that Maven knows",
        "provded | its scope is provded, which Maven does not know, perhaps provided"
      })
  void namesScopesThatTellNothing(String scope, String words) {
    assertEquals(
        List.of(
            "pom.xml:7: whether org.apache.flink:flink-core:1.15.4 is packed into the jar is not known: "
                + words),
        problems(scoped("flink-core", scope)).stream()
            .map(p -> p.location() + ": " + p.message())
            .toList());
  }

  @Test
  void isContentWithScopesThatTell() {
    for (String scope : List.of("compile", "provided", "runtime", "test")) {
      assertEquals(List.of(), problems(scoped("flink-core", scope)));
    }
    assertEquals(List.of(), problems(scoped("flink-avro", "system")));
  }

  @Test
  void listsTheFilesAtTheRootOfTheClassPath() throws Exception {
    MavenProject project =
        project(
            """
            <build><resources>
              <resource><directory>conf</directory><excludes><exclude>**/log4j*.xml</exclude></excludes></resource>
              <resource><directory>more</directory><includes><include>*.properties</include></includes></resource>
              <resource><directory>web</directory><targetPath>static</targetPath></resource>
              <resource><directory>none</directory></resource>
            </resources></build>""");
    for (String file :
        List.of(
            "conf/core-site.xml",
            "conf/log4j2.xml",
            "conf/below/logback.xml",
            "more/log4j.properties",
            "more/logback.xml",
            "web/logback.xml")) {
      Path path = root.resolve("app").resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "");
    }
    assertEquals(
        List.of("app/conf/core-site.xml", "app/more/log4j.properties"),
        RootResources.of(project, root).stream().map(f -> f.at().toString()).toList());
  }

  @Test
  void readsChoicesOfArtifacts() throws Exception {
    assertEquals(
        List.of(new Choice("acme:udf-*", "our image")),
        Parameters.artifacts(
            "allowedArtifacts", List.of(new ArtifactChoice(" acme:udf-* ", "our image"))));
  }

  @ParameterizedTest
  @CsvSource({
    "acme, why, pattern is 'acme'",
    ", why, pattern is ''",
    "acme:b:1, why, pattern is 'acme:b:1'",
    "acme:b, , reason is ''",
    "acme:b, ' ', reason is ''"
  })
  void refusesChoicesThatAreNotComplete(String pattern, String reason, String words) {
    String message =
        assertThrows(
                MojoExecutionException.class,
                () ->
                    Parameters.artifacts(
                        "clusterArtifacts", List.of(new ArtifactChoice(pattern, reason))))
            .getMessage();
    assertTrue(message.startsWith("parameter clusterArtifacts/artifact/" + words), message);
  }
}

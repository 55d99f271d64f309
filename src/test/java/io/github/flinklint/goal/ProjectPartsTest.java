package io.github.flinklint.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.engine.SourceModule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a project, part by part. */
class ProjectPartsTest {

  @TempDir Path root;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void rootIsTheNearestFolderUnderVersionControl() throws Exception {
    Path app = Files.createDirectories(root.resolve("build/app"));
    assertEquals(root.resolve("build"), RepositoryRoot.of(app, app, root.resolve("build")));
    assertEquals(app, RepositoryRoot.of(app, app, null));
    Files.writeString(root.resolve(".git"), "gitdir: elsewhere");
    assertEquals(root, RepositoryRoot.of(app, app, root.resolve("build")));
  }

  @Test
  void rootContainsTheModuleWhereverTheBuildStarted() throws Exception {
    Path app = Files.createDirectories(root.resolve("app"));
    Path started = Files.createDirectories(root.resolve("aggregator"));
    Files.createDirectories(started.resolve(".git"));
    assertEquals(app, RepositoryRoot.of(app, started, started));
  }

  @Test
  void findsSourceFoldersThatExist() throws Exception {
    MavenProject project = Poms.project(root.resolve("app"), "<artifactId>app</artifactId>");
    project.addCompileSourceRoot("target/generated-sources/avro");
    project.addCompileSourceRoot("target/generated-sources/none");
    for (String folder :
        List.of("src/main/java", "src/main/scala", "target/generated-sources/avro")) {
      Files.createDirectories(root.resolve("app").resolve(folder));
    }
    SourceModule module = read(project);
    assertEquals("app", module.path());
    assertEquals(
        List.of("src/main/java", "target/generated-sources/avro", "src/main/scala"),
        module.sourceRoots().stream()
            .map(p -> root.resolve("app").relativize(p).toString().replace('\\', '/'))
            .toList());
    assertEquals(StandardCharsets.UTF_8, module.encoding());
    assertEquals(List.of(), problems);
  }

  @Test
  void namesDeclaredFoldersThatAreMissing() throws Exception {
    MavenProject project =
        Poms.project(
            root,
            """
            <artifactId>app</artifactId>
            <build>
              <sourceDirectory>java</sourceDirectory>
              <plugins><plugin>
                <groupId>org.codehaus.mojo</groupId>
                <artifactId>build-helper-maven-plugin</artifactId>
                <executions>
                  <execution>
                    <goals><goal>add-source</goal></goals>
                    <configuration><sources>
                      <source>more</source>
                      <source>target/gen</source>
                    </sources></configuration>
                  </execution>
                </executions>
              </plugin></plugins>
            </build>""");
    Files.createDirectories(root.resolve("more"));
    SourceModule module = read(project);
    assertEquals(List.of(root.resolve("more")), module.sourceRoots());
    assertEquals(
        List.of(
            "pom.xml:6: source folder java does not exist, so jobs in it are not checked; correct its name",
            "pom.xml:11: source folder target/gen does not exist, so jobs in it are not checked; run the"
                + " phase that generates it first"),
        problems.stream().map(p -> p.location() + ": " + p.message()).toList());
  }

  @Test
  void listsNoFolderInsideAnother() throws Exception {
    MavenProject project =
        Poms.project(
            root,
            "<artifactId>app</artifactId><build><sourceDirectory>src</sourceDirectory></build>");
    Files.createDirectories(root.resolve("src/main/scala"));
    assertEquals(List.of(root.resolve("src")), read(project).sourceRoots());
  }

  @Test
  void refusesUnknownEncodings() throws Exception {
    MavenProject project = Poms.project(root, "<artifactId>app</artifactId>");
    project.getProperties().setProperty("project.build.sourceEncoding", "UTF-9");
    String message = assertThrows(MojoExecutionException.class, () -> read(project)).getMessage();
    assertTrue(message.contains("project.build.sourceEncoding of app is 'UTF-9'"), message);
  }

  @Test
  void findsUpstreamModulesNearestFirst() throws Exception {
    MavenProject job = project("job", "lib", "util");
    MavenProject lib = project("lib", "base");
    MavenProject util = project("util", "base");
    MavenProject base = project("base", "job");
    MavenProject other = project("other");
    assertEquals(
        List.of(lib, util, base),
        new UpstreamModules(List.of(other, base, util, lib, job)).of(job));
    assertEquals(List.of(), new UpstreamModules(List.of(job, other)).of(other));
  }

  @Test
  void leavesOutModulesThatOnlyTestsNeed() throws Exception {
    MavenProject lib = project("lib");
    MavenProject job =
        Poms.project(
            root.resolve("job"),
            "<artifactId>job</artifactId><dependencies><dependency><groupId>acme</groupId>"
                + "<artifactId>lib</artifactId><version>1</version><scope>test</scope></dependency>"
                + "</dependencies>");
    assertEquals(List.of(), new UpstreamModules(List.of(job, lib)).of(job));
  }

  @Test
  void readsDependenciesWithTheirLines() throws Exception {
    MavenProject project =
        Poms.project(
            root.resolve("app"),
            """
            <artifactId>app</artifactId>
            <dependencies>
              <dependency>
                <groupId>org.apache.flink</groupId>
                <artifactId>flink-clients</artifactId>
                <version>1.15.4</version>
                <scope>provided</scope>
              </dependency>
              <dependency><groupId>acme</groupId><artifactId>x</artifactId></dependency>
            </dependencies>""");
    assertEquals(
        List.of(
            new Dependency(
                new Artifact("org.apache.flink", "flink-clients", "1.15.4", "jar", null),
                "provided",
                SourceLocation.ofLine("app/pom.xml", 6),
                SourceLocation.ofLine("app/pom.xml", 10),
                null,
                SourceLocation.ofLine("app/pom.xml", 9),
                Dependency.Home.REPOSITORY),
            new Dependency(
                "acme",
                "x",
                null,
                "compile",
                "jar",
                null,
                SourceLocation.ofLine("app/pom.xml", 12),
                null)),
        DeclaredDependencies.of(project, new PomPlaces(project, root)));
  }

  @Test
  void placesOutsideTheRepositoryAreWhereTheParentIsNamed() throws Exception {
    MavenProject project =
        Poms.project(
            root.resolve("app"),
            "<parent>\n<groupId>g</groupId><artifactId>p</artifactId><version>2</version></parent>\n"
                + "<artifactId>app</artifactId><dependencies>\n<dependency/></dependencies>");
    PomPlaces elsewhere = new PomPlaces(project, root.resolve("app"));
    var declared = project.getModel().getDependencies().get(0).getLocation("");
    assertEquals("pom.xml:7", elsewhere.of(declared).toString());
    declared.getSource().setLocation(root.resolve("app/pom.xml").toUri().toString());
    assertEquals("pom.xml:7", elsewhere.of(declared).toString());
    declared.getSource().setLocation("http://pom.example/pom.xml");
    assertEquals("pom.xml:4", elsewhere.of(declared).toString());
    declared.getSource().setLocation(root.resolve("p-2.pom").toString());
    assertEquals("pom.xml:4", elsewhere.of(declared).toString());
    assertEquals("pom.xml:4", elsewhere.of(null).toString());
  }

  @Test
  void takesTheVersionOfFlinkFromItsCore() throws Exception {
    assertEquals(
        "1.15.4",
        version(
            dependency("flink-connector-kafka", "3.0.1"), dependency("flink-clients", "1.15.4")));
    assertEquals(
        "1.10.2",
        version(
            dependency("flink-core", "1.10.1"), dependency("flink-streaming-java_2.11", "1.10.2")));
    assertNull(version(dependency("flink-connector-kafka", "3.0.1")));
    assertNull(version(dependency("flink-clients", "${flink.version}")));
  }

  @Test
  void takesTheVersionOfFlinkFromManagedDependencies() throws Exception {
    MavenProject project =
        Poms.project(
            root,
            "<artifactId>app</artifactId><dependencyManagement><dependencies>"
                + dependency("flink-core", "1.17.2")
                + "</dependencies></dependencyManagement>");
    assertEquals("1.17.2", FlinkVersion.of(project));
  }

  private String version(String... dependencies) throws Exception {
    return FlinkVersion.of(
        Poms.project(
            root,
            "<artifactId>app</artifactId><dependencies>"
                + String.join("", dependencies)
                + "</dependencies>"));
  }

  private static String dependency(String artifact, String version) {
    return "<dependency><groupId>org.apache.flink</groupId><artifactId>%s</artifactId><version>%s</version></dependency>"
        .formatted(artifact, version);
  }

  private MavenProject project(String name, String... needs) throws Exception {
    StringBuilder body = new StringBuilder("<artifactId>" + name + "</artifactId><dependencies>");
    for (String need : needs) {
      body.append("<dependency><groupId>acme</groupId><artifactId>")
          .append(need)
          .append("</artifactId><version>1</version></dependency>");
    }
    return Poms.project(root.resolve(name), body + "</dependencies>");
  }

  private SourceModule read(MavenProject project) throws MojoExecutionException {
    return new SourceFolders(project, root, new Properties())
        .read(new PomPlaces(project, root), problems);
  }
}

package io.github.flinklint.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.BuiltJar;
import io.github.flinklint.dependency.DependencyGraph;
import io.github.flinklint.dependency.DependencyGraph.Node;
import io.github.flinklint.diagnostic.Problem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars are made here; whose jar an entry comes from is shown with modules of the build. */
@SuppressWarnings("deprecation") // a session can be made in no other way
class BuiltJarsTest {

  private static final String FLINK = "org/apache/flink/api/common/ExecutionConfig.class";

  @TempDir Path root;

  private final List<Problem> problems = new ArrayList<>();
  private MavenProject app;
  private MavenProject uber;

  @BeforeEach
  void modules() throws Exception {
    app = Poms.project(root.resolve("app"), "<artifactId>app</artifactId>");
    uber = Poms.project(root.resolve("uber"), "<artifactId>uber</artifactId>");
    for (MavenProject module : List.of(app, uber)) {
      module.getBuild().setFinalName(module.getArtifactId() + "-1");
      module.getBuild().setOutputDirectory(root + "/" + module.getArtifactId() + "/classes");
      module.setArtifact(
          new DefaultArtifact(
              "acme",
              module.getArtifactId(),
              "1",
              null,
              "jar",
              null,
              new DefaultArtifactHandler("jar")));
    }
  }

  private Path jar(String path, String... entries) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    OutputStream buffered = new BufferedOutputStream(Files.newOutputStream(file));
    try (ZipOutputStream zip = new ZipOutputStream(buffered)) {
      for (String entry : entries) {
        zip.putNextEntry(stored(entry));
      }
    }
    return file;
  }

  /** Deflating nothing a million times takes minutes. */
  private static ZipEntry stored(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(0);
    entry.setCrc(0);
    return entry;
  }

  private List<String> read() {
    MavenSession session =
        new MavenSession(
            null,
            new DefaultRepositorySystemSession(),
            new DefaultMavenExecutionRequest(),
            new DefaultMavenExecutionResult());
    session.setAllProjects(List.of(app, uber));
    Artifact brought = new Artifact("acme", "uber", "1", "jar", null);
    Map<String, Node> nodes = new LinkedHashMap<>();
    nodes.put(brought.key(), new Node(brought, "compile", List.of()));
    DependencyGraph graph = new DependencyGraph(nodes, Map.of(brought.key(), brought.key()));
    return new BuiltJars(app, session, root, problems)
        .read(graph).stream().flatMap(BuiltJarsTest::words).toList();
  }

  private static Stream<String> words(BuiltJar jar) {
    return jar.copies().stream()
        .map(
            copy ->
                String.join(
                    " ",
                    jar.path(),
                    copy.artifact().artifactId(),
                    copy.where(),
                    String.valueOf(copy.broughtBy())));
  }

  private String problem() {
    assertEquals(1, problems.size(), problems.toString());
    return problems.get(0).location() + ": " + problems.get(0).message();
  }

  @Test
  void findsClassesInTheMainJarAndThoseBesideIt() throws Exception {
    app.getArtifact().setFile(jar("app/target/app-1.jar", "acme/Job.class", FLINK).toFile());
    for (String classifier : List.of("with-dependencies", "sources")) {
      var attached =
          new DefaultArtifact(
              "acme", "app", "1", null, "jar", classifier, new DefaultArtifactHandler("jar"));
      attached.setFile(jar("app/target/app-1-" + classifier + ".jar", FLINK).toFile());
      app.addAttachedArtifact(attached);
    }
    assertEquals(
        List.of(
            "app/target/app-1.jar flink-core org.apache.flink.api.common null",
            "app/target/app-1-with-dependencies.jar flink-core org.apache.flink.api.common null"),
        read());
    assertEquals(List.of(), problems);
  }

  @Test
  void namesTheDependencyWhoseJarHasTheSameEntry() throws Exception {
    app.getArtifact().setFile(jar("app/target/app-1.jar", FLINK).toFile());
    uber.getArtifact().setFile(jar("uber/target/uber-1.jar", FLINK).toFile());
    assertEquals(
        List.of("app/target/app-1.jar flink-core org.apache.flink.api.common acme:uber:jar"),
        read());
  }

  @Test
  void namesTheModuleThatHasTheClass() throws Exception {
    app.getArtifact().setFile(jar("app/target/app-1.jar", FLINK).toFile());
    Files.createDirectories(root.resolve("uber/classes/" + FLINK).getParent());
    Files.createFile(root.resolve("uber/classes/" + FLINK));
    assertEquals(
        List.of("app/target/app-1.jar flink-core org.apache.flink.api.common acme:uber:jar"),
        read());
  }

  @Test
  void looksIntoJarsOfAnEarlierBuild() throws Exception {
    jar("app/target/app-1.jar", "acme/Job.class");
    jar("app/target/app-1-all.jar", FLINK);
    jar("app/target/app-1-sources.jar", FLINK);
    jar("app/target/app-12.jar", FLINK);
    jar("app/target/original-app-1.jar", FLINK);
    assertEquals(
        List.of("app/target/app-1-all.jar flink-core org.apache.flink.api.common null"), read());
    assertEquals(List.of(), problems);
  }

  @Test
  void saysThatAJarIsOlderThanThePom() throws Exception {
    Path jar = jar("app/target/app-1.jar", FLINK);
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000));
    assertEquals(List.of(), read());
    assertEquals(
        "app/target/app-1.jar: the jar is older than the pom, so what it holds is not checked; run"
            + " mvn package",
        problem());
  }

  @Test
  void saysThatAJarIsNoZip() throws Exception {
    for (String content : List.of("", "PK no zip at all", "\u0000".repeat(100_000))) {
      Path jar = root.resolve("app/target/app-1.jar");
      Files.createDirectories(jar.getParent());
      Files.writeString(jar, content);
      app.getArtifact().setFile(jar.toFile());
      problems.clear();
      assertEquals(List.of(), read());
      assertEquals(
          "app/target/app-1.jar: the jar cannot be looked into, so what it holds is not checked;"
              + " build it again",
          problem());
    }
  }

  @Test
  void saysThatAJarIsCutOff() throws Exception {
    Path jar = jar("app/target/app-1.jar", FLINK, "acme/Job.class");
    byte[] whole = Files.readAllBytes(jar);
    Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
    app.getArtifact().setFile(jar.toFile());
    assertEquals(List.of(), read());
    assertEquals(1, problems.size());
  }

  @Test
  void passesOverAbsurdNames() throws Exception {
    app.getArtifact()
        .setFile(
            jar(
                    "app/target/app-1.jar",
                    "../../../etc/passwd",
                    "/",
                    "a//b",
                    "\u001b[31mred",
                    "x".repeat(65_000),
                    "org/apache/flink/api/common/ExecutionConfig.class/",
                    FLINK)
                .toFile());
    assertEquals(
        List.of("app/target/app-1.jar flink-core org.apache.flink.api.common null"), read());
  }

  @Test
  void readsAMillionEntries() throws Exception {
    String[] entries = new String[1_000_000];
    for (int i = 0; i < entries.length - 1; i++) {
      entries[i] = "a/" + i;
    }
    entries[entries.length - 1] = FLINK;
    app.getArtifact().setFile(jar("app/target/app-1.jar", entries).toFile());
    assertEquals(
        List.of("app/target/app-1.jar flink-core org.apache.flink.api.common null"), read());
  }

  @Test
  void isSilentWithoutAJar() throws Exception {
    assertEquals(List.of(), read());
    assertEquals(List.of(), problems);
  }
}

package io.github.flinklint.goal;

import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.BuiltJar;
import io.github.flinklint.dependency.BuiltJar.Copy;
import io.github.flinklint.dependency.DependencyGraph;
import io.github.flinklint.dependency.DependencyGraph.Node;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.platform.ClusterClasses;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.LocalArtifactRequest;
import org.jspecify.annotations.Nullable;

/**
 * Looks into the jars that the module's build has made: at the names of their entries only, which
 * stand together at the end of a jar.
 */
final class BuiltJars {

  /** Jars beside the main one that hold no classes of the job. */
  private static final Set<String> OTHER_KINDS =
      Set.of("sources", "javadoc", "tests", "test-sources", "test-javadoc");

  private final MavenProject project;
  private final MavenSession session;
  private final Path root;
  private final List<Problem> problems;

  /**
   * For one module.
   *
   * @param problems where jars that cannot be looked into are told
   */
  BuiltJars(MavenProject project, MavenSession session, Path root, List<Problem> problems) {
    this.project = project;
    this.session = session;
    this.root = root;
    this.problems = problems;
  }

  /** What the jars hold that the cluster brings, by path; those that hold nothing are left out. */
  List<BuiltJar> read(DependencyGraph graph) {
    List<BuiltJar> found = new ArrayList<>();
    for (Path jar : jars()) {
      String path = RepositoryRoot.relative(root, jar);
      try {
        Map<String, ClusterClasses.Match> matches = matches(jar);
        if (!matches.isEmpty()) {
          found.add(new BuiltJar(path, copies(matches, graph)));
        }
      } catch (IOException | IllegalArgumentException e) {
        problems.add(
            new Problem(
                Problem.Kind.PROJECT,
                SourceLocation.ofFile(path),
                "the jar cannot be looked into, so what it holds is not checked; build it again"));
      }
    }
    return found;
  }

  private static Map<String, ClusterClasses.Match> matches(Path jar) throws IOException {
    Map<String, ClusterClasses.Match> matches = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (Iterator<? extends ZipEntry> all = zip.entries().asIterator(); all.hasNext(); ) {
        ZipEntry entry = all.next();
        ClusterClasses.Match match = ClusterClasses.of(entry.getName());
        if (match != null) {
          matches.put(entry.getName(), match);
        }
      }
    }
    return matches;
  }

  // ---- which jars

  /** Those of this build; where it has made none, as with a goal by itself, those of an earlier. */
  private Set<Path> jars() {
    Set<Path> jars = new LinkedHashSet<>();
    List<org.apache.maven.artifact.Artifact> artifacts = new ArrayList<>();
    if (project.getArtifact() != null) {
      artifacts.add(project.getArtifact());
    }
    artifacts.addAll(project.getAttachedArtifacts());
    for (org.apache.maven.artifact.Artifact artifact : artifacts) {
      File file = artifact.getFile();
      boolean isOther = artifact.hasClassifier() && OTHER_KINDS.contains(artifact.getClassifier());
      if (file != null && !isOther && isJar(file.toPath())) {
        jars.add(file.toPath().toAbsolutePath().normalize());
      }
    }
    if (jars.isEmpty()) {
      return inFolder(Choice.FRESH);
    }
    // A plugin may write a jar and not tell Maven.
    jars.addAll(inFolder(Choice.OF_THIS_BUILD));
    for (Path file : PackingReader.outputFiles(project)) {
      if (isJar(file)) {
        jars.add(file);
      }
    }
    return jars;
  }

  private boolean isOfThisBuild(Path jar) throws IOException {
    return session.getStartTime() != null
        && !Files.getLastModifiedTime(jar).toInstant().isBefore(session.getStartTime().toInstant());
  }

  /** Tells which jars to look into. */
  private enum Choice {
    FRESH,
    OF_THIS_BUILD
  }

  private boolean takes(Choice choice, Path jar) throws IOException {
    return choice == Choice.FRESH ? isFresh(jar) : isOfThisBuild(jar);
  }

  private static boolean isJar(Path file) {
    return file.getFileName().toString().endsWith(".jar") && Files.isRegularFile(file);
  }

  private Set<Path> inFolder(Choice choice) {
    Path folder = Path.of(project.getBuild().getDirectory());
    String name = project.getBuild().getFinalName();
    Set<Path> jars = new LinkedHashSet<>();
    if (name == null || !Files.isDirectory(folder)) {
      return jars;
    }
    List<Path> sorted = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (isJar(file) && isOfModule(file.getFileName().toString(), name) && takes(choice, file)) {
          sorted.add(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      problems.add(
          new Problem(
              Problem.Kind.PROJECT,
              SourceLocation.ofFile(RepositoryRoot.relative(root, folder)),
              "the folder cannot be listed, so jars in it are not checked"));
    }
    sorted.sort(null);
    for (Path file : sorted) {
      jars.add(file.toAbsolutePath().normalize());
    }
    return jars;
  }

  private static boolean isOfModule(String file, String finalName) {
    String name = file.substring(0, file.length() - ".jar".length());
    return name.equals(finalName)
        || (name.startsWith(finalName + "-")
            && !OTHER_KINDS.contains(name.substring(finalName.length() + 1)));
  }

  /** A jar that is older than the pom shows what the pom said before. */
  private boolean isFresh(Path jar) throws IOException {
    Path pom = PomPlaces.pomOf(project);
    if (Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(pom)) >= 0) {
      return true;
    }
    problems.add(
        new Problem(
            Problem.Kind.PROJECT,
            SourceLocation.ofFile(RepositoryRoot.relative(root, jar)),
            "the jar is older than the pom, so what it holds is not checked; run mvn package"));
    return false;
  }

  // ---- who brought it

  private List<Copy> copies(Map<String, ClusterClasses.Match> matches, DependencyGraph graph) {
    Map<String, String> bringers = bringers(matches.keySet(), graph);
    List<Copy> copies = new ArrayList<>();
    for (Map.Entry<String, ClusterClasses.Match> each : matches.entrySet()) {
      String by = bringers.get(each.getKey());
      Node node = by == null ? null : graph.get(by);
      // A jar within the jar is known by its name; whose it is tells more.
      boolean isNested = each.getKey().endsWith(".jar");
      if (!isNested || node == null || ClusterParts.isNamedAfterPart(node.artifact())) {
        copies.add(new Copy(artifact(each.getValue()), each.getValue().where(), by));
      }
    }
    return copies;
  }

  private static Artifact artifact(ClusterClasses.Match match) {
    return new Artifact(match.groupId(), match.artifactId(), null, "jar", null);
  }

  /** For each entry the key of the dependency whose own jar has it, or is that nested jar. */
  private Map<String, String> bringers(Set<String> entries, DependencyGraph graph) {
    Map<String, String> bringers = new TreeMap<>();
    for (Map.Entry<String, Node> node : graph.nodes().entrySet()) {
      Artifact artifact = node.getValue().artifact();
      if (node.getValue().scope().equals("test") || bringers.size() == entries.size()) {
        continue;
      }
      Set<String> open = new TreeSet<>(entries);
      open.removeAll(bringers.keySet());
      String jar = artifact.artifactId() + "-" + artifact.version() + ".jar";
      Set<String> own = entriesOf(file(artifact), open);
      open.stream().filter(entry -> entry.endsWith("/" + jar)).forEach(own::add);
      own.forEach(entry -> bringers.put(entry, node.getKey()));
    }
    return bringers;
  }

  /** Those of the entries that a jar has, or a folder of classes. */
  private static Set<String> entriesOf(@Nullable File file, Set<String> entries) {
    Set<String> found = new TreeSet<>();
    if (file == null || !file.exists()) {
      return found;
    }
    if (file.isDirectory()) {
      entries.stream().filter(e -> Files.exists(file.toPath().resolve(e))).forEach(found::add);
      return found;
    }
    try (ZipFile zip = new ZipFile(file)) {
      entries.stream().filter(e -> zip.getEntry(e) != null).forEach(found::add);
    } catch (IOException | IllegalArgumentException e) {
      // What cannot be read is not shown to have brought anything.
    }
    return found;
  }

  /** The jar of a dependency, where it is on this machine; of a module of the build, its own. */
  private @Nullable File file(Artifact artifact) {
    for (MavenProject module : session.getAllProjects()) {
      if (module.getGroupId().equals(artifact.groupId())
          && module.getArtifactId().equals(artifact.artifactId())) {
        File jar = module.getArtifact() == null ? null : module.getArtifact().getFile();
        return jar == null ? new File(module.getBuild().getOutputDirectory()) : jar;
      }
    }
    RepositorySystemSession repositories = session.getRepositorySession();
    return repositories
        .getLocalRepositoryManager()
        .find(
            repositories,
            new LocalArtifactRequest(
                new DefaultArtifact(
                    artifact.groupId(),
                    artifact.artifactId(),
                    artifact.classifier() == null ? "" : artifact.classifier(),
                    "jar",
                    artifact.version() == null ? "" : artifact.version()),
                project.getRemoteProjectRepositories(),
                ""))
        .getFile();
  }
}

package io.github.flinklint.goal;

import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.dependency.DependencyGraph;
import io.github.flinklint.dependency.ModuleContents;
import io.github.flinklint.dependency.ModuleContents.ResourceFile;
import io.github.flinklint.dependency.Packing;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Finds out what a module depends on, what of it is packed, and what the built jar holds. */
final class ContentsReader {

  private static final int MAX_NAMED = 3;

  private final MavenSession session;
  private final ClassPaths classPaths;
  private final Path root;

  /**
   * For the modules of a build.
   *
   * @param root folder that paths in reports are relative to
   */
  ContentsReader(MavenSession session, ClassPaths classPaths, Path root) {
    this.session = session;
    this.classPaths = classPaths;
    this.root = root;
  }

  /**
   * What was read.
   *
   * @param contents the contents
   * @param problems what could not be found out
   */
  record Reading(ModuleContents contents, List<Problem> problems) {}

  /** The contents of a module without its jars, which do not change while a build goes on. */
  Reading read(MavenProject project) {
    OncePerBuild<String, Reading> known = OncePerBuild.of(session, Reading.class);
    // What the answer depends on, for one state of the poms.
    String question = project.getBasedir() + "\n" + root + "\n" + classPaths.isOffline();
    return known.get(question, new ReadingAnew(project));
  }

  /** The same with what the jars hold that the build has made by now. */
  Reading readWithJars(MavenProject project) {
    Reading reading = read(project);
    ModuleContents contents = reading.contents();
    List<Problem> problems = new ArrayList<>(reading.problems());
    return new Reading(
        new ModuleContents(
            contents.pom(),
            contents.declared(),
            contents.graph(),
            contents.modules(),
            contents.packing(),
            contents.resources(),
            new BuiltJars(project, session, root, problems).read(contents.graph())),
        problems);
  }

  private final class ReadingAnew implements Function<String, Reading> {

    private final MavenProject project;

    ReadingAnew(MavenProject project) {
      this.project = project;
    }

    @Override
    public Reading apply(String question) {
      return readAnew(project);
    }
  }

  private Reading readAnew(MavenProject project) {
    PomPlaces places = new PomPlaces(project, root);
    List<Dependency> declared = DeclaredDependencies.of(project, places);
    ClassPaths.Found found = classPaths.of(project, declared);
    List<Problem> problems =
        new ArrayList<>(ScopeProblems.of(declared, found.graph(), places.pom()));
    if (!found.gaps().isEmpty()) {
      problems.add(gaps(found, places.pom()));
    }
    List<MavenProject> upstream = UpstreamModules.in(session).of(project);
    Packing packing = packing(project);
    DependencyGraph graph = found.graph();
    Map<String, List<Dependency>> modules = new LinkedHashMap<>();
    for (MavenProject module : upstream) {
      List<Dependency> ofModule = DeclaredDependencies.of(module, new PomPlaces(module, root));
      modules.put(key(module), ofModule);
      graph = graph.passing(key(module), ofModule);
    }
    ModuleContents contents =
        new ModuleContents(
            SourceLocation.ofFile(places.pom()),
            declared,
            graph,
            modules,
            packing,
            resources(project, upstream, graph, packing, problems),
            List.of());
    return new Reading(contents, problems);
  }

  /** How the jar is made: by the module itself, or by those that pack it. */
  private Packing packing(MavenProject project) {
    Packing own = PackingReader.read(project);
    if (!own.packers().isEmpty()) {
      return own;
    }
    List<Packing.Packer> packers = new ArrayList<>();
    for (MavenProject other : UpstreamModules.in(session).downstream(project)) {
      packers.addAll(PackingReader.read(other).packers());
    }
    return new Packing(packers, own.leftOutFiles());
  }

  private Problem gaps(ClassPaths.Found found, String pom) {
    List<String> gaps = found.gaps();
    String named = String.join(", ", gaps.subList(0, Math.min(gaps.size(), MAX_NAMED)));
    String more = gaps.size() > MAX_NAMED ? " and " + (gaps.size() - MAX_NAMED) + " more" : "";
    return new Problem(
        Problem.Kind.PROJECT,
        SourceLocation.ofFile(pom),
        (found.graph().hasIndirect()
                ? "not all indirect dependencies were checked: what "
                : "only declared dependencies were checked: what ")
            + named
            + more
            + " would bring is not known, since "
            + classPaths.whereItWasLookedFor());
  }

  private List<ResourceFile> resources(
      MavenProject project,
      List<MavenProject> upstream,
      DependencyGraph graph,
      Packing packing,
      List<Problem> problems) {
    List<ResourceFile> found = new ArrayList<>(resources(project, problems));
    for (MavenProject module : upstream) {
      DependencyGraph.Node node = graph.get(key(module));
      if (node != null && node.isPacked() && packing.packs(node.artifact())) {
        found.addAll(resources(module, problems));
      }
    }
    return found;
  }

  private List<ResourceFile> resources(MavenProject module, List<Problem> problems) {
    try {
      Packing own = PackingReader.read(module);
      List<ResourceFile> packed = new ArrayList<>();
      for (ResourceFile file : RootResources.of(module, root)) {
        if (!own.leavesOut(file.name())) {
          packed.add(file);
        }
      }
      return packed;
    } catch (IOException e) {
      problems.add(
          new Problem(
              Problem.Kind.PROJECT,
              SourceLocation.ofFile(new PomPlaces(module, root).pom()),
              "the folders of resources cannot be listed, so configurations of logging and of"
                  + " Hadoop in them are not found; mend their permissions"));
      return List.of();
    }
  }

  private static String key(MavenProject module) {
    return new Artifact(
            module.getGroupId(), module.getArtifactId(), module.getVersion(), "jar", null)
        .key();
  }
}

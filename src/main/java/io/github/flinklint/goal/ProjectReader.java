package io.github.flinklint.goal;

import io.github.flinklint.definition.Found;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.definition.RestDefinitions;
import io.github.flinklint.definition.TerraformDefinitions;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.engine.Reactor;
import io.github.flinklint.engine.SourceModule;
import io.github.flinklint.engine.Workspace;
import io.github.flinklint.rules.RuleOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Translates a module of the reactor into a request. Resolves nothing: what the poms say is all it
 * needs.
 */
final class ProjectReader {

  /**
   * What was read.
   *
   * @param request what to analyse
   * @param pom the module's pom, relative to the repository root
   * @param ownFiles the module's pom, and the files of Terraform that it speaks for, relative to
   *     the repository root
   * @param problems what the poms name and is not there, and job definitions that cannot be read
   */
  record Reading(
      AnalysisRequest request, String pom, List<String> ownFiles, List<Problem> problems) {}

  private final MavenProject project;
  private final MavenSession session;
  private final MojoExecution execution;

  ProjectReader(MavenProject project, MavenSession session, MojoExecution execution) {
    this.project = project;
    this.session = session;
    this.execution = execution;
  }

  /** Reads the module. */
  Reading read(Wishes wishes, RuleOptions options) throws MojoExecutionException {
    return read(wishes, options, null);
  }

  /**
   * Reads the module.
   *
   * @param workspace where its sources are listed meanwhile; null for nowhere
   */
  Reading read(Wishes wishes, RuleOptions options, @Nullable Workspace workspace)
      throws MojoExecutionException {
    Path root = RepositoryRoot.of(project, session);
    PomPlaces places = new PomPlaces(project, root);
    List<Problem> problems = new ArrayList<>();
    SourceModule module = folders(project, root).read(places, problems);
    if (workspace != null) {
      workspace.list(module);
    }
    List<SourceModule> upstream = new ArrayList<>();
    for (MavenProject needed : UpstreamModules.in(session).of(project)) {
      // Missing folders of another module are that module's own problem.
      upstream.add(folders(needed, root).read(places, new ArrayList<>()));
    }
    List<Dependency> dependencies = DeclaredDependencies.of(project, places);
    String named = Parameters.flinkVersion(wishes.flinkVersion());
    String version = named != null ? named : FlinkVersion.of(project);
    DefinitionFiles files = files(wishes.jobDefinitions());
    boolean hasDefinitions = !files.isEmpty() || !wishes.jobs().isEmpty();
    Reactor reactor = new ReactorReader(session, execution, root).read(project, hasDefinitions);
    Found definitions = definitions(root, places.pom(), wishes.jobs(), files, reactor.speaks());
    problems.addAll(definitions.problems());
    AnalysisRequest request =
        new AnalysisRequest(
            root,
            module,
            upstream,
            version,
            dependencies,
            definitions.definitions(),
            reactor,
            wishes.includeJobs(),
            wishes.excludeJobs(),
            options);
    List<String> ownFiles = new ArrayList<>(List.of(places.pom()));
    for (Path file : files.terraform()) {
      if (isOwn(file, reactor.speaks())) {
        ownFiles.add(RepositoryRoot.relative(root, file));
      }
    }
    return new Reading(request, places.pom(), List.copyOf(ownFiles), List.copyOf(problems));
  }

  /** Definitions of other modules are among them: who deploys a job need not be who builds it. */
  private Found definitions(
      Path root, String pom, List<InlineJob> jobs, DefinitionFiles files, boolean speaks)
      throws MojoExecutionException {
    if (jobs.isEmpty() && files.isEmpty()) {
      return new Found(List.of(), List.of());
    }
    JobPlaces places = jobs.isEmpty() ? JobPlaces.none(pom) : JobPlaces.of(project, root, pom);
    List<JobDefinition> definitions = new ArrayList<>(InlineDefinitions.of(jobs, places));
    List<Problem> problems = new ArrayList<>();
    for (Found found : fromFiles(root, files)) {
      definitions.addAll(found.definitions());
      found.problems().stream()
          .filter(p -> isOwn(root.resolve(p.location().file()), speaks))
          .forEach(problems::add);
    }
    return new Found(definitions, problems);
  }

  /** What each kind of file says, read once per build. */
  private List<Found> fromFiles(Path root, DefinitionFiles files) {
    OncePerBuild<String, Found> known = OncePerBuild.of(session, Found.class);
    List<Found> found = new ArrayList<>();
    if (!files.terraform().isEmpty()) {
      found.add(
          known.get(
              "terraform " + root + files.terraform(),
              f -> TerraformDefinitions.read(root, files.terraform())));
    }
    if (!files.rest().isEmpty()) {
      found.add(
          known.get("rest " + root + files.rest(), f -> RestDefinitions.read(root, files.rest())));
    }
    return found;
  }

  private DefinitionFiles files(List<String> globs) throws MojoExecutionException {
    return DefinitionFiles.find(
        RepositoryRoot.ofBuild(session), globs, session.getRepositorySession());
  }

  /**
   * Each module reads all definitions, but one that lies in a module is that module's own problem,
   * and one that lies in none is said once.
   */
  private boolean isOwn(Path file, boolean speaks) {
    return session.getAllProjects().stream()
        .filter(p -> !"pom".equals(p.getPackaging()) && file.startsWith(base(p)))
        .max(Comparator.comparingInt(p -> base(p).getNameCount()))
        .map(project::equals)
        .orElse(speaks);
  }

  private static Path base(MavenProject module) {
    return module.getBasedir().toPath().toAbsolutePath().normalize();
  }

  private SourceFolders folders(MavenProject module, Path root) {
    return new SourceFolders(module, root, session.getUserProperties());
  }
}

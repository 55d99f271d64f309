package io.github.flinklint.mojo;

import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.engine.SourceModule;
import io.github.flinklint.rules.RuleOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
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
   * @param problems what the poms name and is not there
   */
  record Reading(AnalysisRequest request, String pom, List<Problem> problems) {}

  private final MavenProject project;
  private final MavenSession session;

  ProjectReader(MavenProject project, MavenSession session) {
    this.project = project;
    this.session = session;
  }

  /**
   * Reads the module.
   *
   * @param flinkVersion version that the user names; null to take it from the dependencies
   */
  Reading read(
      @Nullable String flinkVersion,
      List<Job> jobs,
      List<String> includeJobs,
      List<String> excludeJobs,
      RuleOptions options)
      throws MojoExecutionException {
    Path root = RepositoryRoot.of(project, session);
    PomPlaces places = new PomPlaces(project, root);
    List<Problem> problems = new ArrayList<>();
    SourceModule module = folders(project, root).read(places, problems);
    List<SourceModule> upstream = new ArrayList<>();
    for (MavenProject needed : UpstreamModules.of(project, session.getAllProjects())) {
      // Missing folders of another module are that module's own problem.
      upstream.add(folders(needed, root).read(places, new ArrayList<>()));
    }
    List<Dependency> dependencies = DeclaredDependencies.of(project, places);
    String version = flinkVersion != null ? flinkVersion : FlinkVersion.of(project);
    AnalysisRequest request =
        new AnalysisRequest(
            root,
            module,
            upstream,
            version,
            dependencies,
            Parameters.definitions(jobs, places.pom()),
            includeJobs,
            excludeJobs,
            options);
    return new Reading(request, places.pom(), List.copyOf(problems));
  }

  private SourceFolders folders(MavenProject module, Path root) {
    return new SourceFolders(module, root, session.getUserProperties());
  }
}

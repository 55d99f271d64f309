package io.github.flinklint.mojo;

import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.engine.Analyzer;
import io.github.flinklint.engine.Examination;
import io.github.flinklint.rules.JobPath;
import io.github.flinklint.rules.RuleOptions;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * The other modules of the build, those that are not built this time included: two jobs that save
 * to one path need not be of one module. Each module reports its own side, so that neither order
 * nor threads matter.
 */
final class Siblings {

  private final MavenProject project;
  private final MavenSession session;
  private final MojoExecution execution;

  Siblings(MavenProject project, MavenSession session, MojoExecution execution) {
    this.project = project;
    this.session = session;
    this.execution = execution;
  }

  /** What was found out about a module, at most once in a build. */
  static Examination examine(AnalysisRequest request, MavenSession session) {
    OncePerBuild<AnalysisRequest, Examination> known = OncePerBuild.of(session, Examination.class);
    return known.get(request.question(), Analyzer::examine);
  }

  /**
   * The checkpoint paths of the jobs of the other modules; none where the module has no path to
   * compare them with.
   *
   * @param own what was found out about the module itself
   * @param problems where it is said what could not be compared with
   */
  List<JobPath> paths(Examination own, String pom, List<Problem> problems) {
    List<JobPath> paths = new ArrayList<>();
    if (own.paths().isEmpty()) {
      return paths;
    }
    for (MavenProject other : session.getAllProjects()) {
      if (!other.equals(project)) {
        try {
          ProjectReader reader = new ProjectReader(other, session, execution);
          Wishes wishes = Wishes.of(other, execution, session);
          AnalysisRequest request = reader.read(wishes, RuleOptions.DEFAULT).request();
          paths.addAll(examine(request, session).paths());
        } catch (MojoExecutionException | RuntimeException | StackOverflowError e) {
          // What is wrong there is said by the module itself.
          problems.add(
              new Problem(
                  Problem.Kind.PROJECT,
                  SourceLocation.ofFile(pom),
                  "checkpoint paths are not compared with those of module "
                      + other.getArtifactId()
                      + ", which cannot be analysed: see there"));
        }
      }
    }
    return paths;
  }
}

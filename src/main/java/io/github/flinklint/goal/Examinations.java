package io.github.flinklint.goal;

import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.engine.Analyzer;
import io.github.flinklint.engine.Examination;
import io.github.flinklint.engine.Workspace;
import java.util.function.Function;
import org.apache.maven.execution.MavenSession;

/** What was found out about modules, each at most once in a build. */
final class Examinations {

  private final OncePerBuild<String, Examination> known;
  private final Workspace workspace;

  /** Those of a build. */
  Examinations(MavenSession session, Workspace workspace) {
    this.known = OncePerBuild.of(session, Examination.class);
    this.workspace = workspace;
  }

  /** What is found out about a module; throws as {@link Analyzer#examine} does. */
  Examination of(AnalysisRequest request) {
    return known.get(request.question(), new Examining(request, workspace));
  }

  private record Examining(AnalysisRequest request, Workspace workspace)
      implements Function<String, Examination> {

    @Override
    public Examination apply(String question) {
      return Analyzer.examine(request, workspace);
    }
  }
}

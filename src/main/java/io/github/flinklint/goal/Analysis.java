package io.github.flinklint.goal;

import io.github.flinklint.dependency.ModuleContents;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.engine.Analyzer;
import io.github.flinklint.engine.Examination;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** One run of the analyser, guarded. */
final class Analysis {

  private Analysis() {}

  /**
   * The result, with the problems that were met while the project was read.
   *
   * @param siblings the other modules; null where nobody asks for findings
   */
  static AnalysisResult run(
      ProjectReader.Reading reading, Examinations examinations, @Nullable Siblings siblings)
      throws MojoExecutionException {
    AnalysisRequest request = reading.request();
    List<Problem> problems = new ArrayList<>(reading.problems());
    AnalysisResult result;
    try {
      Examination examined = examinations.of(request);
      result = siblings == null ? unjudged(request, examined) : siblings.judge(reading, problems);
    } catch (RuntimeException | StackOverflowError e) {
      Throwable defect = e.getCause() == null ? e : e.getCause();
      throw new MojoExecutionException(
          "flink-lint itself broke ("
              + defect.getClass().getName()
              + "), which says nothing about the jobs of this module; please report it with the stack"
              + " trace that -e shows, and let the build go on with -Dflinklint.skip=true",
          new Crash(defect));
    }
    problems.addAll(result.problems());
    problems.sort(null);
    return result.withProblems(problems);
  }

  private static AnalysisResult unjudged(AnalysisRequest request, Examination examined) {
    ModuleContents declared = ModuleContents.ofDeclared(request.dependencies());
    return Analyzer.judge(request, examined, declared, List.of());
  }

  /**
   * The crash without its message, which may quote source text and with that a key: Maven prints
   * causes with {@code -e} and {@code -X}.
   */
  private static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1;

    Crash(Throwable crash) {
      super(crash.getClass().getName());
      setStackTrace(crash.getStackTrace());
    }
  }
}

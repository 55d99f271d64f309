package io.github.flinklint.mojo;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.engine.Analyzer;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** One run of the analyser, guarded. */
final class Analysis {

  private Analysis() {}

  /** The result, with the problems that were met while the project was read. */
  static AnalysisResult run(ProjectReader.Reading reading) throws MojoExecutionException {
    AnalysisResult result;
    try {
      result = Analyzer.analyze(reading.request());
    } catch (RuntimeException | StackOverflowError e) {
      Throwable defect = e.getCause() == null ? e : e.getCause();
      throw new MojoExecutionException(
          "flink-lint itself broke ("
              + defect.getClass().getName()
              + "), which says nothing about the jobs of this module; please report it with the stack"
              + " trace that -e shows, and let the build go on with -Dflinklint.skip=true",
          new Crash(defect));
    }
    List<Problem> problems = new ArrayList<>(result.problems());
    problems.addAll(reading.problems());
    problems.sort(null);
    return new AnalysisResult(
        result.jobs(), result.findings(), problems, result.secretPlaces(), result.filesRead());
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

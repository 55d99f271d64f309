package io.github.flinklint.config;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job and its effective configuration.
 *
 * @param file file of the entry method, relative to the repository root
 * @param mainClass qualified name of the class that holds the entry method, nested classes with a
 *     dot
 * @param entry place of the name of the entry method
 * @param flinkVersion the version that was assumed; null where it is not known
 * @param scenarios the ways that it can run, at least one
 */
public record JobConfiguration(
    String file,
    String mainClass,
    SourceLocation entry,
    @Nullable Version flinkVersion,
    List<Scenario> scenarios) {

  /** Copies the scenarios. */
  public JobConfiguration {
    scenarios = List.copyOf(scenarios);
  }

  /** True for a job that always runs in batch mode, in which Flink takes no checkpoints. */
  public boolean batch() {
    for (Scenario scenario : scenarios) {
      if (!scenario.batch()) {
        return false;
      }
    }
    return true;
  }

  /** The scenarios in which rules about checkpoints have something to judge. */
  public List<Scenario> judged() {
    List<Scenario> judged = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      if (scenario.isJudged()) {
        judged.add(scenario);
      }
    }
    return List.copyOf(judged);
  }
}

package io.github.flinklint.definition;

import io.github.flinklint.diagnostic.Problem;
import java.util.List;

/**
 * What was found in the files of job definitions.
 *
 * @param definitions in the order of their files and places
 * @param problems what could not be read
 */
public record Found(List<JobDefinition> definitions, List<Problem> problems) {

  /** Copies the lists. */
  public Found {
    definitions = List.copyOf(definitions);
    problems = List.copyOf(problems);
  }
}

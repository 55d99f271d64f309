package io.github.flinklint.definition;

import io.github.flinklint.diagnostic.Problem;
import java.util.List;

/**
 * Definitions that were read, and trouble on the way.
 *
 * @param definitions the definitions, in the order in which they were found
 * @param problems what could not be read
 */
public record Found(List<JobDefinition> definitions, List<Problem> problems) {

  /** Copies the lists. */
  public Found {
    definitions = List.copyOf(definitions);
    problems = List.copyOf(problems);
  }
}

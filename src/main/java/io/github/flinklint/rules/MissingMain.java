package io.github.flinklint.rules;

import io.github.flinklint.definition.JobDefinition;
import java.util.List;

/**
 * A definition that names a jar of the module and a main class that is not there.
 *
 * @param definition the definition
 * @param isThere true where the class is there and has no main method
 * @param mains qualified names of the classes of the module that have one, sorted
 */
public record MissingMain(JobDefinition definition, boolean isThere, List<String> mains) {

  /** Copies the list. */
  public MissingMain {
    mains = List.copyOf(mains);
  }
}

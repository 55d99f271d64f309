package io.github.flinklint.flinkapi;

import java.util.List;

/** Apart from the model, which a run without a change does not load. */
public final class EnvironmentNames {

  /**
   * Words that a source file has where it makes or executes an environment, whatever its version.
   */
  public static final List<String> ALL = List.of("ExecutionEnvironment", "TableEnvironment");

  private EnvironmentNames() {}
}

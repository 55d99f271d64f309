package io.github.flinklint.eval;

import io.github.flinklint.value.Text;
import org.jspecify.annotations.Nullable;

/** Class-path resources of the project. */
@FunctionalInterface
public interface Resources {

  /**
   * Text of a resource.
   *
   * @param path its name on the class path, without a leading slash
   * @return null where the project has none
   */
  @Nullable Text find(String path);
}

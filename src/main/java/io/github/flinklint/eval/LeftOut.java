package io.github.flinklint.eval;

import com.github.javaparser.ast.body.CallableDeclaration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Methods that evaluations have found too long to be followed, and that none enters again: what
 * evaluators may share, at the price that the later ones depend on the earlier. For one thread.
 */
public final class LeftOut {

  /** By identity. */
  final Set<CallableDeclaration<?>> methods = Collections.newSetFromMap(new IdentityHashMap<>());

  /** True where no evaluation was changed by another. */
  public boolean isEmpty() {
    return methods.isEmpty();
  }
}

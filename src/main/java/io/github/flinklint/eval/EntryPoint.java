package io.github.flinklint.eval;

import com.github.javaparser.ast.body.MethodDeclaration;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.source.SourceType;

/**
 * A method that a job can begin with.
 *
 * @param type the type that declares it
 * @param method the method
 */
public record EntryPoint(SourceType type, MethodDeclaration method) {

  /** Place of the method's name. */
  public SourceLocation place() {
    return type.unit().locate(method.getName());
  }

  /** True where the parser stumbled inside the method. */
  public boolean isBroken() {
    return type.unit().isBroken(method);
  }

  /**
   * A method is its node: comparing syntax deeply is slow, and equal text elsewhere is another
   * method.
   */
  @Override
  @SuppressWarnings("ReferenceEquality")
  public boolean equals(Object other) {
    return other instanceof EntryPoint that && method == that.method;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(method);
  }
}

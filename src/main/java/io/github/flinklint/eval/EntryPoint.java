package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.source.Nodes;
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

  /** The same place, told by the absolute path of the file. */
  public SourceLocation identity() {
    return type.unit().identify(method.getName());
  }

  /** True where the parser stumbled inside the method. */
  public boolean isBroken() {
    return type.unit().isBroken(method);
  }

  /**
   * A method that makes and executes an environment names one of the two, unless helpers do both:
   * then they are entries. Asked here, as a class that walks through trees loads JavaParser, and
   * {@link EntryPoints} is needed where no file is parsed.
   */
  boolean speaksOfExecution() {
    for (Node node : Nodes.of(method)) {
      if (node instanceof SimpleName name) {
        String written = name.getIdentifier();
        if (written.startsWith("execute") || written.endsWith("Environment")) {
          return true;
        }
      }
    }
    return false;
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

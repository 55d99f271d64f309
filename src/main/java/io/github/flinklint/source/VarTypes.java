package io.github.flinklint.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.VarType;

/**
 * Tells {@code var} from a class of that name: the grammar does not know the difference. A variable
 * may be called so as well, and stands where a type could in {@code var::length}.
 */
final class VarTypes {

  private static final String VAR = "var";

  private VarTypes() {}

  /** Makes {@code var} a type that is inferred where Java has one. */
  static void mark(CompilationUnit tree, String text) {
    if (!text.contains(VAR)) {
      return;
    }
    for (Node node : Nodes.of(tree)) {
      if (node instanceof ClassOrInterfaceType type && isVar(type)) {
        type.replace(new VarType(type.getTokenRange().orElse(null)));
      }
    }
  }

  private static boolean isVar(ClassOrInterfaceType type) {
    Node parent = type.getParentNode().orElse(null);
    boolean mayBeInferred =
        parent instanceof VariableDeclarator
            || parent instanceof Parameter
            || parent instanceof TypePatternExpr;
    return mayBeInferred
        && type.getName().getIdentifier().equals(VAR)
        && type.getScope().isEmpty()
        && type.getTypeArguments().isEmpty();
  }
}

package io.github.flinklint.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.VarType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Tells {@code var} from a class of that name, which no source of today may have: the grammar does
 * not know the difference.
 */
final class VarTypes {

  private static final String VAR = "var";

  private VarTypes() {}

  /** Makes each type called {@code var} a type that is inferred. */
  static void mark(CompilationUnit tree, String text) {
    if (!text.contains(VAR)) {
      return;
    }
    Deque<Node> open = new ArrayDeque<>();
    open.push(tree);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof ClassOrInterfaceType type && isVar(type)) {
        type.replace(new VarType(type.getTokenRange().orElse(null)));
      } else {
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
          open.push(children.get(i));
        }
      }
    }
  }

  /** In {@code var.class} it is a class, if an odd one. */
  private static boolean isVar(ClassOrInterfaceType type) {
    return type.getName().getIdentifier().equals(VAR)
        && type.getScope().isEmpty()
        && type.getTypeArguments().isEmpty()
        && !(type.getParentNode().orElse(null) instanceof ClassExpr);
  }
}

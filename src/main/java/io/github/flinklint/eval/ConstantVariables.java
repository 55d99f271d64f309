package io.github.flinklint.eval;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.source.TypeName;
import io.github.flinklint.source.TypeResolver;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells constant variables: final fields of a primitive type or {@code String} with a constant
 * expression. The compiler puts their values in the place of their names, so that naming one
 * neither initialises its class nor depends on the order of initialisers.
 */
final class ConstantVariables {

  private final Interpreter interpreter;
  private final Map<String, Boolean> known = new HashMap<>();

  ConstantVariables(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** True where the field is one. */
  boolean isConstant(SourceType type, SourceType.Field field) {
    String key = type.name() + "." + field.variable().getNameAsString();
    Boolean before = known.get(key);
    if (before != null) {
      return before;
    }
    // A constant that is defined by itself is none.
    known.put(key, false);
    boolean isSimple =
        field.variable().getType().isPrimitiveType()
            || interpreter.typeName(field.variable().getType(), type).equals("java.lang.String");
    Expression value = field.variable().getInitializer().orElse(null);
    boolean isConstant = field.isFinal() && isSimple && value != null && isExpression(value, type);
    known.put(key, isConstant);
    return isConstant;
  }

  private boolean isExpression(Expression e, SourceType type) {
    if (e instanceof LiteralExpr) {
      return !(e instanceof NullLiteralExpr);
    }
    if (e instanceof EnclosedExpr enclosed) {
      return isExpression(enclosed.getInner(), type);
    }
    if (e instanceof UnaryExpr unary) {
      return switch (unary.getOperator()) {
        case PLUS, MINUS, BITWISE_COMPLEMENT, LOGICAL_COMPLEMENT ->
            isExpression(unary.getExpression(), type);
        default -> false;
      };
    }
    if (e instanceof BinaryExpr binary) {
      Expression left = binary;
      while (left instanceof BinaryExpr b) {
        if (!isExpression(b.getRight(), type)) {
          return false;
        }
        left = b.getLeft();
      }
      return isExpression(left, type);
    }
    if (e instanceof CastExpr cast) {
      boolean isSimple =
          cast.getType().isPrimitiveType()
              || (cast.getType() instanceof ClassOrInterfaceType named
                  && named.getTypeArguments().isEmpty()
                  && TypeResolver.written(named).equals("String"));
      return isSimple && isExpression(cast.getExpression(), type);
    }
    if (e instanceof ConditionalExpr conditional) {
      return isExpression(conditional.getCondition(), type)
          && isExpression(conditional.getThenExpr(), type)
          && isExpression(conditional.getElseExpr(), type);
    }
    if (e instanceof NameExpr name) {
      return isName(name.getNameAsString(), type);
    }
    return e instanceof FieldAccessExpr access && isQualified(access, type);
  }

  private boolean isName(String name, SourceType type) {
    for (SourceType around = type; around != null; around = around.outer()) {
      SourceType owner = interpreter.expressions.names().ownerOfField(around, name);
      if (owner != null) {
        return isField(owner, name);
      }
    }
    for (TypeName imported : interpreter.resolver.staticImports(name, type.unit())) {
      SourceType source = imported.source();
      if (source == null) {
        return imported.name().startsWith("java.");
      }
      SourceType owner = interpreter.expressions.names().ownerOfField(source, name);
      if (owner != null) {
        return isField(owner, name);
      }
    }
    return false;
  }

  private boolean isField(@Nullable SourceType owner, String name) {
    SourceType.Field field = owner == null ? null : owner.field(name);
    return owner != null && field != null && isConstant(owner, field);
  }

  private boolean isQualified(FieldAccessExpr access, SourceType type) {
    String written = Names.dotted(access.getScope());
    TypeName scope = written == null ? null : interpreter.resolver.resolveOrNull(written, type);
    if (scope == null) {
      return false;
    }
    SourceType source = scope.source();
    if (source == null) {
      return scope.name().startsWith("java.lang.");
    }
    String name = access.getNameAsString();
    return isField(interpreter.expressions.names().ownerOfField(source, name), name);
  }
}

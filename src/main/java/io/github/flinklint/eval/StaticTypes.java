package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.TypeParameter;
import io.github.flinklint.eval.jdk.JdkModel;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.source.TypeName;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Types that expressions are declared to have, as far as declarations in sight tell: qualified
 * names without type arguments. Java decides by them what the values alone do not show: which
 * overload is meant, whose field a name is, what {@code ==} compares, what a conditional promotes
 * to.
 */
final class StaticTypes {

  private static final String STRING = "java.lang.String";

  /** Methods of {@code Math} whose overloads follow the promotion of their arguments. */
  private static final Set<String> PROMOTING =
      Set.of("max", "min", "abs", "addExact", "subtractExact", "multiplyExact", "negateExact");

  private final Interpreter interpreter;

  StaticTypes(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** The declared type of an expression; null where no declaration in sight tells. */
  @Nullable String of(Expression e) {
    String type = raw(e);
    return type == null || !isUsable(type) ? null : type;
  }

  /** True where the expression is certainly no primitive, though its type is not known. */
  boolean isReference(Expression e) {
    Expression inner = e;
    while (inner instanceof EnclosedExpr enclosed) {
      inner = enclosed.getInner();
    }
    if (!(inner instanceof MethodCallExpr call)) {
      return false;
    }
    String name = call.getNameAsString();
    int arity = call.getArguments().size();
    Expression scope = call.getScope().orElse(null);
    if (scope == null) {
      return false;
    }
    TypeName named = interpreter.expressions.names().typeOf(scope);
    String type = named == null ? of(scope) : named.name();
    return type != null && JdkModel.isGeneric(type, name, arity);
  }

  /** The class that an expression is declared as, where the sources hold it; else null. */
  @Nullable SourceType sourceOf(Expression e) {
    String type = of(e);
    return type == null ? null : source(type);
  }

  /** The class of this qualified name, where the sources hold it; else null. */
  @Nullable SourceType source(String type) {
    for (SourceType local : interpreter.frame().localTypes.values()) {
      if (local.name().equals(type)) {
        return local;
      }
    }
    return interpreter.tree.find(type);
  }

  /** A simple name is a type variable, or a class that nothing tells of. */
  private boolean isUsable(String type) {
    String element = type.replace("[]", "");
    return Conversions.isPrimitive(element) || element.contains(".") || source(element) != null;
  }

  private @Nullable String raw(Expression e) {
    if (e instanceof EnclosedExpr enclosed) {
      return of(enclosed.getInner());
    }
    if (e instanceof NameExpr name) {
      return ofName(name);
    }
    if (e instanceof FieldAccessExpr access) {
      return ofField(access);
    }
    if (e instanceof MethodCallExpr call) {
      return ofCall(call);
    }
    if (e instanceof CastExpr cast) {
      return interpreter.typeName(cast.getType());
    }
    if (e instanceof ObjectCreationExpr creation) {
      // An anonymous class has no name of its own; nothing but the type it extends can be asked
      // for.
      return interpreter.typeName(creation.getType());
    }
    if (e instanceof ThisExpr self) {
      return self.getTypeName().isPresent() ? null : interpreter.frame().type.name();
    }
    if (e instanceof ArrayAccessExpr element) {
      String array = of(element.getName());
      return array != null && array.endsWith("[]") ? array.substring(0, array.length() - 2) : null;
    }
    if (e instanceof ArrayCreationExpr array) {
      return interpreter.typeName(array.getElementType()) + "[]".repeat(array.getLevels().size());
    }
    if (e instanceof AssignExpr assignment) {
      return of(assignment.getTarget());
    }
    return ofOperator(e);
  }

  private @Nullable String ofOperator(Expression e) {
    if (e instanceof StringLiteralExpr || e instanceof TextBlockLiteralExpr) {
      return STRING;
    }
    if (e instanceof IntegerLiteralExpr) {
      return "int";
    }
    if (e instanceof LongLiteralExpr) {
      return "long";
    }
    if (e instanceof CharLiteralExpr) {
      return "char";
    }
    if (e instanceof DoubleLiteralExpr literal) {
      return literal.getValue().toLowerCase(java.util.Locale.ROOT).endsWith("f")
          ? "float"
          : "double";
    }
    if (e instanceof BooleanLiteralExpr || e instanceof InstanceOfExpr) {
      return "boolean";
    }
    if (e instanceof ClassExpr) {
      return "java.lang.Class";
    }
    if (e instanceof BinaryExpr binary) {
      return ofBinary(binary);
    }
    if (e instanceof UnaryExpr unary) {
      return ofUnary(unary);
    }
    return e instanceof ConditionalExpr conditional ? ofConditional(conditional) : null;
  }

  // ---- operators

  private @Nullable String ofBinary(BinaryExpr e) {
    switch (e.getOperator()) {
      case OR, AND, EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS -> {
        return "boolean";
      }
      default -> {}
    }
    String left = of(e.getLeft());
    String right = of(e.getRight());
    boolean concatenates =
        e.getOperator() == BinaryExpr.Operator.PLUS
            && (STRING.equals(left) || STRING.equals(right));
    if (concatenates) {
      return STRING;
    }
    if (left == null || right == null) {
      return null;
    }
    return switch (e.getOperator()) {
      case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT ->
          Conversions.promoted(left, "int");
      default -> Conversions.promoted(left, right);
    };
  }

  private @Nullable String ofUnary(UnaryExpr e) {
    String operand = of(e.getExpression());
    return switch (e.getOperator()) {
      case LOGICAL_COMPLEMENT -> "boolean";
      case PLUS, MINUS, BITWISE_COMPLEMENT ->
          operand == null ? null : Conversions.promoted(operand, "int");
      default -> operand;
    };
  }

  private @Nullable String ofConditional(ConditionalExpr e) {
    String then = of(e.getThenExpr());
    String otherwise = of(e.getElseExpr());
    if (then == null || otherwise == null) {
      return null;
    }
    if (then.equals(otherwise)) {
      return then;
    }
    String a = Conversions.unboxed(then);
    String b = Conversions.unboxed(otherwise);
    if (a.equals(b)) {
      return a;
    }
    if (fitsConstant(a, b, e.getElseExpr())) {
      return a;
    }
    return fitsConstant(b, a, e.getThenExpr()) ? b : Conversions.promoted(a, b);
  }

  /** An int constant beside a byte, short or char takes its type where its value fits. */
  private boolean fitsConstant(String narrow, String other, Expression constant) {
    boolean isNarrow = narrow.equals("byte") || narrow.equals("short") || narrow.equals("char");
    if (!isNarrow || !other.equals("int") || !(constant instanceof IntegerLiteralExpr literal)) {
      return false;
    }
    int value = literal.asNumber() instanceof Integer n ? n : -1;
    return switch (narrow) {
      case "byte" -> value <= Byte.MAX_VALUE && value >= 0;
      case "short" -> value <= Short.MAX_VALUE && value >= 0;
      default -> value <= Character.MAX_VALUE && value >= 0;
    };
  }

  // ---- names

  private @Nullable String ofName(NameExpr e) {
    String name = e.getNameAsString();
    String variable = interpreter.frame().variables.get(name);
    if (variable != null) {
      return variable.equals("var") ? null : variable;
    }
    if (interpreter.frame().captured.containsKey(name)) {
      return declaredAround(e, name);
    }
    for (SourceType type = interpreter.frame().type; type != null; type = type.outer()) {
      String field = fieldOf(type, name);
      if (field != null) {
        return field;
      }
    }
    return declaredAround(e, name);
  }

  private @Nullable String fieldOf(SourceType type, String name) {
    SourceType owner = interpreter.expressions.names().ownerOfField(type, name);
    if (owner == null) {
      return null;
    }
    SourceType.Field field = owner.field(name);
    if (field != null) {
      return interpreter.typeName(field.variable().getType(), owner);
    }
    for (Parameter component : owner.components()) {
      if (component.getNameAsString().equals(name)) {
        return interpreter.typeName(component.getType(), owner);
      }
    }
    return owner.name();
  }

  /** The declaration of a variable around a lambda or a local class. */
  private @Nullable String declaredAround(Node use, String name) {
    Node inner = use;
    for (Node node = use.getParentNode().orElse(null);
        node != null;
        node = node.getParentNode().orElse(null)) {
      VariableDeclarator variable = variableIn(node, inner, name);
      if (variable != null) {
        boolean inferred = variable.getType().isVarType();
        return inferred ? null : interpreter.typeName(variable.getType());
      }
      Parameter parameter = parameterIn(node, name);
      if (parameter != null) {
        boolean inferred = parameter.getType().isUnknownType() || parameter.getType().isVarType();
        return inferred
            ? null
            : interpreter.typeName(parameter.getType()) + (parameter.isVarArgs() ? "[]" : "");
      }
      inner = node;
    }
    return null;
  }

  private static @Nullable Parameter parameterIn(Node node, String name) {
    List<Parameter> parameters =
        node instanceof LambdaExpr lambda
            ? lambda.getParameters()
            : node instanceof CallableDeclaration<?> callable
                ? callable.getParameters()
                : List.of();
    for (Parameter parameter : parameters) {
      if (parameter.getNameAsString().equals(name)) {
        return parameter;
      }
    }
    return null;
  }

  private static @Nullable VariableDeclarator variableIn(Node node, Node inner, String name) {
    if (node instanceof BlockStmt block) {
      for (Statement statement : block.getStatements()) {
        if (Objects.equals(statement.getRange(), inner.getRange())) {
          return null;
        }
        VariableDeclarator found =
            statement.isExpressionStmt()
                ? named(statement.asExpressionStmt().getExpression(), name)
                : null;
        if (found != null) {
          return found;
        }
      }
    } else if (node instanceof ForEachStmt loop) {
      return named(loop.getVariable(), name);
    } else if (node instanceof ForStmt loop) {
      return first(loop.getInitialization(), name);
    } else if (node instanceof TryStmt attempt) {
      return first(attempt.getResources(), name);
    }
    return null;
  }

  private static @Nullable VariableDeclarator first(List<Expression> all, String name) {
    for (Expression e : all) {
      VariableDeclarator found = named(e, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable VariableDeclarator named(Expression e, String name) {
    if (e instanceof VariableDeclarationExpr declaration) {
      for (VariableDeclarator variable : declaration.getVariables()) {
        if (variable.getNameAsString().equals(name)) {
          return variable;
        }
      }
    }
    return null;
  }

  private @Nullable String ofField(FieldAccessExpr e) {
    String name = e.getNameAsString();
    Expression scope = e.getScope();
    if (scope instanceof SuperExpr) {
      for (TypeName above : interpreter.resolver.supertypes(interpreter.frame().type)) {
        String type = above.source() == null ? null : fieldOf(above.source(), name);
        if (type != null) {
          return type;
        }
      }
      return null;
    }
    TypeName named =
        scope instanceof ThisExpr ? null : interpreter.expressions.names().typeOf(scope);
    if (named != null) {
      return named.source() == null ? null : fieldOf(named.source(), name);
    }
    String type = of(scope);
    if (type != null && type.endsWith("[]")) {
      return name.equals("length") ? "int" : null;
    }
    SourceType source = type == null ? null : source(type);
    return source == null ? null : fieldOf(source, name);
  }

  // ---- calls

  private @Nullable String ofCall(MethodCallExpr call) {
    String name = call.getNameAsString();
    int arity = call.getArguments().size();
    Expression scope = call.getScope().orElse(null);
    if (scope == null || scope instanceof ThisExpr) {
      for (SourceType type = interpreter.frame().type; type != null; type = type.outer()) {
        if (interpreter.methods.hasMethod(type, name)) {
          return result(type, name, arity);
        }
      }
      return null;
    }
    if (scope instanceof SuperExpr) {
      return result(interpreter.frame().type, name, arity);
    }
    TypeName named = interpreter.expressions.names().typeOf(scope);
    if (named != null) {
      if (named.name().equals("java.lang.Math") && PROMOTING.contains(name)) {
        return ofPromoting(call);
      }
      return named.source() == null
          ? JdkModel.resultType(named.name(), name, arity)
          : result(named.source(), name, arity);
    }
    String type = of(scope);
    if (type == null) {
      return null;
    }
    SourceType source = source(type);
    return source == null ? JdkModel.resultType(type, name, arity) : result(source, name, arity);
  }

  private @Nullable String ofPromoting(MethodCallExpr call) {
    String common = "int";
    for (Expression argument : call.getArguments()) {
      String type = of(argument);
      common = type == null || common == null ? null : Conversions.promoted(common, type);
    }
    return common;
  }

  /** The type that all methods of the name and number of parameters give. */
  private @Nullable String result(SourceType type, String name, int arity) {
    String common = null;
    for (SourceType owner : interpreter.methods.hierarchy(type)) {
      for (MethodDeclaration method : owner.methods(name)) {
        int parameters = method.getParameters().size();
        boolean isVarArgs = parameters > 0 && method.getParameter(parameters - 1).isVarArgs();
        if (parameters != arity && !isVarArgs) {
          continue;
        }
        String result =
            givesParameter(method) ? null : interpreter.typeName(method.getType(), owner);
        if (result == null || (common != null && !common.equals(result))) {
          return null;
        }
        common = result;
      }
    }
    boolean isComponent = common == null && arity == 0 && Names.hasComponent(type, name);
    return isComponent ? fieldOf(type, name) : common;
  }

  /** True for a generic method that gives a value of a type parameter of its own. */
  private static boolean givesParameter(MethodDeclaration method) {
    for (TypeParameter parameter : method.getTypeParameters()) {
      if (parameter.getNameAsString().equals(method.getType().asString())) {
        return true;
      }
    }
    return false;
  }
}

package io.github.flinklint.eval;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.source.TypeName;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.FunctionValue;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which method of the sources a call means: by name, number of arguments, and what is known of
 * their types.
 */
final class Methods {

  private static final int IMPOSSIBLE = -1;
  private static final List<String> WIDENING =
      List.of("byte", "short", "int", "long", "float", "double");

  private final Interpreter interpreter;
  private final Map<SourceType, Set<SourceType>> hierarchies = new HashMap<>();

  Methods(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /**
   * A method and the type that declares it.
   *
   * @param owner the declaring type
   * @param method the method
   */
  record Found(SourceType owner, MethodDeclaration method) {
    boolean isStatic() {
      return method.isStatic();
    }
  }

  /** The type and all source types above it: classes first, then interfaces, nearest first. */
  Set<SourceType> hierarchy(SourceType type) {
    Set<SourceType> known = hierarchies.get(type);
    if (known == null) {
      known = new LinkedHashSet<>();
      collect(type, known, false);
      collect(type, known, true);
      hierarchies.put(type, known);
    }
    return known;
  }

  private void collect(SourceType type, Set<SourceType> all, boolean interfaces) {
    if (!interfaces && !all.add(type)) {
      return;
    }
    for (TypeName above : interpreter.resolver.supertypes(type)) {
      SourceType source = above.source();
      if (source == null) {
        continue;
      }
      if (!source.isInterface() && !interfaces) {
        collect(source, all, false);
      } else if (interfaces && (source.isInterface() ? all.add(source) : all.contains(source))) {
        collect(source, all, true);
      }
    }
  }

  /** True where the type or one above it has a method of this name. */
  boolean hasMethod(SourceType type, String name) {
    return hierarchy(type).stream().anyMatch(t -> !t.methods(name).isEmpty());
  }

  /** Names of the types above that the sources do not hold. */
  List<String> foreignSupertypes(SourceType type) {
    List<String> foreign = new ArrayList<>();
    for (SourceType source : hierarchy(type)) {
      for (TypeName above : interpreter.resolver.supertypes(source)) {
        if (above.source() == null) {
          foreign.add(above.name());
        }
      }
    }
    return foreign;
  }

  /**
   * The method of the type, or of one above it, that a call means; null for none. A body wins over
   * a bare signature.
   */
  @Nullable Found find(
      SourceType type, String name, List<AbstractValue> arguments, List<Expression> written) {
    Found best = null;
    int bestScore = IMPOSSIBLE;
    for (SourceType owner : hierarchy(type)) {
      for (MethodDeclaration method : owner.methods(name)) {
        int score = score(method, owner, arguments, written);
        if (score == IMPOSSIBLE) {
          continue;
        }
        score = score * 2 + (method.getBody().isPresent() ? 1 : 0);
        if (score > bestScore) {
          best = new Found(owner, method);
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** The constructor that fits best; null for none. */
  <C extends CallableDeclaration<C>> @Nullable C best(
      List<C> candidates,
      SourceType owner,
      List<AbstractValue> arguments,
      List<Expression> written) {
    C best = null;
    int bestScore = IMPOSSIBLE;
    for (C candidate : candidates) {
      int score = score(candidate, owner, arguments, written);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  private int score(
      CallableDeclaration<?> callable,
      SourceType owner,
      List<AbstractValue> arguments,
      List<Expression> written) {
    NodeList<Parameter> parameters = callable.getParameters();
    int last = parameters.size() - 1;
    boolean isVarArgs = last >= 0 && parameters.get(last).isVarArgs();
    boolean sameNumber = parameters.size() == arguments.size();
    if (!sameNumber && !(isVarArgs && arguments.size() >= last)) {
      return IMPOSSIBLE;
    }
    int total = isVarArgs ? 0 : 1;
    for (int i = 0; i < arguments.size(); i++) {
      Parameter parameter = parameters.get(Math.min(i, last));
      String wanted = interpreter.typeName(parameter.getType(), owner);
      Expression expression = i < written.size() ? written.get(i) : null;
      int one = fit(arguments.get(i), expression, wanted);
      if (isVarArgs && i >= last && sameNumber) {
        one = Math.max(one, fit(arguments.get(i), expression, wanted + "[]"));
      }
      if (one == IMPOSSIBLE) {
        return IMPOSSIBLE;
      }
      total += one * 10;
    }
    return total;
  }

  private int fit(AbstractValue argument, @Nullable Expression written, String wanted) {
    if (argument instanceof FunctionValue) {
      return Conversions.isPrimitive(wanted) || wanted.equals("java.lang.String") ? IMPOSSIBLE : 2;
    }
    if (argument instanceof Constant constant && constant.isNull()) {
      return Conversions.isPrimitive(wanted) ? IMPOSSIBLE : 1;
    }
    String given = written == null ? null : staticType(written);
    if (given == null || given.equals("var")) {
      given = typeOf(argument);
    }
    if (given == null) {
      return wanted.equals("java.lang.Object") ? 0 : 1;
    }
    return fit(given, wanted);
  }

  private int fit(String given, String wanted) {
    if (given.equals(wanted)) {
      return 4;
    }
    if (wanted.endsWith("[]")) {
      return given.endsWith("[]") ? 3 : IMPOSSIBLE;
    }
    if (Conversions.isPrimitive(wanted)) {
      return primitiveFit(unboxed(given), given, wanted);
    }
    if (Conversions.isPrimitive(given)) {
      String box = boxed(given);
      if (wanted.equals(box)) {
        return 2;
      }
      return wanted.equals("java.lang.Object")
              || wanted.equals("java.lang.Number")
              || !wanted.contains(".")
          ? 1
          : IMPOSSIBLE;
    }
    if (!wanted.contains(".")) {
      return 1;
    }
    Boolean below = interpreter.isSubtype(given, wanted);
    if (below == null) {
      return 1;
    }
    return below ? (wanted.equals("java.lang.Object") ? 1 : 3) : IMPOSSIBLE;
  }

  private static int primitiveFit(String given, String written, String wanted) {
    if (given.equals(wanted)) {
      return written.equals(given) ? 4 : 2;
    }
    int from = WIDENING.indexOf(given.equals("char") ? "short" : given);
    int to = WIDENING.indexOf(wanted);
    // The nearer the wider type, the better: int goes to long before it goes to double.
    boolean widens = from >= 0 && to > from;
    if (!widens) {
      return IMPOSSIBLE;
    }
    return to - from <= 1 ? 3 : 2;
  }

  private static String boxed(String primitive) {
    return switch (primitive) {
      case "int" -> "java.lang.Integer";
      case "char" -> "java.lang.Character";
      default -> "java.lang." + Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1);
    };
  }

  private static String unboxed(String type) {
    return switch (type) {
      case "java.lang.Integer" -> "int";
      case "java.lang.Character" -> "char";
      case "java.lang.Long" -> "long";
      case "java.lang.Short" -> "short";
      case "java.lang.Byte" -> "byte";
      case "java.lang.Double" -> "double";
      case "java.lang.Float" -> "float";
      case "java.lang.Boolean" -> "boolean";
      default -> type;
    };
  }

  /** The type that a value shows; null where it shows none. */
  static @Nullable String typeOf(AbstractValue value) {
    if (value instanceof Text) {
      return "java.lang.String";
    }
    if (value instanceof Reference reference) {
      return reference.type();
    }
    if (value instanceof Constant constant) {
      Object held = constant.value();
      if (held instanceof Constant.EnumName name) {
        return name.type();
      }
      return held instanceof Constant.ClassName
          ? "java.lang.Class"
          : unboxed(held.getClass().getName());
    }
    return null;
  }

  /** The class of a value as an object, primitives boxed; null where it shows none. */
  static @Nullable String objectTypeOf(AbstractValue value) {
    String type = typeOf(value);
    return type != null && Conversions.isPrimitive(type) ? boxed(type) : type;
  }

  /** The type that an expression is declared to have; null where no declaration in sight tells. */
  @Nullable String staticType(Expression e) {
    if (e instanceof EnclosedExpr enclosed) {
      return staticType(enclosed.getInner());
    }
    if (e instanceof CastExpr cast) {
      return interpreter.typeName(cast.getType());
    }
    if (e instanceof ObjectCreationExpr creation && creation.getAnonymousClassBody().isEmpty()) {
      return interpreter.typeName(creation.getType());
    }
    if (e instanceof ThisExpr t && t.getTypeName().isEmpty()) {
      return interpreter.frame().type.name();
    }
    if (e instanceof NameExpr name) {
      return typeOfName(name.getNameAsString());
    }
    if (e instanceof FieldAccessExpr access && access.getScope() instanceof ThisExpr) {
      return typeOfField(interpreter.frame().type, access.getNameAsString());
    }
    if (e instanceof MethodCallExpr call && call.getScope().isEmpty()) {
      return resultType(call);
    }
    return null;
  }

  private @Nullable String typeOfName(String name) {
    String variable = interpreter.frame().variables.get(name);
    if (variable != null) {
      return variable.equals("var") ? null : variable;
    }
    for (SourceType type = interpreter.frame().type; type != null; type = type.outer()) {
      String field = typeOfField(type, name);
      if (field != null) {
        return field;
      }
    }
    return null;
  }

  private @Nullable String typeOfField(SourceType type, String name) {
    SourceType owner = interpreter.expressions.names().ownerOfField(type, name);
    SourceType.Field field = owner == null ? null : owner.field(name);
    return field == null || owner == null
        ? null
        : interpreter.typeName(field.variable().getType(), owner);
  }

  private @Nullable String resultType(MethodCallExpr call) {
    for (SourceType type = interpreter.frame().type; type != null; type = type.outer()) {
      for (SourceType owner : hierarchy(type)) {
        List<MethodDeclaration> named = owner.methods(call.getNameAsString());
        if (named.size() == 1) {
          return interpreter.typeName(named.get(0).getType(), owner);
        }
      }
    }
    return null;
  }
}

package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.source.TypeName;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.FunctionValue;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Unknown;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lambdas and method references: made with what they capture, run when they are called. */
final class Functions {

  /** Methods of functional interfaces that are not the function itself. */
  private static final Set<String> DEFAULTS =
      Set.of(
          "andThen",
          "compose",
          "negate",
          "and",
          "or",
          "reversed",
          "thenComparing",
          "equals",
          "hashCode",
          "toString");

  private final Interpreter interpreter;
  private final Machine machine;
  private final IdentityHashMap<Expression, Integer> active = new IdentityHashMap<>();

  Functions(Interpreter interpreter) {
    this.interpreter = interpreter;
    machine = interpreter.machine;
  }

  AbstractValue lambda(LambdaExpr e) {
    return closure(e, null);
  }

  private Closure closure(Expression code, @Nullable AbstractValue receiver) {
    Frame frame = interpreter.frame();
    return new Closure(
        code,
        frame.type,
        frame.self,
        interpreter.expressions.names().capture(),
        Map.copyOf(frame.localTypes),
        receiver,
        Trace.EMPTY);
  }

  AbstractValue methodReference(MethodReferenceExpr e) {
    Expression scope = e.getScope();
    if (scope instanceof SuperExpr) {
      return closure(e, interpreter.frame().self);
    }
    String name = scopeName(scope);
    if (scope instanceof TypeExpr) {
      // The parser cannot tell a variable from a type here.
      boolean isType =
          name == null
              || name.indexOf('.') >= 0
              || interpreter.expressions.names().typeOf(new NameExpr(name)) != null
              || !isValue(name);
      return closure(
          e,
          isType || name == null ? null : interpreter.expressions.names().name(new NameExpr(name)));
    }
    if (interpreter.expressions.names().typeOf(scope) != null) {
      return closure(e, null);
    }
    AbstractValue receiver = interpreter.eval(scope);
    return machine.live ? closure(e, receiver) : receiver;
  }

  private boolean isValue(String name) {
    return interpreter.expressions.names().isVariable(name)
        || interpreter.resolveOrNull(name) == null;
  }

  private @Nullable String scopeName(Expression scope) {
    if (scope instanceof TypeExpr type) {
      String written = type.getTypeAsString();
      int generic = written.indexOf('<');
      return generic < 0 ? written : written.substring(0, generic);
    }
    return scope instanceof NameExpr name ? name.getNameAsString() : null;
  }

  // ---- calls

  /**
   * A method called on a function value: the function itself, unless it is one of the known others.
   */
  AbstractValue member(
      FunctionValue function,
      String name,
      List<AbstractValue> arguments,
      Node at,
      List<Expression> written,
      @Nullable Expression scope) {
    if (DEFAULTS.contains(name)) {
      return interpreter.unknown("function combined by " + name, at);
    }
    Methods.Found ownDefault = defaultMethod(scope, name, arguments, written);
    if (ownDefault != null) {
      return interpreter.calls.invoke(
          ownDefault.owner(), ownDefault.method(), function, arguments, at);
    }
    return invoke(function, arguments, at);
  }

  /** A default method of an interface of the sources that the function is declared as. */
  private Methods.@Nullable Found defaultMethod(
      @Nullable Expression scope,
      String name,
      List<AbstractValue> arguments,
      List<Expression> written) {
    String type = scope == null ? null : interpreter.types.of(scope);
    SourceType source = type == null ? null : interpreter.tree.find(type);
    Methods.Found found =
        source == null ? null : interpreter.methods.find(source, name, arguments, written);
    return found != null && found.method().getBody().isPresent() ? found : null;
  }

  /** Calls a function: a closure, or an object whose class has one method that fits. */
  AbstractValue invoke(AbstractValue function, List<AbstractValue> arguments, Node at) {
    if (function instanceof Closure closure) {
      return invokeClosure(closure, arguments, at);
    }
    if (function instanceof Reference object) {
      SourceType source = machine.object(object.id()).source();
      if (source != null) {
        return invokeObject(object, source, arguments, at);
      }
    }
    return interpreter.unknown(Traces.reasonOf(function, "call of an unknown function"), at);
  }

  private AbstractValue invokeObject(
      Reference object, SourceType source, List<AbstractValue> arguments, Node at) {
    for (SourceType type : interpreter.methods.hierarchy(source)) {
      for (MethodDeclaration method : type.methods()) {
        boolean fits =
            method.isPublic()
                && !method.isStatic()
                && method.getBody().isPresent()
                && method.getParameters().size() == arguments.size()
                && !Set.of("equals", "hashCode", "toString").contains(method.getNameAsString());
        if (fits) {
          return interpreter.calls.invoke(type, method, object, arguments, at);
        }
      }
    }
    return interpreter.unknown("call of an object of " + source.simpleName(), at);
  }

  private AbstractValue invokeClosure(Closure closure, List<AbstractValue> arguments, Node at) {
    int depth = active.getOrDefault(closure.code, 0);
    Frame caller = interpreter.frame();
    if (depth >= Budget.MAX_RECURSION || caller.depth >= Budget.MAX_DEPTH) {
      interpreter.escapes.escape(arguments, "recursion of a function (budget)", at);
      return interpreter.unknown("recursion of a function (budget)", at);
    }
    active.put(closure.code, depth + 1);
    Frame frame =
        new Frame(
            machine.activation(at, caller, closure.code),
            closure.type,
            closure.self,
            caller,
            closure.captured,
            closure.localTypes);
    AbstractValue[] result = {Interpreter.nothing()};
    interpreter.in(frame, () -> result[0] = run(closure, arguments, at));
    machine.drop(frame);
    active.put(closure.code, depth);
    return result[0];
  }

  private AbstractValue run(Closure closure, List<AbstractValue> arguments, Node at) {
    if (closure.code instanceof LambdaExpr lambda) {
      return runLambda(lambda, arguments);
    }
    return runReference((MethodReferenceExpr) closure.code, closure, arguments, at);
  }

  private AbstractValue runLambda(LambdaExpr lambda, List<AbstractValue> arguments) {
    Frame frame = interpreter.frame();
    for (int i = 0; i < lambda.getParameters().size(); i++) {
      Parameter parameter = lambda.getParameter(i);
      String name = parameter.getNameAsString();
      boolean untyped = parameter.getType().isUnknownType() || parameter.getType().isVarType();
      String type = untyped ? "var" : interpreter.typeName(parameter.getType());
      frame.variables.put(name, type);
      AbstractValue given =
          i < arguments.size()
              ? arguments.get(i)
              : Unknown.because("parameter " + name + " of a function");
      interpreter.expressions.names().write(name, interpreter.coerce(given, type, parameter));
    }
    Statement body = lambda.getBody();
    Set<String> outside = machine.conditions;
    if (body instanceof ExpressionStmt expression) {
      AbstractValue value = interpreter.eval(expression.getExpression());
      machine.conditions = machine.live ? outside : machine.conditions;
      return value;
    }
    interpreter.exec(body);
    AbstractValue joined = machine.resume(frame.returns, Interpreter.nothing(), outside);
    machine.conditions = outside;
    return joined == null ? Interpreter.nothing() : joined;
  }

  private AbstractValue runReference(
      MethodReferenceExpr reference, Closure closure, List<AbstractValue> arguments, Node at) {
    String name = reference.getIdentifier();
    if (closure.receiver != null) {
      return machine.forEach(
          closure.receiver,
          r -> interpreter.calls.onValue(r, name, arguments, at, List.of(), null));
    }
    String written = scopeName(reference.getScope());
    TypeName type =
        interpreter.resolve(written == null ? reference.getScope().toString() : written);
    if (name.equals("new")) {
      return type.source() == null
          ? interpreter.library.construct(type.name(), arguments, at, List.of())
          : interpreter.construction.instantiate(type.source(), arguments, List.of(), at, null);
    }
    SourceType source = type.source();
    if (source != null) {
      return referenceToSource(source, name, arguments, at);
    }
    return interpreter.library.reference(type.name(), name, arguments, at);
  }

  private AbstractValue referenceToSource(
      SourceType source, String name, List<AbstractValue> arguments, Node at) {
    interpreter.construction.initialise(source);
    Methods.Found found = interpreter.methods.find(source, name, arguments, List.of());
    if (found != null && found.isStatic()) {
      return interpreter.calls.invoke(
          found.owner(), found.method(), Constant.ofNull(), arguments, at);
    }
    if (arguments.isEmpty()) {
      return interpreter.unknown("method reference " + source.simpleName() + "::" + name, at);
    }
    List<AbstractValue> rest = arguments.subList(1, arguments.size());
    return machine.forEach(
        arguments.get(0), r -> interpreter.calls.onValue(r, name, rest, at, List.of(), null));
  }
}

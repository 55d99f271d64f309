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
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.source.TypeName;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
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
      if (type.getType() instanceof ClassOrInterfaceType named
          && named.getScope().isEmpty()
          && named.getTypeArguments().isEmpty()) {
        return named.getNameAsString();
      }
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
    Methods.Found ownDefault = defaultMethod(scope, name, arguments, written);
    if (ownDefault != null) {
      return interpreter.inlining.invoke(
          ownDefault.owner(), ownDefault.method(), function, arguments, at, written);
    }
    if (DEFAULTS.contains(name)) {
      AbstractValue combined = combined(function, name, arguments, scope);
      return combined == null ? interpreter.unknown("function combined by " + name, at) : combined;
    }
    return invoke(function, arguments, at);
  }

  private @Nullable AbstractValue combined(
      FunctionValue function,
      String name,
      List<AbstractValue> arguments,
      @Nullable Expression scope) {
    if (name.equals("negate") && arguments.isEmpty()) {
      return new Composition(Composition.Kind.NOT, List.of(function));
    }
    if (arguments.size() != 1) {
      return null;
    }
    List<AbstractValue> parts = List.of(function, arguments.get(0));
    return switch (name) {
      case "and" -> new Composition(Composition.Kind.AND, parts);
      case "or" -> new Composition(Composition.Kind.OR, parts);
      case "compose" -> new Composition(Composition.Kind.PIPE, List.of(arguments.get(0), function));
      case "andThen" -> {
        Composition.Kind kind = sequel(function, scope);
        yield kind == null ? null : new Composition(kind, parts);
      }
      default -> null;
    };
  }

  /**
   * What {@code andThen} means: consumers take the same argument, functions each other's result.
   */
  private Composition.@Nullable Kind sequel(FunctionValue function, @Nullable Expression scope) {
    if (function instanceof Composition made
        && (made.kind == Composition.Kind.PIPE || made.kind == Composition.Kind.SEQUENCE)) {
      return made.kind;
    }
    String type = scope == null ? null : interpreter.types.of(scope);
    if (type == null || !type.startsWith("java.util.function.")) {
      return null;
    }
    return type.endsWith("Consumer") ? Composition.Kind.SEQUENCE : Composition.Kind.PIPE;
  }

  /** A function that a static method of a functional interface makes; null for others. */
  static @Nullable AbstractValue made(String type, String name, List<AbstractValue> arguments) {
    if (!type.startsWith("java.util.function.")) {
      return null;
    }
    if (name.equals("identity") && arguments.isEmpty()) {
      return new Composition(Composition.Kind.IDENTITY, List.of());
    }
    return name.equals("not") && arguments.size() == 1
        ? new Composition(Composition.Kind.NOT, arguments)
        : null;
  }

  private AbstractValue invokeComposition(
      Composition made, List<AbstractValue> arguments, Node at) {
    return switch (made.kind) {
      case IDENTITY -> arguments.isEmpty() ? Interpreter.nothing() : arguments.get(0);
      case NOT ->
          interpreter.operators.not(machine.decisions.condition(part(made, 0, arguments, at)));
      case PIPE -> {
        AbstractValue first = part(made, 0, arguments, at);
        yield machine.live ? part(made, 1, List.of(first), at) : first;
      }
      case SEQUENCE -> {
        AbstractValue first = part(made, 0, arguments, at);
        yield machine.live ? part(made, 1, arguments, at) : first;
      }
      case AND, OR -> invokePredicates(made, arguments, at);
    };
  }

  /** The second of two predicates is asked where the first does not tell. */
  private AbstractValue invokePredicates(Composition made, List<AbstractValue> arguments, Node at) {
    boolean isAnd = made.kind == Composition.Kind.AND;
    Fork fork = new Fork(machine, part(made, 0, arguments, at), interpreter.at(at));
    if (fork.entersThen()) {
      fork.endThen(isAnd ? part(made, 1, arguments, at) : Constant.of(true));
    }
    if (fork.entersOtherwise()) {
      fork.endOtherwise(isAnd ? Constant.of(false) : part(made, 1, arguments, at));
    }
    return fork.result();
  }

  private AbstractValue part(Composition made, int index, List<AbstractValue> arguments, Node at) {
    AbstractValue part = made.parts.get(index);
    return part instanceof Choice
        ? machine.forEach(part, f -> invoke(f, arguments, at))
        : invoke(part, arguments, at);
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
    if (function instanceof Composition made) {
      return invokeComposition(made, arguments, at);
    }
    if (function instanceof Reference object) {
      SourceType source = machine.object(object.id()).source();
      if (source != null) {
        return invokeObject(object, source, arguments, at);
      }
    }
    // Whatever it is, it gets hold of what it is given.
    interpreter.escapes.escape(arguments, "may be set by an unknown function", at);
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
          return interpreter.inlining.invoke(type, method, object, arguments, at);
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
    Frame before = interpreter.enter(frame);
    AbstractValue result;
    try {
      result = run(closure, arguments, at);
    } finally {
      interpreter.leave(before);
    }
    machine.drop(frame);
    active.put(closure.code, depth);
    return result;
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
    if (reference.getScope() instanceof SuperExpr above) {
      return interpreter.calls.onSuper(above, name, arguments, at, List.of());
    }
    if (closure.receiver != null) {
      return interpreter.calls.onEach(closure.receiver, name, arguments, at);
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
    interpreter.construction.classes().initialise(source);
    Methods.Found found = interpreter.methods.find(source, name, arguments, List.of());
    if (found != null && found.isStatic()) {
      return interpreter.inlining.invoke(
          found.owner(), found.method(), Constant.ofNull(), arguments, at);
    }
    if (arguments.isEmpty()) {
      return interpreter.unknown("method reference " + source.simpleName() + "::" + name, at);
    }
    List<AbstractValue> rest = arguments.subList(1, arguments.size());
    return interpreter.calls.onEach(arguments.get(0), name, rest, at);
  }
}

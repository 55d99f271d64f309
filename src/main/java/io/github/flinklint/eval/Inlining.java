package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs bodies of the sources where they are called: binds the arguments, keeps to the budget, and
 * remembers what costly calls did.
 */
final class Inlining {

  private final Interpreter interpreter;
  private final Machine machine;
  private final Summaries summaries;
  private final IdentityHashMap<CallableDeclaration<?>, Integer> active = new IdentityHashMap<>();

  Inlining(Interpreter interpreter) {
    this.interpreter = interpreter;
    machine = interpreter.machine;
    summaries = new Summaries(machine);
  }

  /** Runs a method or constructor body of the sources. */
  AbstractValue invoke(
      SourceType owner,
      CallableDeclaration<?> callable,
      AbstractValue self,
      List<AbstractValue> arguments,
      Node at) {
    return invoke(owner, callable, self, arguments, at, List.of());
  }

  /**
   * Runs a method or constructor body of the sources.
   *
   * @param written the arguments as they are written; empty where nobody wrote them
   */
  AbstractValue invoke(
      SourceType owner,
      CallableDeclaration<?> callable,
      AbstractValue self,
      List<AbstractValue> arguments,
      Node at,
      List<Expression> written) {
    interpreter.entered.add(callable);
    String name = owner.simpleName() + "." + callable.getNameAsString();
    BlockStmt body = bodyOf(callable);
    Frame caller = interpreter.frameOrNull();
    int depth = active.getOrDefault(callable, 0);
    String obstacle = obstacle(owner, callable, body, depth, arguments, at);
    if (obstacle != null || body == null) {
      return obstructed(obstacle == null ? name : obstacle, self, arguments, at);
    }
    active.put(callable, depth + 1);
    boolean isPacked = caller != null && !arePacked(owner, callable, arguments, written);
    List<AbstractValue> key = new ArrayList<>(arguments);
    if (isPacked) {
      key.add(Interpreter.nothing());
    }
    SourceLocation place = caller == null ? owner.unit().locate(at) : interpreter.at(at);
    Frame frame = machine.frameOf(owner, callable, self, caller, at);
    int steps = machine.budget.steps();
    long touched = machine.touchedTracked();
    AbstractValue result;
    try {
      result = summaries.repeated(callable, self, key);
      if (result == null) {
        Summaries.Start start = summaries.start();
        List<AbstractValue> given =
            isPacked ? packed(owner, callable, arguments, frame) : arguments;
        result = inline(frame, owner, callable, given, place, name, body);
        summaries.ended(callable, self, key, start, result);
      }
    } finally {
      active.put(callable, depth);
      if (depth == 0) {
        interpreter.effort.note(
            callable,
            machine.budget.steps() - steps,
            touched != machine.touchedTracked() || isGivenTracked(arguments));
      }
    }
    return callable instanceof MethodDeclaration ? returned(result, name, place) : result;
  }

  /** Why a body is not followed; null where it is. */
  private @Nullable String obstacle(
      SourceType owner,
      CallableDeclaration<?> callable,
      @Nullable BlockStmt body,
      int depth,
      List<AbstractValue> arguments,
      Node at) {
    String name = owner.simpleName() + "." + callable.getNameAsString();
    Frame caller = interpreter.frameOrNull();
    if (body == null) {
      return "method " + name + " has no body in the sources";
    }
    if (owner.unit().isBroken(callable)) {
      String reason = "syntax error in " + name;
      interpreter.escapes.forgetAll(at, reason);
      return reason;
    }
    boolean isTooDeep = caller != null && caller.depth >= Budget.MAX_DEPTH;
    if (isTooDeep || depth >= mostRecursion(arguments)) {
      return "recursion of " + name + " (budget)";
    }
    if (interpreter.effort.isLeftOut(callable)) {
      String reason = name + " takes too long to follow (budget)";
      interpreter.escapes.forgetStatics(reason, at);
      return reason;
    }
    return null;
  }

  private AbstractValue inline(
      Frame frame,
      SourceType owner,
      CallableDeclaration<?> callable,
      List<AbstractValue> arguments,
      SourceLocation place,
      String name,
      BlockStmt body) {
    Frame before = interpreter.enter(frame);
    AbstractValue result;
    try {
      bind(owner, callable, arguments, place, name);
      result = run(body, callable, owner);
    } finally {
      interpreter.leave(before);
    }
    machine.drop(frame);
    return result;
  }

  /**
   * A body that gets hold of something tracked is not one to leave out: what it does to it would be
   * lost.
   */
  private boolean isGivenTracked(List<AbstractValue> arguments) {
    for (AbstractValue argument : arguments) {
      for (AbstractValue one : Lattice.alternatives(argument)) {
        if (one instanceof Reference r && machine.isTracked(r.type())) {
          return true;
        }
      }
    }
    return false;
  }

  private static int mostRecursion(List<AbstractValue> arguments) {
    for (AbstractValue argument : arguments) {
      if (argument instanceof Unknown) {
        return Budget.MAX_BLIND_RECURSION;
      }
    }
    return Budget.MAX_RECURSION;
  }

  private static AbstractValue returned(AbstractValue value, String name, SourceLocation at) {
    return value.trace().isEmpty() ? value : Traces.noted(value, at, "returned by " + name);
  }

  private AbstractValue obstructed(
      String reason, AbstractValue self, List<AbstractValue> arguments, Node at) {
    machine.failures.notFollowed();
    List<AbstractValue> given = new ArrayList<>(arguments);
    given.add(self);
    interpreter.escapes.escape(given, reason, at);
    return interpreter.unknown(reason, at);
  }

  private static @Nullable BlockStmt bodyOf(CallableDeclaration<?> callable) {
    return callable instanceof MethodDeclaration method
        ? method.getBody().orElse(null)
        : ((ConstructorDeclaration) callable).getBody();
  }

  private void bind(
      SourceType owner,
      CallableDeclaration<?> callable,
      List<AbstractValue> arguments,
      SourceLocation place,
      String name) {
    for (int i = 0; i < callable.getParameters().size(); i++) {
      Parameter parameter = callable.getParameter(i);
      String variable = parameter.getNameAsString();
      String type =
          interpreter.typeName(parameter.getType(), owner) + (parameter.isVarArgs() ? "[]" : "");
      interpreter.frame().variables.put(variable, type);
      AbstractValue given =
          i < arguments.size()
              ? arguments.get(i)
              : Unknown.because("parameter " + variable + " of " + name);
      AbstractValue held = interpreter.coerce(given, type, parameter);
      AbstractValue traced =
          interpreter.frame().caller == null
              ? held
              : Traces.noted(held, place, "passed as " + variable + " to " + name);
      interpreter.expressions.names().write(variable, traced);
    }
  }

  /** False where arguments have to become the array of a varargs parameter. */
  private boolean arePacked(
      SourceType owner,
      CallableDeclaration<?> callable,
      List<AbstractValue> arguments,
      List<Expression> written) {
    int last = callable.getParameters().size() - 1;
    if (last < 0 || !callable.getParameter(last).isVarArgs()) {
      return true;
    }
    String element = interpreter.typeName(callable.getParameter(last).getType(), owner);
    return arguments.size() == last + 1
        && isArray(arguments.get(last), element, last < written.size() ? written.get(last) : null);
  }

  /** Arguments of a varargs parameter become one array. */
  private List<AbstractValue> packed(
      SourceType owner,
      CallableDeclaration<?> callable,
      List<AbstractValue> arguments,
      Frame frame) {
    int last = callable.getParameters().size() - 1;
    String element = interpreter.typeName(callable.getParameter(last).getType(), owner);
    List<AbstractValue> packed =
        new ArrayList<>(arguments.subList(0, Math.min(last, arguments.size())));
    List<AbstractValue> rest =
        arguments.size() > last ? arguments.subList(last, arguments.size()) : List.of();
    Frame before = interpreter.enter(frame);
    try {
      packed.add(
          interpreter
              .expressions
              .arrays()
              .array(
                  callable.getParameter(last),
                  element + "[]",
                  Sequence.of(coerced(rest, element))));
    } finally {
      interpreter.leave(before);
    }
    return packed;
  }

  private static List<AbstractValue> coerced(List<AbstractValue> values, String type) {
    if (!Conversions.isPrimitive(type)) {
      return values;
    }
    List<AbstractValue> coerced = new ArrayList<>(values.size());
    for (AbstractValue value : values) {
      coerced.add(
          value instanceof Choice
              ? Lattice.map(value, v -> Conversions.assign(v, type))
              : Conversions.assign(value, type));
    }
    return coerced;
  }

  /** Whether the argument is the array itself, rather than one of its elements. */
  private boolean isArray(AbstractValue value, String element, @Nullable Expression written) {
    String declared = written == null ? null : interpreter.types.of(written);
    if (declared == null && value instanceof Reference r) {
      declared = r.type();
    }
    if (declared != null) {
      String given = declared.endsWith("[]") ? declared.substring(0, declared.length() - 2) : null;
      return given != null
          && (given.equals(element)
              || (!Conversions.isPrimitive(given) && !Conversions.isPrimitive(element)));
    }
    return (value instanceof Reference r && r.type().endsWith("[]"))
        || (value instanceof Constant c && c.isNull())
        || (value instanceof Input input && input.holeName().equals("args"));
  }

  private AbstractValue run(BlockStmt body, CallableDeclaration<?> callable, SourceType owner) {
    Frame frame = interpreter.frame();
    Set<String> outside = machine.conditions;
    if (callable instanceof ConstructorDeclaration constructor) {
      interpreter.construction.beforeBody(constructor, owner);
    }
    interpreter.exec(body);
    AbstractValue joined = machine.resume(frame.returns, Interpreter.nothing(), outside);
    machine.conditions = outside;
    AbstractValue result = joined == null ? Interpreter.nothing() : joined;
    if (callable instanceof MethodDeclaration method && machine.live) {
      String type = interpreter.typeName(method.getType(), owner);
      return type.equals("void") ? Interpreter.nothing() : interpreter.coerce(result, type, method);
    }
    return result;
  }
}

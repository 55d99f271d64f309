package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.source.TypeName;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.FunctionValue;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Method calls: finds what is called, and inlines it where the sources hold it. */
final class Calls {

  private final Interpreter interpreter;
  private final Machine machine;
  private final Summaries summaries;
  private final IdentityHashMap<CallableDeclaration<?>, Integer> active = new IdentityHashMap<>();

  Calls(Interpreter interpreter) {
    this.interpreter = interpreter;
    machine = interpreter.machine;
    summaries = new Summaries(machine);
  }

  AbstractValue call(MethodCallExpr e) {
    Expression scope = e.getScope().orElse(null);
    if (scope == null) {
      return unscoped(e);
    }
    if (scope instanceof SuperExpr) {
      return onSuper(e);
    }
    TypeName type = interpreter.expressions.names().typeOf(scope);
    if (type != null) {
      List<AbstractValue> arguments = arguments(e.getArguments());
      return machine.live ? onType(type, e, arguments) : Interpreter.nothing();
    }
    AbstractValue receiver = interpreter.eval(scope);
    if (!machine.live) {
      return receiver;
    }
    List<AbstractValue> arguments = arguments(e.getArguments());
    if (!machine.live) {
      return receiver;
    }
    return machine.forEach(receiver, r -> onValue(r, e, arguments));
  }

  List<AbstractValue> arguments(NodeList<Expression> written) {
    List<AbstractValue> values = new ArrayList<>(written.size());
    for (Expression argument : written) {
      values.add(interpreter.eval(argument));
    }
    return values;
  }

  // ---- what is called

  private AbstractValue unscoped(MethodCallExpr e) {
    String name = e.getNameAsString();
    List<AbstractValue> arguments = arguments(e.getArguments());
    if (!machine.live) {
      return Interpreter.nothing();
    }
    AbstractValue self = interpreter.frame().self;
    for (SourceType type = interpreter.frame().type; type != null; type = type.outer()) {
      if (interpreter.methods.hasMethod(type, name)) {
        return onSelf(self, type, e, arguments);
      }
      AbstractValue generatedResult = interpreter.generated.member(self, type, name, arguments, e);
      if (generatedResult == null) {
        generatedResult = interpreter.generated.staticMember(type, name, arguments, e);
      }
      if (generatedResult != null) {
        return generatedResult;
      }
      self = interpreter.expressions.names().outerOf(self);
    }
    for (TypeName imported :
        interpreter.resolver.staticImports(name, interpreter.frame().type.unit())) {
      SourceType source = imported.source();
      if (source == null || interpreter.methods.hasMethod(source, name)) {
        return onType(imported, e, arguments);
      }
    }
    return inheritedFromOutside(e, arguments);
  }

  /** A method that no source type declares: it comes from a superclass outside of the sources. */
  private AbstractValue inheritedFromOutside(MethodCallExpr e, List<AbstractValue> arguments) {
    AbstractValue self = interpreter.frame().self;
    for (SourceType type = interpreter.frame().type; type != null; type = type.outer()) {
      List<String> foreign = interpreter.methods.foreignSupertypes(type);
      if (!foreign.isEmpty()) {
        return interpreter.library.inherited(foreign, self, e, arguments);
      }
      self = interpreter.expressions.names().outerOf(self);
    }
    String reason = "method " + e.getNameAsString() + " is not found in the sources";
    interpreter.escapes.forgetAll(e, reason);
    return interpreter.unknown(reason, e);
  }

  private AbstractValue onSelf(
      AbstractValue self, SourceType lexical, MethodCallExpr e, List<AbstractValue> arguments) {
    SourceType runtime = lexical;
    if (self instanceof Reference object) {
      SourceType source = machine.object(object.id()).source();
      runtime =
          source != null && interpreter.methods.hierarchy(source).contains(lexical)
              ? source
              : lexical;
    }
    Methods.Found found =
        interpreter.methods.find(
            runtime, lexical, e.getNameAsString(), arguments, e.getArguments());
    if (found == null) {
      AbstractValue made =
          interpreter.generated.member(self, runtime, e.getNameAsString(), arguments, e);
      if (made == null) {
        made = interpreter.generated.staticMember(lexical, e.getNameAsString(), arguments, e);
      }
      return made == null ? lost(lexical, self, e, arguments) : made;
    }
    if (self instanceof FunctionValue && found.method().getBody().isEmpty()) {
      // A default method that calls the one that the lambda is.
      return interpreter.functions.invoke(self, arguments, e);
    }
    return invoke(found.owner(), found.method(), self, arguments, e, e.getArguments());
  }

  private AbstractValue onSuper(MethodCallExpr e) {
    List<AbstractValue> arguments = arguments(e.getArguments());
    if (!machine.live) {
      return Interpreter.nothing();
    }
    return onSuper(
        (SuperExpr) e.getScope().orElseThrow(),
        e.getNameAsString(),
        arguments,
        e,
        e.getArguments());
  }

  /** A call that begins above the class it stands in: {@code super.m()}, {@code super::m}. */
  AbstractValue onSuper(
      SuperExpr scope,
      String name,
      List<AbstractValue> arguments,
      Node at,
      List<Expression> written) {
    AbstractValue self = interpreter.frame().self;
    SourceType type = interpreter.frame().type;
    SourceType named = namedSuper(scope);
    for (TypeName above : interpreter.resolver.supertypes(type)) {
      SourceType source = above.source();
      if (source == null || (named != null && !named.equals(source))) {
        continue;
      }
      Methods.Found found = interpreter.methods.find(source, name, arguments, written);
      if (found != null) {
        return invoke(found.owner(), found.method(), self, arguments, at, written);
      }
    }
    return interpreter.library.inherited(
        interpreter.methods.foreignSupertypes(type), self, name, arguments, at, written);
  }

  /** The interface of {@code Interface.super.m()}; null for a bare {@code super}. */
  private @Nullable SourceType namedSuper(SuperExpr scope) {
    if (scope.getTypeName().isEmpty()) {
      return null;
    }
    TypeName named = interpreter.resolveOrNull(scope.getTypeName().get().asString());
    return named == null ? null : named.source();
  }

  private AbstractValue onType(TypeName type, MethodCallExpr e, List<AbstractValue> arguments) {
    SourceType source = type.source();
    String name = e.getNameAsString();
    if (source == null) {
      return interpreter.library.call(
          type.name(), name, Constant.ofNull(), arguments, e, e.getArguments());
    }
    interpreter.construction.initialise(source);
    Methods.Found found = interpreter.methods.find(source, name, arguments, e.getArguments());
    if (found != null) {
      AbstractValue self = found.isStatic() ? Interpreter.nothing() : interpreter.frame().self;
      return invoke(found.owner(), found.method(), self, arguments, e, e.getArguments());
    }
    AbstractValue generatedResult = interpreter.generated.staticMember(source, name, arguments, e);
    if (generatedResult != null) {
      return generatedResult;
    }
    List<String> foreign = interpreter.methods.foreignSupertypes(source);
    return foreign.isEmpty()
        ? lost(source, Interpreter.nothing(), e, arguments)
        : interpreter.library.inherited(foreign, Interpreter.nothing(), e, arguments);
  }

  /** A source type lacks the method: something generates it, or the parser lost it. */
  private AbstractValue lost(
      SourceType type, AbstractValue self, MethodCallExpr e, List<AbstractValue> arguments) {
    String reason =
        (type.hasLostMembers()
                ? "syntax error in " + type.simpleName()
                : interpreter.methods.hasMethod(type, e.getNameAsString())
                    ? "overload that cannot be told"
                    : "method not found in the sources")
            + ": "
            + type.simpleName()
            + "."
            + e.getNameAsString();
    if (type.hasLostMembers()) {
      interpreter.escapes.forgetAll(e, reason);
    }
    List<AbstractValue> given = new ArrayList<>(arguments);
    given.add(self);
    interpreter.escapes.escape(given, reason, e);
    return interpreter.unknown(reason, e);
  }

  /** A call on one value, which is no choice. */
  AbstractValue onValue(AbstractValue receiver, MethodCallExpr e, List<AbstractValue> arguments) {
    return onValue(
        receiver, e.getNameAsString(), arguments, e, e.getArguments(), e.getScope().orElse(null));
  }

  AbstractValue onValue(
      AbstractValue receiver,
      String name,
      List<AbstractValue> arguments,
      Node at,
      List<Expression> written,
      @Nullable Expression scope) {
    if (receiver instanceof Constant constant && constant.isNull()) {
      interpreter.raise("java.lang.NullPointerException", at);
      return receiver;
    }
    if (receiver instanceof FunctionValue function) {
      return interpreter.functions.member(function, name, arguments, at, written, scope);
    }
    if (receiver instanceof Reference object) {
      SourceType source = machine.object(object.id()).source();
      if (source != null) {
        return onObject(object, source, name, arguments, at, written, scope);
      }
    }
    if (receiver instanceof Unknown unknown) {
      return interpreter.library.onUnknown(unknown, name, arguments, at, written, scope);
    }
    return interpreter.library.onLibraryValue(receiver, name, arguments, at, written);
  }

  private AbstractValue onObject(
      Reference object,
      SourceType source,
      String name,
      List<AbstractValue> arguments,
      Node at,
      List<Expression> written,
      @Nullable Expression scope) {
    SourceType declared = scope == null ? null : interpreter.types.sourceOf(scope);
    boolean isAbove =
        declared != null
            && interpreter.methods.hierarchy(source).contains(declared)
            && interpreter.methods.hasMethod(declared, name);
    Methods.Found found =
        interpreter.methods.find(
            source, isAbove && declared != null ? declared : source, name, arguments, written);
    if (found != null && found.method().getBody().isPresent()) {
      return invoke(found.owner(), found.method(), object, arguments, at, written);
    }
    AbstractValue generatedResult =
        interpreter.generated.member(object, source, name, arguments, at);
    if (generatedResult != null) {
      return generatedResult;
    }
    List<String> foreign = interpreter.methods.foreignSupertypes(source);
    if (!foreign.isEmpty()) {
      return interpreter.library.inherited(foreign, object, name, arguments, at, written);
    }
    String reason = "method " + source.simpleName() + "." + name + " is not found in the sources";
    List<AbstractValue> given = new ArrayList<>(arguments);
    given.add(object);
    interpreter.escapes.escape(given, reason, at);
    return interpreter.unknown(reason, at);
  }

  // ---- inlining

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
    Frame frame = frameOf(owner, callable, self, caller, at);
    int steps = machine.budget.steps();
    long touched = machine.touchedTracked();
    AbstractValue result;
    try {
      result =
          summaries.call(
              callable,
              self,
              key,
              () ->
                  inline(
                      frame,
                      owner,
                      callable,
                      isPacked ? packed(owner, callable, arguments, frame) : arguments,
                      place,
                      name,
                      body));
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
    AbstractValue[] result = {Interpreter.nothing()};
    interpreter.in(
        frame,
        () -> {
          bind(owner, callable, arguments, place, name);
          result[0] = run(body, callable, owner);
        });
    machine.drop(frame);
    return result[0];
  }

  /**
   * A body that gets hold of something tracked is not one to leave out: what it does to it would be
   * lost.
   */
  private boolean isGivenTracked(List<AbstractValue> arguments) {
    for (AbstractValue argument : arguments) {
      for (AbstractValue one : Lattice.alternatives(argument)) {
        if (one instanceof Reference r
            && machine.models.stream().anyMatch(m -> m.isTracked(r.type()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int mostRecursion(List<AbstractValue> arguments) {
    boolean blind = arguments.stream().anyMatch(Unknown.class::isInstance);
    return blind ? Budget.MAX_BLIND_RECURSION : Budget.MAX_RECURSION;
  }

  private static AbstractValue returned(AbstractValue value, String name, SourceLocation at) {
    return value.trace().isEmpty() ? value : Traces.noted(value, at, "returned by " + name);
  }

  private AbstractValue obstructed(
      String reason, AbstractValue self, List<AbstractValue> arguments, Node at) {
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

  private Frame frameOf(
      SourceType owner, Object code, AbstractValue self, @Nullable Frame caller, Node at) {
    HeapObject object = self instanceof Reference r ? machine.object(r.id()) : null;
    return new Frame(
        machine.activation(at, caller, code),
        owner,
        self,
        caller,
        Map.of(),
        object == null ? Map.of() : object.localTypes());
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
    interpreter.in(
        frame,
        () ->
            packed.add(
                interpreter
                    .expressions
                    .arrays()
                    .array(
                        callable.getParameter(last),
                        element + "[]",
                        Sequence.of(coerced(rest, element)))));
    return packed;
  }

  private static List<AbstractValue> coerced(List<AbstractValue> values, String type) {
    return Conversions.isPrimitive(type)
        ? values.stream().map(v -> Lattice.map(v, x -> Conversions.assign(x, type))).toList()
        : values;
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

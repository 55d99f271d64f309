package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.source.TypeName;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.FunctionValue;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Method calls: finds what is called, and inlines it where the sources hold it. */
final class Calls {

  private final Interpreter interpreter;
  private final Machine machine;

  Calls(Interpreter interpreter) {
    this.interpreter = interpreter;
    machine = interpreter.machine;
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
    return receiver instanceof Choice
        ? machine.forEach(receiver, r -> onValue(r, e, arguments))
        : onValue(receiver, e, arguments);
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
    return interpreter.inlining.invoke(
        found.owner(), found.method(), self, arguments, e, e.getArguments());
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
        return interpreter.inlining.invoke(
            found.owner(), found.method(), self, arguments, at, written);
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
    interpreter.construction.classes().initialise(source);
    Methods.Found found = interpreter.methods.find(source, name, arguments, e.getArguments());
    if (found != null) {
      AbstractValue self = found.isStatic() ? Interpreter.nothing() : interpreter.frame().self;
      return interpreter.inlining.invoke(
          found.owner(), found.method(), self, arguments, e, e.getArguments());
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

  /** A call that nobody wrote down, on each alternative of a value. */
  AbstractValue onEach(
      AbstractValue receiver, String name, List<AbstractValue> arguments, Node at) {
    return receiver instanceof Choice
        ? machine.forEach(receiver, r -> onValue(r, name, arguments, at, List.of(), null))
        : onValue(receiver, name, arguments, at, List.of(), null);
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
      return interpreter.inlining.invoke(
          found.owner(), found.method(), object, arguments, at, written);
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
}

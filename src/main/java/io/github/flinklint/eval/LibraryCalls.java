package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.flinklint.apimodel.Absence;
import io.github.flinklint.apimodel.ApiModel;
import io.github.flinklint.apimodel.Effect;
import io.github.flinklint.apimodel.MethodRow;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.eval.jdk.JdkModel;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.FunctionValue;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls of members that the sources do not hold: a row or transfer of a model where there is one;
 * inert where a model owns the type; else foreign, and then what it is given escapes.
 */
final class LibraryCalls {

  static final String CONSTRUCTOR = "<init>";
  private static final String HELD = "#held";

  private final Interpreter interpreter;
  private final Machine machine;

  LibraryCalls(Interpreter interpreter) {
    this.interpreter = interpreter;
    machine = interpreter.machine;
  }

  // ---- entry points

  AbstractValue call(
      String type,
      String name,
      AbstractValue receiver,
      List<AbstractValue> arguments,
      Node at,
      List<Expression> written) {
    note(type, name, receiver, arguments, at);
    AbstractValue modelled = modelled(type, name, receiver, arguments, at, written);
    if (modelled == null) {
      modelled = Functions.made(type, name, arguments);
    }
    if (modelled != null) {
      return modelled;
    }
    ApiModel owner = machine.ownerOf(type);
    return owner == null
        ? foreign(type, name, receiver, arguments, at)
        : inert(owner, type, name, arguments, at);
  }

  /** What the record of events needs to know of a call. */
  private void note(
      String type, String name, AbstractValue receiver, List<AbstractValue> arguments, Node at) {
    for (AbstractValue argument : arguments) {
      for (AbstractValue one : Lattice.alternatives(argument)) {
        if (one instanceof Reference given) {
          machine.handedOn.add(given.id());
        } else if (one instanceof Unknown && machine.isTracked(type)) {
          mayBeAny();
        }
      }
    }
    machine.failures.called(type, name);
    boolean isAsked = !name.startsWith("set") && !name.startsWith("add");
    if (receiver instanceof Reference object && isAsked && !machine.isExecutable(object)) {
      machine.handedOn.add(object.id());
    }
    boolean isNamed = receiver instanceof Constant constant && constant.isNull();
    for (ApiModel model : machine.models) {
      Absence absence = model.absence(type, name, isNamed, arguments);
      if (absence != null) {
        Node shown = at instanceof MethodCallExpr call ? call.getName() : at;
        machine.events.add(new Event.Missing(absence, interpreter.at(shown), machine.conditions));
      }
    }
  }

  private @Nullable AbstractValue modelled(
      String type,
      String name,
      AbstractValue receiver,
      List<AbstractValue> arguments,
      Node at,
      List<Expression> written) {
    for (ApiModel model : machine.models) {
      MethodRow row = model.row(type, name, arguments.size());
      if (row != null) {
        return apply(
            row, new CallContext(interpreter, type, name, receiver, arguments, at, written));
      }
    }
    return null;
  }

  /** A constructor of a type that the sources do not hold. */
  AbstractValue construct(
      String type, List<AbstractValue> arguments, Node at, List<Expression> written) {
    note(type, CONSTRUCTOR, Constant.ofNull(), arguments, at);
    AbstractValue modelled = modelled(type, CONSTRUCTOR, Constant.ofNull(), arguments, at, written);
    if (modelled != null) {
      return modelled;
    }
    Reference object = interpreter.construction.allocate(at, type, null);
    if (machine.ownerOf(type) == null) {
      escapeTo(type + "(...)", arguments, at);
      machine.write(object.id(), HELD, Sequence.of(arguments));
    }
    return object;
  }

  /** The constructor of a superclass that the sources do not hold. */
  void constructSuper(String type, AbstractValue self, List<AbstractValue> arguments, Node at) {
    if (machine.ownerOf(type) == JdkModel.INSTANCE) {
      // A row of the JDK takes the object that is there already as its receiver.
      modelled(type, CONSTRUCTOR, self, arguments, at, List.of());
    } else if (machine.ownerOf(type) == null) {
      escapeTo(type + "(...)", arguments, at);
    }
  }

  /**
   * A method that comes from a supertype outside of the sources, called on an object of a source
   * type.
   */
  AbstractValue inherited(
      List<String> supertypes,
      AbstractValue self,
      MethodCallExpr e,
      List<AbstractValue> arguments) {
    return inherited(supertypes, self, e.getNameAsString(), arguments, e, e.getArguments());
  }

  AbstractValue inherited(
      List<String> supertypes,
      AbstractValue self,
      String name,
      List<AbstractValue> arguments,
      Node at,
      List<Expression> written) {
    note("", name, self, arguments, at);
    for (String type : supertypes) {
      AbstractValue modelled = modelled(type, name, self, arguments, at, written);
      if (modelled != null) {
        return modelled;
      }
    }
    for (String type : supertypes) {
      if (machine.ownerOf(type) == null) {
        return foreign(type, name, self, arguments, at);
      }
    }
    String owned = supertypes.isEmpty() ? "an unknown superclass" : simple(supertypes.get(0));
    return interpreter.unknown("library call " + owned + "." + name, at);
  }

  /** A method reference to a type that the sources do not hold. */
  AbstractValue reference(String type, String name, List<AbstractValue> arguments, Node at) {
    if (!arguments.isEmpty() && isInstanceCall(type, name, arguments)) {
      List<AbstractValue> rest = arguments.subList(1, arguments.size());
      return interpreter.calls.onEach(arguments.get(0), name, rest, at);
    }
    return call(type, name, Constant.ofNull(), arguments, at, List.of());
  }

  private boolean isInstanceCall(String type, String name, List<AbstractValue> arguments) {
    String given = Methods.typeOf(Lattice.alternatives(arguments.get(0)).get(0));
    boolean fits = given != null && !Boolean.FALSE.equals(interpreter.isSubtype(given, type));
    for (ApiModel model : machine.models) {
      if (model.row(type, name, arguments.size() - 1) != null) {
        return fits || model.row(type, name, arguments.size()) == null;
      }
    }
    return fits;
  }

  /** A call on a text, a number, an input, a library object. */
  AbstractValue onLibraryValue(
      AbstractValue receiver,
      String name,
      List<AbstractValue> arguments,
      Node at,
      List<Expression> written) {
    if (receiver instanceof Reference object) {
      return call(object.type(), name, receiver, arguments, at, written);
    }
    if (receiver instanceof Constant constant
        && constant.value() instanceof Constant.EnumName own) {
      AbstractValue ofEnum = enumMember(own, name, arguments);
      return ofEnum == null ? call(own.type(), name, receiver, arguments, at, written) : ofEnum;
    }
    AbstractValue ofObject = objectMember(receiver, name, arguments, at);
    if (ofObject != null) {
      return ofObject;
    }
    for (String type : typesOf(receiver)) {
      AbstractValue modelled = modelled(type, name, receiver, arguments, at, written);
      if (modelled != null) {
        return modelled;
      }
    }
    maybeInvoke(arguments, at);
    return interpreter.unknown(
        Traces.reasonOf(receiver, "library call " + simple(typesOf(receiver).get(0)) + "." + name),
        at);
  }

  private static @Nullable AbstractValue enumMember(
      Constant.EnumName own, String name, List<AbstractValue> arguments) {
    if (arguments.isEmpty() && (name.equals("name") || name.equals("toString"))) {
      return Text.of(own.name());
    }
    if (arguments.size() != 1 || !name.equals("equals")) {
      return null;
    }
    AbstractValue other = arguments.get(0);
    return other instanceof Choice ? Lattice.map(other, a -> equal(own, a)) : equal(own, other);
  }

  private static AbstractValue equal(Constant.EnumName own, AbstractValue other) {
    return other instanceof Constant c
        ? Constant.of(c.value().equals(own))
        : Unknown.because(
            Traces.reasonOf(other, "comparison of " + own + " with " + other.display()));
  }

  private @Nullable AbstractValue objectMember(
      AbstractValue receiver, String name, List<AbstractValue> arguments, Node at) {
    if (name.equals("equals")
        && arguments.size() == 1
        && !(receiver instanceof Text || receiver instanceof Input)) {
      AbstractValue other = arguments.get(0);
      return other instanceof Choice
          ? Lattice.map(other, a -> equalObjects(receiver, a, at))
          : equalObjects(receiver, other, at);
    }
    return null;
  }

  private AbstractValue equalObjects(AbstractValue receiver, AbstractValue other, Node at) {
    return receiver instanceof Constant x && other instanceof Constant y
        ? Constant.of(x.value().equals(y.value()))
        : interpreter.operators.same(receiver, other, at);
  }

  private static List<String> typesOf(AbstractValue value) {
    if (value instanceof Text) {
      return List.of("java.lang.String", "java.lang.Object");
    }
    if (value instanceof Input) {
      return List.of(
          "java.lang.String", "java.lang.Long", "java.lang.Integer", "java.lang.Boolean");
    }
    if (value instanceof Test) {
      return List.of("java.lang.Boolean");
    }
    if (value instanceof Constant constant) {
      Object held = constant.value();
      String type =
          held instanceof Constant.ClassName ? "java.lang.Class" : held.getClass().getName();
      return List.of(type, "java.lang.Object");
    }
    return List.of("java.lang.Object");
  }

  /** A call on a value of which nothing is known but, perhaps, how it was declared. */
  AbstractValue onUnknown(
      Unknown receiver,
      String name,
      List<AbstractValue> arguments,
      Node at,
      List<Expression> written,
      @Nullable Expression scope) {
    machine.failures.called("", name);
    String type = scope == null ? null : interpreter.types.of(scope);
    ApiModel owner = type == null ? null : machine.ownerOf(type);
    if (type != null && owner != null && owner.isTracked(type)) {
      return call(type, name, materialise(owner, type, receiver, at), arguments, at, written);
    }
    if (owner != null && !owner.equals(JdkModel.INSTANCE)) {
      interpreter.escapes.maybeInvokeTouching(arguments, at);
      return interpreter.unknown(receiver.reason(), at);
    }
    if (type == null && cameFromModel(receiver)) {
      // What a Flink call gave back and goes through Flink calls: a stream, whose functions are not
      // configuration, unless they carry something of it with them.
      interpreter.escapes.maybeInvokeTouching(arguments, at);
      return Unknown.because(receiver.reason()).withTrace(receiver.trace());
    }
    maybeInvoke(arguments, at);
    escapeTo("a call of " + name + " on an unknown object", arguments, at);
    return Unknown.because(receiver.reason()).withTrace(receiver.trace());
  }

  private static boolean cameFromModel(Unknown receiver) {
    return receiver.reason().startsWith(INERT);
  }

  static final String INERT = "result of library call ";

  // ---- what happens

  private AbstractValue apply(MethodRow row, CallContext call) {
    AbstractValue result = Interpreter.nothing();
    for (Effect effect : row.effects()) {
      if (!machine.live) {
        return result;
      }
      AbstractValue one = apply(effect, call);
      result = one == null ? result : one;
    }
    return result;
  }

  private @Nullable AbstractValue apply(Effect effect, CallContext call) {
    String note = call.method() + " called";
    if (effect instanceof Effect.SetsOption sets) {
      SourceLocation at = call.argumentLocation(sets.argument());
      call.writeAt(call.self(), sets.slot(), call.arguments().get(sets.argument()), note, at);
      return null;
    }
    if (effect instanceof Effect.SetsConstant sets) {
      call.write(call.self(), sets.slot(), sets.value(), note);
      return null;
    }
    if (effect instanceof Effect.Clears clears) {
      call.write(call.self(), clears.slot(), Absent.VALUE, note);
      return null;
    }
    if (effect instanceof Effect.ReturnsReceiver) {
      return call.receiver();
    }
    if (effect instanceof Effect.ReturnsView view) {
      return call.self().as(view.type());
    }
    if (effect instanceof Effect.ReadsOption reads) {
      AbstractValue value = call.read(call.self(), reads.slot());
      if (value instanceof Choice) {
        return Lattice.map(value, v -> v == Absent.VALUE ? reads.whenAbsent() : v);
      }
      return value == Absent.VALUE ? reads.whenAbsent() : value;
    }
    if (effect instanceof Effect.Does does) {
      return does.transfer().apply(call);
    }
    return interpreter.unknown(INERT + simple(call.type()) + "." + call.method(), call.node());
  }

  private AbstractValue inert(
      ApiModel owner, String type, String name, List<AbstractValue> arguments, Node at) {
    if (owner.equals(JdkModel.INSTANCE)) {
      maybeInvoke(arguments, at);
      return interpreter.unknown("library call " + simple(type) + "." + name, at);
    }
    interpreter.escapes.maybeInvokeTouching(arguments, at);
    if (name.equals("getClass") && arguments.isEmpty()) {
      // Nothing of Flink's: what comes of it may call any method by reflection.
      return interpreter.unknown("library call Object.getClass", at);
    }
    return interpreter.unknown(INERT + simple(type) + "." + name, at);
  }

  private AbstractValue foreign(
      String type, String name, AbstractValue receiver, List<AbstractValue> arguments, Node at) {
    List<AbstractValue> given = new ArrayList<>(arguments);
    given.add(receiver);
    if (receiver instanceof Reference object) {
      given.add(machine.read(object.id(), HELD));
      if (machine.object(object.id()).source() == null) {
        AbstractValue held = machine.read(object.id(), HELD);
        List<AbstractValue> all = new ArrayList<>(arguments);
        if (held instanceof Sequence before) {
          all.addAll(before.elements());
        }
        machine.write(object.id(), HELD, Sequence.of(all));
      }
    }
    escapeTo(simple(type) + "." + name, given, at);
    return interpreter.unknown("library call " + simple(type) + "." + name, at);
  }

  private void escapeTo(String callee, List<AbstractValue> given, Node at) {
    interpreter.escapes.escape(given, "may be set in " + callee, at);
  }

  /** Functions given to code that may or may not call them. */
  void maybeInvoke(List<AbstractValue> arguments, Node at) {
    for (AbstractValue argument : arguments) {
      for (AbstractValue one : Lattice.alternatives(argument)) {
        if (one instanceof FunctionValue function) {
          interpreter.escapes.maybeInvoke(function, at);
        }
      }
    }
  }

  static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  // ---- values from the outside

  /** An object that is not known may be any of those that are there. */
  private void mayBeAny() {
    machine.handedOn.addAllAlive();
  }

  Reference materialise(ApiModel model, String type, Unknown unknown, Node at) {
    mayBeAny();
    CallContext call =
        new CallContext(
            interpreter, type, "<materialise>", Constant.ofNull(), List.of(), at, List.of());
    return model.materialise(type, unknown.reason(), call);
  }

  /** An outside value as the scenario sees it, with the step that it was read here. */
  AbstractValue input(Source source, @Nullable AbstractValue absent, SourceLocation at) {
    AbstractValue value = machine.assumptions.read(source, absent);
    if (value.equals(absent)) {
      return Traces.noted(value, at, source.describe() + " is not given: default");
    }
    return value.withTrace(value.trace().then(at, source.describe() + " is read"));
  }

  AbstractValue given(Source source) {
    Boolean known = machine.assumptions.isGiven(source);
    return known == null ? Test.present(source) : Constant.of(known);
  }

  /** Equality as {@code equals} or a case label means it. */
  AbstractValue equal(AbstractValue a, AbstractValue b, Node at) {
    if (a instanceof Text || a instanceof Input) {
      AbstractValue result = modelled("java.lang.String", "equals", a, List.of(b), at, List.of());
      if (result != null && !(a instanceof Input && b instanceof Constant)) {
        return result;
      }
    }
    return interpreter.operators.same(a, b, at);
  }

  Unknown syntaxError(SourceType type) {
    return Unknown.because("syntax error in " + type.simpleName(), type.unit().locate(type.node()));
  }

  @Nullable Text resource(String path) {
    return interpreter.resources.find(path);
  }
}

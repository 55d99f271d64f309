package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.flinklint.apimodel.ApiModel;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.source.SourceTree;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.source.TypeName;
import io.github.flinklint.source.TypeResolver;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation: the machine, the current activation, and the parts that interpret the pieces of
 * the language.
 *
 * <pre>
 *   Statements ─► Expressions ─► Calls ─► Methods (which one) ─► Construction (objects, classes)
 *        ▲                         │
 *        └──────── bodies ◄────────┴────► LibraryCalls (models), Escapes (what foreign code may do)
 * </pre>
 */
final class Interpreter {

  final Machine machine;
  final SourceTree tree;
  final TypeResolver resolver;
  final Resources resources;
  final Statements statements;
  final Expressions expressions;
  final Operators operators;
  final Calls calls;
  final Methods methods;
  final Inlining inlining;
  final StaticTypes types;
  final Construction construction;
  final LibraryCalls library;
  final Escapes escapes;
  final Functions functions;
  final GeneratedMembers generated;
  final Effort effort;

  /**
   * Methods whose bodies were entered, so that the rest can be looked at as entries of their own.
   */
  final Set<CallableDeclaration<?>> entered;

  private @Nullable Frame current;

  Interpreter(
      Machine machine,
      SourceTree tree,
      TypeResolver resolver,
      Resources resources,
      Set<CallableDeclaration<?>> entered,
      Effort effort) {
    this.effort = effort;
    this.machine = machine;
    this.tree = tree;
    this.resolver = resolver;
    this.resources = resources;
    this.entered = entered;
    statements = new Statements(this);
    expressions = new Expressions(this);
    operators = new Operators(this);
    methods = new Methods(this);
    inlining = new Inlining(this);
    types = new StaticTypes(this);
    calls = new Calls(this);
    construction = new Construction(this);
    library = new LibraryCalls(this);
    escapes = new Escapes(this);
    functions = new Functions(this);
    generated = new GeneratedMembers(this);
    machine.onMissingClass(construction.classes());
  }

  // ---- activations

  Frame frame() {
    return Objects.requireNonNull(current, "no activation");
  }

  @Nullable Frame frameOrNull() {
    return current;
  }

  /** Runs code in another activation. */
  void in(Frame frame, Runnable code) {
    Frame before = enter(frame);
    try {
      code.run();
    } finally {
      leave(before);
    }
  }

  /**
   * Begins another activation.
   *
   * @return the one before, to {@link #leave} for
   */
  @Nullable Frame enter(Frame frame) {
    Frame before = current;
    current = frame;
    return before;
  }

  /** Goes back to the activation before. */
  void leave(@Nullable Frame before) {
    current = before;
  }

  AbstractValue eval(Expression expression) {
    return expressions.eval(expression);
  }

  void exec(Statement statement) {
    statements.exec(statement);
  }

  // ---- places and types

  /** The code that is being evaluated, as events name it. */
  Event.Site site() {
    List<Integer> activations = new ArrayList<>();
    for (Frame f = current; f != null; f = f.caller) {
      activations.add(f.id);
    }
    Collections.reverse(activations);
    SourceType type = frame().type;
    List<String> types = new ArrayList<>();
    for (SourceType source : methods.hierarchy(type)) {
      types.add(source.name());
    }
    return new Event.Site(type.unit().file().relative(), types, activations);
  }

  SourceLocation at(Node node) {
    return frame().type.unit().locate(node);
  }

  TypeName resolve(String written) {
    int dot = written.indexOf('.');
    SourceType local = frame().localTypes.get(dot < 0 ? written : written.substring(0, dot));
    if (local != null) {
      SourceType nested = dot < 0 ? local : local.nested(written.substring(dot + 1));
      if (nested != null) {
        return new TypeName(nested.name(), nested);
      }
    }
    return resolver.resolve(written, frame().type);
  }

  @Nullable TypeName resolveOrNull(String written) {
    int dot = written.indexOf('.');
    if (frame().localTypes.containsKey(dot < 0 ? written : written.substring(0, dot))) {
      return resolve(written);
    }
    return resolver.resolveOrNull(written, frame().type);
  }

  /**
   * Qualified name of a declared type without type arguments; primitives by their word, arrays with
   * brackets.
   */
  String typeName(Type type) {
    if (type instanceof ClassOrInterfaceType named) {
      return resolve(TypeResolver.written(named)).name();
    }
    if (type instanceof ArrayType array) {
      return typeName(array.getComponentType()) + "[]";
    }
    return type.asString();
  }

  /** As {@link #typeName(Type)}, read at another type than the current one. */
  String typeName(Type type, SourceType at) {
    if (type instanceof ClassOrInterfaceType named) {
      return resolver.resolve(named, at).name();
    }
    if (type instanceof ArrayType array) {
      return typeName(array.getComponentType(), at) + "[]";
    }
    return type.asString();
  }

  /**
   * True where the first type is the second or below it; null where the hierarchy is not fully
   * known.
   */
  @Nullable Boolean isSubtype(String type, String above) {
    return isSubtype(type, above, new HashSet<>());
  }

  private @Nullable Boolean isSubtype(String type, String above, Set<String> seen) {
    if (type.equals(above) || above.equals("java.lang.Object")) {
      return true;
    }
    if (!seen.add(type) || FINAL.contains(above)) {
      return false;
    }
    SourceType source = tree.find(type);
    boolean open = false;
    List<String> supertypes;
    if (source != null) {
      supertypes = new ArrayList<>();
      for (TypeName direct : resolver.supertypes(source)) {
        supertypes.add(direct.name());
      }
    } else {
      ApiModel model = machine.ownerOf(type);
      if (model == null) {
        return null;
      }
      supertypes = model.supertypes(type);
      open = supertypes.isEmpty() && !type.startsWith("java.");
    }
    for (String superType : supertypes) {
      Boolean below = isSubtype(superType, above, seen);
      if (Boolean.TRUE.equals(below)) {
        return true;
      }
      open |= below == null;
    }
    return open ? null : Boolean.FALSE;
  }

  /** Classes that nothing can be below. */
  private static final Set<String> FINAL =
      Set.of(
          "java.lang.String",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Boolean",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Class");

  // ---- values

  /** An exception that Java itself raises here. */
  void raise(String exceptionType, Node at) {
    machine.fail(construction.exception(exceptionType, at), at(at), frame().type);
  }

  Unknown unknown(String reason, Node at) {
    return Unknown.because(reason, at(at));
  }

  /** A value as a variable, parameter or result of a declared type holds it. */
  AbstractValue coerce(AbstractValue value, String type, Node at) {
    if (Conversions.isPrimitive(type) && machine.live && mayBeNull(value)) {
      return value instanceof Choice
          ? machine.forEach(value, v -> unboxed(v, type, at))
          : unboxed(value, type, at);
    }
    if (Conversions.isPrimitive(type) || type.startsWith("java.lang.")) {
      AbstractValue joined = null;
      for (AbstractValue one : Lattice.alternatives(value)) {
        AbstractValue next = Conversions.assign(one, type);
        joined = Lattice.joined(joined, next, value);
      }
      return joined == null ? value : joined;
    }
    if (value instanceof Unknown unknown) {
      ApiModel model = machine.ownerOf(type);
      if (model != null && model.isTracked(type)) {
        return library.materialise(model, type, unknown, at);
      }
    }
    return value;
  }

  /** True where an alternative of the value is null. */
  static boolean mayBeNull(AbstractValue value) {
    for (AbstractValue one : Lattice.alternatives(value)) {
      if (one instanceof Constant constant && constant.isNull()) {
        return true;
      }
    }
    return false;
  }

  private AbstractValue unboxed(AbstractValue value, String type, Node at) {
    if (mayBeNull(value)) {
      raise("java.lang.NullPointerException", at);
      return value;
    }
    return Conversions.assign(value, type);
  }

  static AbstractValue nothing() {
    return Constant.ofNull();
  }
}

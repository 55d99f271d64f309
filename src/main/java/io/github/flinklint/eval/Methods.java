package io.github.flinklint.eval;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.source.TypeName;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

  /** Lombok's annotations that generate {@code equals}. */
  private static final Set<String> LOMBOK_EQUALS = Set.of("Data", "Value", "EqualsAndHashCode");

  private final Interpreter interpreter;
  private final Map<SourceType, Set<SourceType>> hierarchies = new HashMap<>();

  private final Overloads overloads;

  Methods(Interpreter interpreter) {
    this.interpreter = interpreter;
    overloads = new Overloads(interpreter);
  }

  /**
   * A method or constructor as overload resolution sees it.
   *
   * @param types types of the parameters, that of a varargs parameter with brackets
   */
  record Signature(
      SourceType owner, CallableDeclaration<?> callable, List<String> types, boolean isVarArgs) {

    @Override
    @SuppressWarnings("ReferenceEquality") // a method is its node
    public boolean equals(Object other) {
      return other instanceof Signature that && callable == that.callable;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(callable);
    }
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
      collect(type, known, false, new HashSet<>());
      collect(type, known, true, new HashSet<>());
      known = specificFirst(known);
      hierarchies.put(type, known);
    }
    return known;
  }

  /** An interface before those that it extends: its default methods win over theirs. */
  private Set<SourceType> specificFirst(Set<SourceType> all) {
    Set<SourceType> sorted = new LinkedHashSet<>();
    List<SourceType> open = new ArrayList<>();
    for (SourceType type : all) {
      if (type.isInterface()) {
        open.add(type);
      } else {
        sorted.add(type);
      }
    }
    while (!open.isEmpty()) {
      SourceType next = open.get(0);
      for (SourceType candidate : open) {
        if (!isExtended(candidate, open)) {
          next = candidate;
          break;
        }
      }
      sorted.add(next);
      open.remove(next);
    }
    return sorted;
  }

  private boolean isExtended(SourceType type, List<SourceType> others) {
    for (SourceType other : others) {
      if (!other.equals(type) && extendsIt(other, type, 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean extendsIt(SourceType type, SourceType above, int depth) {
    if (depth >= 20) {
      return false;
    }
    for (TypeName extended : interpreter.resolver.supertypes(type)) {
      SourceType source = extended.source();
      if (source != null && (source.equals(above) || extendsIt(source, above, depth + 1))) {
        return true;
      }
    }
    return false;
  }

  private void collect(
      SourceType type, Set<SourceType> all, boolean interfaces, Set<SourceType> seen) {
    if (!seen.add(type)) {
      return;
    }
    if (!interfaces) {
      all.add(type);
    }
    for (TypeName above : interpreter.resolver.supertypes(type)) {
      SourceType source = above.source();
      if (source == null) {
        continue;
      }
      if (!source.isInterface() && !interfaces) {
        collect(source, all, false, seen);
      } else if (interfaces && (source.isInterface() ? all.add(source) : all.contains(source))) {
        collect(source, all, true, seen);
      }
    }
  }

  /** True where the type or one above it has a method of this name. */
  boolean hasMethod(SourceType type, String name) {
    for (SourceType source : hierarchy(type)) {
      if (!source.methods(name).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The class that says which objects are equal: by a method, by what Lombok generates, or in a
   * library.
   *
   * @return its simple name; null where objects are equal to themselves alone, and for records that
   *     do not say otherwise
   */
  @Nullable String equalsOf(SourceType type) {
    for (SourceType source : hierarchy(type)) {
      if (isEqualsGenerated(source) || isEqualsWritten(source)) {
        return source.simpleName();
      }
      for (TypeName above : interpreter.resolver.supertypes(source)) {
        boolean mayBeClass = above.source() == null && !isImplemented(source, above);
        if (mayBeClass && !above.name().equals("java.lang.Object")) {
          return above.simpleName();
        }
      }
    }
    return null;
  }

  private static boolean isEqualsGenerated(SourceType type) {
    for (String annotation : LOMBOK_EQUALS) {
      if (SourceType.isAnnotated(type.node(), annotation)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEqualsWritten(SourceType type) {
    for (MethodDeclaration method : type.methods("equals")) {
      if (method.getParameters().size() == 1) {
        Parameter other = method.getParameter(0);
        if (interpreter.typeName(other.getType(), type).equals("java.lang.Object")) {
          return true;
        }
      }
    }
    return false;
  }

  /** True where the header itself shows an interface, which can say nothing of equality. */
  private boolean isImplemented(SourceType type, TypeName above) {
    if (type.node() instanceof ClassOrInterfaceDeclaration declaration) {
      int index = interpreter.resolver.supertypes(type).indexOf(above);
      return declaration.isInterface() || index >= declaration.getExtendedTypes().size();
    }
    return type.isEnum() || type.isRecord();
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
   * The method that a call means: chosen among those of the declared type, by what is known of the
   * arguments' types, as the compiler chooses; then the one that overrides it in the class of the
   * object.
   *
   * @param runtime class of the object
   * @param declared class that the receiver is declared as; the same where that is not known
   * @return null for none; a method without a body where only a signature is found
   */
  @Nullable Found find(
      SourceType runtime,
      SourceType declared,
      String name,
      List<AbstractValue> arguments,
      List<Expression> written) {
    List<Signature> candidates = candidates(declared, name);
    Signature chosen = overloads.choose(candidates, arguments, written);
    if (chosen == null && declared != runtime) {
      chosen = overloads.choose(candidates(runtime, name), arguments, written);
    }
    return chosen == null ? null : overriding(runtime, chosen);
  }

  /** As above, for an object that is declared as what it is. */
  @Nullable Found find(
      SourceType type, String name, List<AbstractValue> arguments, List<Expression> written) {
    return find(type, type, name, arguments, written);
  }

  private List<Signature> candidates(SourceType type, String name) {
    List<Signature> all = new ArrayList<>();
    for (SourceType owner : hierarchy(type)) {
      for (MethodDeclaration method : owner.methods(name)) {
        Signature signature = signature(owner, method);
        if (!isAmong(all, signature)) {
          all.add(signature);
        }
      }
    }
    return all;
  }

  private static boolean isAmong(List<Signature> signatures, Signature wanted) {
    for (Signature signature : signatures) {
      if (isSame(signature, wanted)) {
        return true;
      }
    }
    return false;
  }

  private Signature signature(SourceType owner, CallableDeclaration<?> callable) {
    List<String> types = new ArrayList<>();
    boolean isVarArgs = false;
    for (Parameter parameter : callable.getParameters()) {
      isVarArgs = parameter.isVarArgs();
      types.add(interpreter.typeName(parameter.getType(), owner) + (isVarArgs ? "[]" : ""));
    }
    return new Signature(owner, callable, List.copyOf(types), isVarArgs);
  }

  /** Equal after erasure, as far as type variables can be told: a lone name stands for any type. */
  private static boolean isSame(Signature a, Signature b) {
    if (a.types().size() != b.types().size()) {
      return false;
    }
    for (int i = 0; i < a.types().size(); i++) {
      String x = a.types().get(i);
      String y = b.types().get(i);
      if (!x.equals(y) && !isOpen(x) && !isOpen(y)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOpen(String type) {
    return !type.contains(".") && !Conversions.isPrimitive(type.replace("[]", ""));
  }

  private Found overriding(SourceType runtime, Signature chosen) {
    MethodDeclaration method = (MethodDeclaration) chosen.callable();
    Found own = new Found(chosen.owner(), method);
    if (method.isStatic() || method.isPrivate()) {
      return own;
    }
    for (SourceType owner : hierarchy(runtime)) {
      if (owner.equals(chosen.owner())) {
        if (method.getBody().isPresent()) {
          return own;
        }
        continue;
      }
      MethodDeclaration overrider = overrider(owner, chosen);
      if (overrider != null) {
        return new Found(owner, overrider);
      }
    }
    return own;
  }

  private @Nullable MethodDeclaration overrider(SourceType owner, Signature chosen) {
    MethodDeclaration loose = null;
    String name = ((MethodDeclaration) chosen.callable()).getNameAsString();
    for (MethodDeclaration other : owner.methods(name)) {
      Signature signature = signature(owner, other);
      boolean overrides =
          other.getBody().isPresent()
              && !other.isStatic()
              && !other.isPrivate()
              && isSame(signature, chosen)
              && isVisible(chosen, owner);
      if (overrides && signature.types().equals(chosen.types())) {
        return other;
      }
      loose = overrides && loose == null ? other : loose;
    }
    return loose;
  }

  /** A method without an access modifier is overridden within its package only. */
  private static boolean isVisible(Signature chosen, SourceType below) {
    MethodDeclaration method = (MethodDeclaration) chosen.callable();
    return method.isPublic()
        || method.isProtected()
        || chosen.owner().isInterface()
        || packageOf(chosen.owner()).equals(packageOf(below));
  }

  private static String packageOf(SourceType type) {
    SourceType outer = type;
    for (SourceType next = type; next != null; next = next.outer()) {
      outer = next;
    }
    int dot = outer.name().lastIndexOf('.');
    return dot < 0 ? "" : outer.name().substring(0, dot);
  }

  /** The constructor that fits best; null for none. */
  <C extends CallableDeclaration<C>> @Nullable C best(
      List<C> candidates,
      SourceType owner,
      List<AbstractValue> arguments,
      List<Expression> written) {
    List<Signature> signatures = new ArrayList<>(candidates.size());
    for (C candidate : candidates) {
      signatures.add(signature(owner, candidate));
    }
    Signature chosen = overloads.choose(signatures, arguments, written);
    return chosen == null ? null : candidates.get(signatures.indexOf(chosen));
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
          : Conversions.unboxed(held.getClass().getName());
    }
    return null;
  }

  /** The class of a value as an object, primitives boxed; null where it shows none. */
  static @Nullable String objectTypeOf(AbstractValue value) {
    String type = typeOf(value);
    return type != null && Conversions.isPrimitive(type) ? Conversions.boxed(type) : type;
  }
}

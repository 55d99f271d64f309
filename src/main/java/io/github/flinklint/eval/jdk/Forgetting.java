package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Effect;
import io.github.flinklint.apimodel.MethodRow;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.FunctionValue;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Unknown;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Methods of objects with a content that no row describes: they may change the content, and that of
 * what they are given, in any way, and may call what they are given.
 */
final class Forgetting {

  /**
   * The slots whose content a method may change; what is fixed for good stands in slots that begin
   * otherwise.
   */
  private static final List<String> MUTABLE =
      List.of(Call.ELEMENTS, Call.ENTRIES, JdkTexts.TEXT, Cells.VALUE, OpenMaps.KNOWN);

  private static final Set<String> TYPES =
      Set.of(
          "java.util.Collection",
          "java.util.Map",
          "java.util.Iterator",
          "java.util.Dictionary",
          "java.util.StringJoiner",
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.io.StringWriter",
          "java.util.stream.BaseStream",
          "java.util.Collections",
          "java.util.Arrays",
          "java.lang.ThreadLocal",
          "java.util.concurrent.Future",
          "java.util.concurrent.Executor",
          "java.util.concurrent.atomic.AtomicReference",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.AtomicBoolean");

  /** Methods of these types, and of {@code Object}, that change nothing. */
  private static final Set<String> HARMLESS =
      Set.of("hashCode", "equals", "getClass", "spliterator", "wait", "notify", "notifyAll");

  private Forgetting() {}

  /** The row for a method without one; null for types that need none. */
  static @Nullable MethodRow row(String type, String method, int arity) {
    boolean isModelled = false;
    for (String above : JdkTypes.linearised(type)) {
      isModelled |= TYPES.contains(above);
    }
    if (!isModelled || HARMLESS.contains(method) || method.equals(Table.CONSTRUCTOR)) {
      return null;
    }
    return new MethodRow(type, method, arity, List.of(new Effect.Does(Forgetting::apply)));
  }

  private static AbstractValue apply(Call call) {
    forgetAll(call, call.receiver());
    for (AbstractValue argument : call.arguments()) {
      forgetAll(call, argument);
      invokeMaybe(call, argument);
    }
    return Spread.unknown(call);
  }

  private static void forgetAll(Call call, AbstractValue value) {
    for (AbstractValue one : Lattice.alternatives(value)) {
      if (one instanceof Reference object) {
        forget(call, object);
      }
    }
  }

  /** What the object holds may have changed, and what stands behind it. */
  static void forget(Call call, Reference object) {
    write(call, object, Spread.unknown(call));
    Views.renew(call, object);
    for (AbstractValue backing : Lattice.alternatives(call.read(object, Containers.BACKING))) {
      if (backing instanceof Reference behind && behind.id() != object.id()) {
        forget(call, behind);
      }
    }
  }

  /** Nothing is known of what the object holds. */
  static void write(Call call, Reference object, Unknown unknown) {
    for (String slot : MUTABLE) {
      if (call.read(object, slot) != Absent.VALUE) {
        call.write(object, slot, unknown, null);
      }
    }
  }

  /** A function that is given away may be called any number of times. */
  static void invokeMaybe(Call call, AbstractValue value) {
    for (AbstractValue one : Lattice.alternatives(value)) {
      if (one instanceof FunctionValue) {
        call.repeat(
            "calls by " + call.method(),
            () -> call.invoke(one, List.of(call.unknown("argument given by " + call.method()))));
      }
    }
  }
}

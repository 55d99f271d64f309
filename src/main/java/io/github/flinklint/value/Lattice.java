package io.github.flinklint.value;

import io.github.flinklint.diagnostic.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the lattice: join, order, and the lifting of functions over choices. Join is
 * commutative, associative and idempotent up to equality, and {@link Unknown} absorbs; a test
 * checks the laws exhaustively over representative values.
 */
public final class Lattice {

  private Lattice() {}

  /** The least value that stands for all that either stands for. */
  public static AbstractValue join(AbstractValue a, AbstractValue b) {
    return join(a, b, Set.of());
  }

  /**
   * The least value that stands for all that either stands for, where a condition decides which.
   *
   * @param conditions keys of the conditions that decide
   */
  public static AbstractValue join(AbstractValue a, AbstractValue b, Set<String> conditions) {
    if (a == b || a.equals(b)) {
      return carry(a, b);
    }
    if (a instanceof Unknown u) {
      return u.withConditions(conditions).withConditions(conditionsOf(b));
    }
    if (b instanceof Unknown u) {
      return u.withConditions(conditions).withConditions(conditionsOf(a));
    }
    LinkedHashSet<AbstractValue> all = new LinkedHashSet<>(alternatives(a));
    all.addAll(alternatives(b));
    if (all.size() == 1) {
      return a;
    }
    Set<String> keys = new TreeSet<>(conditions);
    keys.addAll(conditionsOf(a));
    keys.addAll(conditionsOf(b));
    if (all.size() > Choice.MAX) {
      return Unknown.because("more than " + Choice.MAX + " possible values (budget)")
          .withConditions(keys)
          .withTrace(a.trace());
    }
    return Choice.of(new ArrayList<>(all), keys);
  }

  /**
   * Equal values are one value; the conditions of both are kept, so that refinement can still find
   * them.
   */
  private static AbstractValue carry(AbstractValue a, AbstractValue b) {
    if (a instanceof Choice choice) {
      return choice.withConditions(conditionsOf(b));
    }
    if (a instanceof Unknown unknown) {
      return unknown.withConditions(conditionsOf(b));
    }
    return a;
  }

  /** True where everything that {@code a} stands for is among what {@code b} stands for. */
  public static boolean isBelow(AbstractValue a, AbstractValue b) {
    return b instanceof Unknown
        || (!(a instanceof Unknown) && alternatives(b).containsAll(alternatives(a)));
  }

  /** The alternatives of a choice, or the value alone. */
  public static List<AbstractValue> alternatives(AbstractValue value) {
    return value instanceof Choice choice ? choice.alternatives() : List.of(value);
  }

  /**
   * A choice as it was before: between {@link #alternatives}, decided by {@link #conditionsOf}.
   *
   * @param alternatives at least two, no two equal, none a choice
   */
  public static AbstractValue choice(
      List<? extends AbstractValue> alternatives, Collection<String> conditions) {
    return Choice.of(List.copyOf(alternatives), Set.copyOf(conditions));
  }

  /** Keys of the conditions whose join made the value what it is. */
  public static Set<String> conditionsOf(AbstractValue value) {
    if (value instanceof Choice choice) {
      return choice.conditions();
    }
    return value instanceof Unknown unknown ? unknown.conditions() : Set.of();
  }

  /** The function applied to each alternative, joined. */
  public static AbstractValue map(
      AbstractValue value, Function<AbstractValue, AbstractValue> function) {
    if (!(value instanceof Choice choice)) {
      return function.apply(value);
    }
    AbstractValue joined = null;
    for (AbstractValue alternative : choice.alternatives()) {
      AbstractValue one = function.apply(alternative);
      joined = joined == null ? one : join(joined, one, choice.conditions());
    }
    return joined == null ? value : joined;
  }

  /** The function applied to each pair of alternatives, joined. */
  public static AbstractValue map(
      AbstractValue a,
      AbstractValue b,
      BiFunction<AbstractValue, AbstractValue, AbstractValue> function) {
    AbstractValue joined = null;
    for (AbstractValue x : alternatives(a)) {
      boolean isSame = a instanceof Choice && a == b;
      AbstractValue one = isSame ? function.apply(x, x) : mapSecond(x, b, function);
      joined = joined(joined, one, a);
    }
    return joined == null ? a : joined;
  }

  private static AbstractValue mapSecond(
      AbstractValue x,
      AbstractValue b,
      BiFunction<AbstractValue, AbstractValue, AbstractValue> function) {
    AbstractValue joined = null;
    for (AbstractValue y : alternatives(b)) {
      joined = joined(joined, function.apply(x, y), b);
    }
    return joined == null ? b : joined;
  }

  /**
   * What {@link #map} does with the result for one alternative, for loops that stand in its place
   * where a function would have to be linked.
   *
   * @param before the results for the alternatives before it, joined; null for the first
   * @param one the result
   * @param value the value whose alternatives are met
   */
  public static AbstractValue joined(
      @Nullable AbstractValue before, AbstractValue one, AbstractValue value) {
    return before == null ? one : join(before, one, conditionsOf(value));
  }

  /**
   * The value with a trace of the first that has one: for results that come from several operands.
   */
  public static AbstractValue traced(AbstractValue value, AbstractValue... operands) {
    if (!value.trace().isEmpty()) {
      return value;
    }
    for (AbstractValue operand : operands) {
      Trace trace = operand.trace();
      if (!trace.isEmpty()) {
        return value.withTrace(trace);
      }
    }
    return value;
  }
}

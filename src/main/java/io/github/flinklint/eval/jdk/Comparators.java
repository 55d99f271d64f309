package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.FunctionValue;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code Comparator}: functions of the program, and those that the JDK makes, which remember what
 * they were made of.
 */
final class Comparators {

  static final String COMPARATOR = "java.util.Comparator";

  /** The order of strings that ignores case. */
  static final Constant CASE_INSENSITIVE = Constant.ofEnum(COMPARATOR, "CASE_INSENSITIVE_ORDER");

  /** Slot in which the evaluator keeps the position of a constant of an enum of the sources. */
  static final String ENUM_ORDINAL = "$ordinal";

  private static final Constant NATURAL = Constant.ofEnum(COMPARATOR, "naturalOrder");
  private static final Constant REVERSE = Constant.ofEnum(COMPARATOR, "reverseOrder");
  private static final String KIND = "=kind";
  private static final String ARGUMENTS = "=arguments";

  private Comparators() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String method) {
    return switch (method) {
      case "naturalOrder/0" -> call -> NATURAL;
      case "reverseOrder/0" -> call -> REVERSE;
      case "reverseOrder/1" -> call -> reversed(call, call.arguments().get(0));
      case "reversed/0" -> call -> reversed(call, call.receiver());
      case "comparing/1", "comparingInt/1", "comparingLong/1", "comparingDouble/1" ->
          call -> make(call, "comparing", call.arguments().get(0), NATURAL);
      case "comparing/2" ->
          call -> make(call, "comparing", call.arguments().get(0), call.arguments().get(1));
      case "thenComparing/1" -> call -> then(call, call.arguments().get(0));
      case "thenComparing/2" ->
          call ->
              then(call, make(call, "comparing", call.arguments().get(0), call.arguments().get(1)));
      case "thenComparingInt/1", "thenComparingLong/1", "thenComparingDouble/1" ->
          call -> then(call, make(call, "comparing", call.arguments().get(0), NATURAL));
      case "nullsFirst/1", "nullsLast/1" ->
          call -> make(call, call.method(), call.arguments().get(0));
      case "comparingByKey/0", "comparingByValue/0" -> call -> make(call, call.method(), NATURAL);
      case "comparingByKey/1", "comparingByValue/1" ->
          call -> make(call, call.method(), call.arguments().get(0));
      case "compare/2" -> Comparators::compare;
      default -> null;
    };
  }

  private static Reference make(Call call, String kind, AbstractValue... arguments) {
    Reference comparator = call.allocate(COMPARATOR);
    call.write(comparator, KIND, Text.of(kind), null);
    call.write(comparator, ARGUMENTS, Sequence.of(List.of(arguments)), null);
    return comparator;
  }

  private static AbstractValue reversed(Call call, AbstractValue comparator) {
    return Concrete.isNull(comparator) ? REVERSE : make(call, "reversed", comparator);
  }

  private static AbstractValue then(Call call, AbstractValue next) {
    return make(call, "thenComparing", call.receiver(), next);
  }

  private static AbstractValue compare(Call call) {
    Integer order =
        compare(call, call.receiver(), call.arguments().get(0), call.arguments().get(1));
    return order == null ? Spread.unknown(call) : Constant.of(order);
  }

  /**
   * The result of a comparator; null where it cannot be told.
   *
   * @param comparator the constant null for the natural order
   */
  static @Nullable Integer compare(
      Call call, AbstractValue comparator, AbstractValue a, AbstractValue b) {
    if (comparator.equals(NATURAL) || Concrete.isNull(comparator)) {
      return natural(call, a, b);
    }
    if (comparator.equals(REVERSE)) {
      return natural(call, b, a);
    }
    if (comparator.equals(CASE_INSENSITIVE)) {
      return Concrete.of(a) instanceof String x && Concrete.of(b) instanceof String y
          ? Integer.valueOf(x.compareToIgnoreCase(y))
          : null;
    }
    String kind =
        comparator instanceof Reference made ? Concrete.characters(call.read(made, KIND)) : null;
    if (kind != null
        && call.read((Reference) comparator, ARGUMENTS) instanceof Sequence arguments) {
      return made(call, kind, arguments.elements(), a, b);
    }
    boolean isOfProgram = comparator instanceof FunctionValue || comparator instanceof Reference;
    return isOfProgram && call.invoke(comparator, List.of(a, b)) instanceof Constant result
        ? Concrete.index(result)
        : null;
  }

  private static @Nullable Integer made(
      Call call, String kind, List<AbstractValue> arguments, AbstractValue a, AbstractValue b) {
    AbstractValue first = arguments.get(0);
    return switch (kind) {
      case "comparing" ->
          compare(
              call,
              arguments.get(1),
              call.invoke(first, List.of(a)),
              call.invoke(first, List.of(b)));
      case "reversed" -> compare(call, first, b, a);
      case "nullsFirst", "nullsLast" -> nulls(call, first, a, b, kind.equals("nullsFirst"));
      case "thenComparing" -> then(call, arguments, a, b);
      default -> ofEntries(call, kind, first, a, b);
    };
  }

  private static @Nullable Integer nulls(
      Call call, AbstractValue comparator, AbstractValue a, AbstractValue b, boolean first) {
    if (Concrete.isNull(a) || Concrete.isNull(b)) {
      if (!Concrete.is(a) || !Concrete.is(b)) {
        return null;
      }
      int order = Boolean.compare(Concrete.isNull(b), Concrete.isNull(a));
      return first ? order : -order;
    }
    return compare(call, comparator, a, b);
  }

  /** The second only where the first finds no difference: it may also be a function to a key. */
  private static @Nullable Integer then(
      Call call, List<AbstractValue> comparators, AbstractValue a, AbstractValue b) {
    Integer order = compare(call, comparators.get(0), a, b);
    if (order == null || order != 0) {
      return order;
    }
    boolean isMade = !(comparators.get(1) instanceof FunctionValue);
    return isMade ? compare(call, comparators.get(1), a, b) : null;
  }

  private static @Nullable Integer ofEntries(
      Call call, String kind, AbstractValue inner, AbstractValue a, AbstractValue b) {
    if (!(a instanceof Reference x) || !(b instanceof Reference y)) {
      return null;
    }
    boolean byKey = kind.equals("comparingByKey");
    return compare(
        call,
        inner,
        byKey ? MapRows.key(call, x) : call.read(x, Cells.VALUE),
        byKey ? MapRows.key(call, y) : call.read(y, Cells.VALUE));
  }

  /** Values of one comparable type, constants of one enum. */
  @SuppressWarnings("unchecked") // both are of the same class
  private static @Nullable Integer natural(Call call, AbstractValue a, AbstractValue b) {
    if (a instanceof Reference x && b instanceof Reference y) {
      Integer left = Concrete.index(call.read(x, ENUM_ORDINAL));
      Integer right = Concrete.index(call.read(y, ENUM_ORDINAL));
      return left == null || right == null ? null : Integer.valueOf(Integer.compare(left, right));
    }
    Object left = Concrete.of(a);
    Object right = Concrete.of(b);
    return left instanceof Comparable<?> one
            && right != null
            && left.getClass().equals(right.getClass())
        ? Integer.valueOf(((Comparable<Object>) one).compareTo(right))
        : null;
  }
}

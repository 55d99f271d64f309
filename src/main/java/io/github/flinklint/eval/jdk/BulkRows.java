package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collections compared with collections. */
final class BulkRows {

  private static final int MAX_DEPTH = 4;

  private BulkRows() {}

  static AbstractValue containsAll(Call call) {
    return Spread.over(
        call,
        List.of(
            Containers.content(call, call.receiver()),
            Containers.content(call, call.arguments().get(0))),
        o ->
            o.get(0) instanceof Sequence all
                    && o.get(1) instanceof Sequence wanted
                    && !Orders.isByOrder(call.receiver(), wanted.elements())
                ? containsAll(call, all.elements(), wanted.elements())
                : unknown(o));
  }

  private static Outcome unknown(List<AbstractValue> operands) {
    return operands.stream()
        .filter(Unknown.class::isInstance)
        .findFirst()
        .map(Outcome::of)
        .orElse(Outcome.UNKNOWN);
  }

  private static Outcome containsAll(
      Call call, List<AbstractValue> all, List<AbstractValue> wanted) {
    AbstractValue result = Constant.of(true);
    for (AbstractValue one : wanted) {
      AbstractValue found = CollectionRows.containment(call, all, one).value();
      if (found == null || found.equals(Constant.of(false))) {
        return found == null ? Outcome.UNKNOWN : Outcome.of(false);
      }
      boolean isSure = found.equals(Constant.of(true));
      result = isSure ? result : Unknown.because("whether all elements are there");
    }
    return Outcome.of(result);
  }

  /** Keeps the elements that the other collection has, or those that it has not. */
  static AbstractValue retain(Call call, boolean keeps) {
    AbstractValue before = Containers.content(call, call.receiver());
    Containers.update(
        call,
        call.self(),
        List.of(Containers.content(call, call.arguments().get(0))),
        (e, a) ->
            a.get(0) instanceof Sequence other
                    && !Orders.isByOrder(call.arguments().get(0), e)
                    && !Orders.isByOrder(call.receiver(), e)
                ? retained(call, e, other.elements(), keeps)
                : unknown(a));
    AbstractValue after = Containers.content(call, call.receiver());
    boolean isKnown = before instanceof Sequence && after instanceof Sequence;
    return isKnown ? Constant.of(!before.equals(after)) : Spread.unknown(call);
  }

  private static Outcome retained(
      Call call, List<AbstractValue> elements, List<AbstractValue> other, boolean keeps) {
    List<AbstractValue> kept = new ArrayList<>();
    for (AbstractValue element : elements) {
      Boolean found = CollectionRows.isAmong(call, other, element);
      if (found == null) {
        return Outcome.of(Unknown.because("which elements are kept"));
      }
      if (found == keeps) {
        kept.add(element);
      }
    }
    return Outcome.of(Sequence.of(kept));
  }

  // ---- equality

  /**
   * {@code equals} of two objects that are compared by what they hold, or of two that are equal to
   * themselves alone; null for others.
   */
  static @Nullable AbstractValue equal(Call call, AbstractValue a, AbstractValue b) {
    if (!(a instanceof Reference x) || !(b instanceof Reference y)) {
      return null;
    }
    AbstractValue ofProject = call.equal(x, y);
    if (ofProject != null || x.id() == y.id()) {
      return ofProject;
    }
    boolean isIdentity = isIdentity(call, x) || isIdentity(call, y);
    Boolean same = isIdentity ? Boolean.FALSE : equal(call, x, y, MAX_DEPTH);
    return same == null ? null : Constant.of(same);
  }

  /** True for arrays, builders and constants of enums. */
  private static boolean isIdentity(Call call, Reference object) {
    String type = object.type();
    return type.endsWith("[]")
        || type.equals("java.lang.StringBuilder")
        || type.equals("java.lang.StringBuffer")
        || call.read(object, Comparators.ENUM_ORDINAL) != Absent.VALUE;
  }

  private static @Nullable Boolean equal(Call call, Reference a, Reference b, int depth) {
    String kind = kind(a.type());
    if (kind == null || depth == 0 || !kind.equals(kind(b.type()))) {
      return null;
    }
    if (kind.startsWith(OptionalRows.OPTIONAL)) {
      return same(call, OptionalRows.value(call, a), OptionalRows.value(call, b), depth);
    }
    if (kind.equals("java.util.Map")) {
      return (Maps.entries(call, a) instanceof Mapping x
              && Maps.entries(call, b) instanceof Mapping y
              && !Orders.isByOrder(a, List.copyOf(y.entries().keySet()))
              && !Orders.isByOrder(b, List.copyOf(x.entries().keySet())))
          ? maps(call, x, y, depth)
          : null;
    }
    if (!(Containers.content(call, a) instanceof Sequence x)
        || !(Containers.content(call, b) instanceof Sequence y)) {
      return null;
    }
    if (Orders.isByOrder(a, y.elements()) || Orders.isByOrder(b, x.elements())) {
      return null;
    }
    return kind.equals("java.util.List")
        ? lists(call, x.elements(), y.elements(), depth)
        : sets(call, x.elements(), y.elements());
  }

  private static @Nullable String kind(String type) {
    if (type.startsWith(OptionalRows.OPTIONAL)) {
      return type;
    }
    for (String kind : List.of("java.util.List", "java.util.Set", "java.util.Map")) {
      if (JdkTypes.isBelow(type, kind)) {
        return kind;
      }
    }
    return null;
  }

  private static @Nullable Boolean lists(
      Call call, List<AbstractValue> a, List<AbstractValue> b, int depth) {
    Boolean result = a.size() == b.size();
    for (int i = 0; i < a.size() && Boolean.TRUE.equals(result); i++) {
      result = same(call, a.get(i), b.get(i), depth);
    }
    return result;
  }

  private static @Nullable Boolean sets(Call call, List<AbstractValue> a, List<AbstractValue> b) {
    return a.size() != b.size()
        ? Boolean.FALSE
        : (containsAll(call, a, b).value() instanceof Constant c
                && c.value() instanceof Boolean known)
            ? known
            : null;
  }

  private static @Nullable Boolean maps(Call call, Mapping a, Mapping b, int depth) {
    if (!Boolean.TRUE.equals(
        sets(call, List.copyOf(a.entries().keySet()), List.copyOf(b.entries().keySet())))) {
      return sets(call, List.copyOf(a.entries().keySet()), List.copyOf(b.entries().keySet()));
    }
    Boolean result = true;
    for (Map.Entry<AbstractValue, AbstractValue> entry : a.entries().entrySet()) {
      AbstractValue other = b.get(entry.getKey());
      result = other == null ? null : same(call, entry.getValue(), other, depth);
      if (!Boolean.TRUE.equals(result)) {
        return result;
      }
    }
    return result;
  }

  private static @Nullable Boolean same(Call call, AbstractValue a, AbstractValue b, int depth) {
    if (a instanceof Reference x && b instanceof Reference y && x.id() != y.id()) {
      return equal(call, x, y, depth - 1);
    }
    AbstractValue same = Lattice.map(a, b, (x, y) -> CollectionRows.equality(call, x, y));
    return (same instanceof Constant c && c.value() instanceof Boolean known) ? known : null;
  }

  /** {@code Arrays.equals} and {@code Objects.deepEquals} of two arrays; null where not known. */
  static @Nullable AbstractValue arrays(Call call, AbstractValue a, AbstractValue b) {
    boolean areArrays =
        a instanceof Reference x
            && b instanceof Reference y
            && x.type().endsWith("[]")
            && y.type().endsWith("[]");
    if (!areArrays
        || !(Containers.content(call, a) instanceof Sequence x)
        || !(Containers.content(call, b) instanceof Sequence y)) {
      return null;
    }
    Boolean same = lists(call, x.elements(), y.elements(), MAX_DEPTH);
    return same == null ? null : Constant.of(same);
  }
}

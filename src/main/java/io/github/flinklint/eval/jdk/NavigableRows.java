package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code NavigableSet} and {@code NavigableMap}: what stands next to a key in the order. */
final class NavigableRows {

  private static final String NO_SUCH_ELEMENT = "java.util.NoSuchElementException";

  private NavigableRows() {}

  // ---- sets

  static @Nullable Transfer set(String method) {
    return switch (method) {
      case "first/0" -> ListRows.end(true, NO_SUCH_ELEMENT, false);
      case "last/0" -> ListRows.end(false, NO_SUCH_ELEMENT, false);
      case "pollFirst/0" -> ListRows.end(true, null, true);
      case "pollLast/0" -> ListRows.end(false, null, true);
      case "floor/1", "lower/1", "ceiling/1", "higher/1" ->
          call -> near(call, elements(call), k -> k);
      case "headSet/1", "tailSet/1", "headSet/2", "tailSet/2", "subSet/2", "subSet/4" ->
          NavigableRows::partOfSet;
      case "descendingSet/0" -> NavigableRows::descendingSet;
      case "descendingIterator/0" ->
          call -> Containers.create(call, "java.util.Iterator", reversed(elements(call)));
      default -> null;
    };
  }

  private static AbstractValue elements(Call call) {
    return Containers.inOrder(call, call.receiver());
  }

  private static AbstractValue reversed(AbstractValue content) {
    if (!(content instanceof Sequence sequence)) {
      return content;
    }
    List<AbstractValue> all = new ArrayList<>(sequence.elements());
    Collections.reverse(all);
    return Sequence.of(all);
  }

  private static AbstractValue descendingSet(Call call) {
    Reference view = Containers.create(call, "java.util.LinkedHashSet", reversed(elements(call)));
    Views.register(call, call.self(), view, Views.Kind.OTHER);
    return view;
  }

  private static AbstractValue partOfSet(Call call) {
    AbstractValue content = elements(call);
    List<AbstractValue> kept = content instanceof Sequence s ? part(call, s.elements()) : null;
    Reference view = call.allocate("java.util.TreeSet");
    call.write(view, Orders.COMPARATOR, Orders.comparator(call, call.self()), null);
    Containers.store(call, view, kept == null ? Spread.unknown(call) : Sequence.of(kept));
    Views.register(call, call.self(), view, Views.Kind.OTHER);
    return view;
  }

  // ---- maps

  static @Nullable Transfer map(String method) {
    return switch (method) {
      case "firstKey/0" -> call -> end(call, true, NO_SUCH_ELEMENT, k -> k);
      case "lastKey/0" -> call -> end(call, false, NO_SUCH_ELEMENT, k -> k);
      case "firstEntry/0" -> call -> end(call, true, null, k -> entry(call, k));
      case "lastEntry/0" -> call -> end(call, false, null, k -> entry(call, k));
      case "pollFirstEntry/0" -> call -> poll(call, true);
      case "pollLastEntry/0" -> call -> poll(call, false);
      case "floorKey/1", "lowerKey/1", "ceilingKey/1", "higherKey/1" ->
          call -> near(call, keys(call), k -> k);
      case "floorEntry/1", "lowerEntry/1", "ceilingEntry/1", "higherEntry/1" ->
          call -> near(call, keys(call), k -> entry(call, k));
      case "headMap/1", "tailMap/1", "headMap/2", "tailMap/2", "subMap/2", "subMap/4" ->
          NavigableRows::partOfMap;
      case "descendingMap/0" -> call -> view(call, "java.util.LinkedHashMap", reversed(keys(call)));
      case "descendingKeySet/0" -> NavigableRows::descendingKeys;
      case "navigableKeySet/0" ->
          call -> Views.of(call, call.self(), Views.Kind.KEYS, "java.util.TreeMap.KeySet");
      default -> null;
    };
  }

  private static AbstractValue keys(Call call) {
    AbstractValue keys = Maps.contents(call, call.self(), m -> List.copyOf(m.entries().keySet()));
    boolean isOrdered = Containers.isOrdered(call, call.receiver());
    return isOrdered ? keys : call.unknown("order of a map");
  }

  private static AbstractValue entry(Call call, AbstractValue key) {
    return MapRows.entry(call, key, Maps.get(call, call.self(), key, Constant.ofNull()));
  }

  private static AbstractValue end(
      Call call,
      boolean first,
      @Nullable String exception,
      Function<AbstractValue, AbstractValue> result) {
    if (!(keys(call) instanceof Sequence keys)) {
      return Spread.unknown(call);
    }
    int size = keys.elements().size();
    if (size == 0) {
      return exception == null ? Constant.ofNull() : call.fail(exception, call.method() + " fails");
    }
    return result.apply(keys.elements().get(first ? 0 : size - 1));
  }

  private static AbstractValue poll(Call call, boolean first) {
    if (!(keys(call) instanceof Sequence)) {
      Forgetting.forget(call, call.self());
      return Spread.unknown(call);
    }
    return end(
        call,
        first,
        null,
        key -> {
          AbstractValue entry = entry(call, key);
          Maps.remove(call, call.self(), key);
          return entry;
        });
  }

  private static AbstractValue descendingKeys(Call call) {
    Reference view = Containers.create(call, "java.util.LinkedHashSet", reversed(keys(call)));
    Views.register(call, call.self(), view, Views.Kind.OTHER);
    return view;
  }

  private static AbstractValue partOfMap(Call call) {
    AbstractValue content = keys(call);
    List<AbstractValue> kept = content instanceof Sequence s ? part(call, s.elements()) : null;
    return view(call, "java.util.TreeMap", kept == null ? Spread.unknown(call) : Sequence.of(kept));
  }

  /** The entries of some keys of the map. */
  private static Reference view(Call call, String type, AbstractValue keys) {
    Reference view = call.allocate(type);
    if (Orders.isSorted(type)) {
      call.write(view, Orders.COMPARATOR, Orders.comparator(call, call.self()), null);
    }
    AbstractValue entries = Spread.unknown(call);
    if (keys instanceof Sequence sequence
        && Maps.entries(call, call.self()) instanceof Mapping mapping) {
      Map<AbstractValue, AbstractValue> part = new LinkedHashMap<>();
      for (AbstractValue key : sequence.elements()) {
        AbstractValue value = mapping.get(key);
        part.put(key, value == null ? Constant.ofNull() : value);
      }
      entries = Mapping.of(part);
    }
    Maps.store(call, view, entries);
    Views.register(call, call.self(), view, Views.Kind.OTHER);
    return view;
  }

  // ---- places in the order

  /** The key next to the argument: at or below, below, at or above, above. */
  private static AbstractValue near(
      Call call, AbstractValue content, Function<AbstractValue, AbstractValue> result) {
    return Spread.over(
        call,
        List.of(content, call.arguments().get(0)),
        o -> {
          if (!(o.get(0) instanceof Sequence keys)) {
            return Outcome.UNKNOWN;
          }
          AbstractValue found = near(call, keys.elements(), o.get(1));
          if (found == null) {
            return Outcome.UNKNOWN;
          }
          return Outcome.of(Concrete.isNull(found) ? found : result.apply(found));
        });
  }

  private static @Nullable AbstractValue near(
      Call call, List<AbstractValue> keys, AbstractValue wanted) {
    String method = call.method();
    boolean isBelow = method.startsWith("floor") || method.startsWith("lower");
    boolean isEqualToo = method.startsWith("floor") || method.startsWith("ceiling");
    AbstractValue best = Constant.ofNull();
    for (AbstractValue key : keys) {
      Integer order = compare(call, key, wanted);
      if (order == null) {
        return null;
      }
      boolean fits = order == 0 ? isEqualToo : isBelow == order < 0;
      if (fits) {
        best = key;
        if (!isBelow) {
          return best;
        }
      }
    }
    return best;
  }

  private static @Nullable Integer compare(Call call, AbstractValue a, AbstractValue b) {
    return Comparators.compare(call, Orders.comparator(call, call.self()), a, b);
  }

  /** The keys within the bounds that the arguments give; null where that cannot be told. */
  private static @Nullable List<AbstractValue> part(Call call, List<AbstractValue> keys) {
    List<AbstractValue> kept = new ArrayList<>();
    List<AbstractValue> arguments = call.arguments();
    boolean isHead = call.method().startsWith("head");
    boolean isTail = call.method().startsWith("tail");
    for (AbstractValue key : keys) {
      Boolean above = isHead ? Boolean.TRUE : isWithin(call, key, arguments, 0, true);
      int last = isHead ? 0 : arguments.size() == 4 ? 2 : 1;
      Boolean below = isTail ? Boolean.TRUE : isWithin(call, key, arguments, last, false);
      if (above == null || below == null) {
        return null;
      }
      if (above && below) {
        kept.add(key);
      }
    }
    return kept;
  }

  /**
   * Whether a key is on the right side of a bound: a lower one holds unless the argument behind it
   * says otherwise, an upper one does not.
   */
  private static @Nullable Boolean isWithin(
      Call call, AbstractValue key, List<AbstractValue> arguments, int at, boolean isLower) {
    boolean saysSo = arguments.size() == 4 || (arguments.size() == 2 && !isSub(call));
    boolean includes = isLower;
    if (saysSo) {
      if (!(arguments.get(at + 1) instanceof Constant c) || !(c.value() instanceof Boolean says)) {
        return null;
      }
      includes = says;
    }
    Integer order = compare(call, key, arguments.get(at));
    return order == null ? null : Boolean.valueOf(order == 0 ? includes : isLower == order > 0);
  }

  private static boolean isSub(Call call) {
    return call.method().startsWith("sub");
  }
}

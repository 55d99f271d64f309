package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order in which collections give what they hold. What is held is kept in that order: sorted
 * ones by their comparator, those of enums by position, those that hash as {@code HashMap} does it
 * in every OpenJDK since 8.
 */
final class Orders {

  /** Slot that tells whether what is held stands in its order, where the type alone does not. */
  static final String ORDERED = "=ordered";

  /** Slot that tells whether a priority queue is held sorted. */
  static final String SORTED = "=sorted";

  /** Slot of the comparator of a sorted collection or map. */
  static final String COMPARATOR = "=comparator";

  private Orders() {}

  /** How the keys of a collection or map are kept. */
  private enum Kind {
    AS_ADDED,
    SORTED,
    HASHED
  }

  private static Kind kind(String type) {
    boolean isSorted =
        isHeap(type)
            || JdkTypes.isBelow(type, "java.util.SortedMap")
            || JdkTypes.isBelow(type, "java.util.SortedSet")
            || JdkTypes.isBelow(type, "java.util.EnumMap")
            || JdkTypes.isBelow(type, "java.util.EnumSet");
    return isSorted ? Kind.SORTED : Hashing.isHashed(type) ? Kind.HASHED : Kind.AS_ADDED;
  }

  /** True for collections and maps whose order does not depend on how they were filled. */
  static boolean isSorted(String type) {
    return kind(type) == Kind.SORTED;
  }

  /** The content of a collection or map in its order; whether that is known is written down. */
  static AbstractValue arranged(Call call, Reference object, AbstractValue content) {
    Kind kind = kind(object.type());
    if (kind == Kind.AS_ADDED) {
      return content;
    }
    boolean[] known = {true};
    Hashing.Table table = kind == Kind.HASHED ? Hashing.table(call, object) : null;
    List<Hashing.Table> grown = new ArrayList<>();
    AbstractValue arranged =
        content instanceof Choice
            ? Lattice.map(content, c -> arranged(call, object, c, table, grown, known))
            : arranged(call, object, content, table, grown, known);
    if (table != null) {
      Hashing.write(call, object, grown);
    }
    boolean isHeap = isHeap(object.type());
    if (isHeap) {
      call.write(object, SORTED, Constant.of(known[0]), null);
    }
    writeOrdered(call, object, known[0] && !isHeap);
    return arranged;
  }

  /**
   * One content in its order.
   *
   * @param table the table that it is held in; null for none
   * @param grown is given the table as it is then
   * @param known is made false where the order is not known
   */
  private static AbstractValue arranged(
      Call call,
      Reference object,
      AbstractValue content,
      Hashing.@Nullable Table table,
      List<Hashing.Table> grown,
      boolean[] known) {
    List<AbstractValue> keys = keys(content);
    if (keys == null) {
      known[0] = false;
      return content;
    }
    Hashing.Table after = table == null ? null : table.holding(keys.size());
    List<AbstractValue> sorted = after == null ? sorted(call, object, keys) : after.sorted(keys);
    if (after != null) {
      grown.add(after);
    }
    known[0] &= sorted != null;
    if (mayHoldOneTwice(call, object, keys, sorted)) {
      return call.unknown("which elements are equal by the order of " + object.display());
    }
    return sorted == null ? content : inOrder(content, sorted);
  }

  /**
   * A sorted collection keeps one of those that its order does not tell apart, whatever their
   * {@code equals} says.
   */
  private static boolean mayHoldOneTwice(
      Call call, Reference object, List<AbstractValue> keys, @Nullable List<AbstractValue> sorted) {
    if (!isSorted(object.type()) || isHeap(object.type()) || keys.size() < 2) {
      return false;
    }
    return sorted == null ? isByOrder(object, keys) : hasTies(call, object, sorted);
  }

  /** True where what is held are objects, which a sorted collection finds by its order alone. */
  static boolean isByOrder(AbstractValue collection, List<AbstractValue> held) {
    if (collection instanceof Reference object && isSorted(object.type())) {
      for (AbstractValue one : held) {
        if (one instanceof Reference) {
          return true;
        }
      }
    }
    return false;
  }

  static void writeOrdered(Call call, Reference object, boolean isOrdered) {
    Constant value = Constant.of(isOrdered);
    if (!call.read(object, ORDERED).equals(value)) {
      call.write(object, ORDERED, value, null);
    }
  }

  private static @Nullable List<AbstractValue> keys(AbstractValue content) {
    if (content instanceof Mapping mapping) {
      return List.copyOf(mapping.entries().keySet());
    }
    return content instanceof Sequence sequence ? sequence.elements() : null;
  }

  private static @Nullable List<AbstractValue> sorted(
      Call call, Reference object, List<AbstractValue> keys) {
    List<AbstractValue> sorted = Sorting.sorted(call, keys, comparator(call, object));
    boolean mayTie = sorted != null && isHeap(object.type()) && hasTies(call, object, sorted);
    return mayTie ? null : sorted;
  }

  /** True for queues that keep their least element first and the others in no certain order. */
  static boolean isHeap(String type) {
    return type.equals("java.util.PriorityQueue")
        || type.equals("java.util.concurrent.PriorityBlockingQueue");
  }

  /** Which of two that are not told apart comes first is not laid down. */
  private static boolean hasTies(Call call, Reference object, List<AbstractValue> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      AbstractValue before = sorted.get(i - 1);
      Integer order = Comparators.compare(call, comparator(call, object), before, sorted.get(i));
      if (!before.equals(sorted.get(i)) && (order == null || order == 0)) {
        return true;
      }
    }
    return false;
  }

  private static AbstractValue inOrder(AbstractValue content, List<AbstractValue> keys) {
    if (!(content instanceof Mapping mapping)) {
      return Sequence.of(keys);
    }
    Map<AbstractValue, AbstractValue> entries = new LinkedHashMap<>();
    for (AbstractValue key : keys) {
      entries.put(key, value(mapping, key));
    }
    return Mapping.of(entries);
  }

  private static AbstractValue value(Mapping mapping, AbstractValue key) {
    AbstractValue value = mapping.get(key);
    return value == null ? Absent.VALUE : value;
  }

  /** The comparator of a sorted collection; the constant null for the natural order. */
  static AbstractValue comparator(Call call, Reference object) {
    AbstractValue comparator = call.read(object, COMPARATOR);
    return comparator == Absent.VALUE ? Constant.ofNull() : comparator;
  }

  /**
   * The key that is there already and that a comparator finds equal, else the key itself; null
   * where that cannot be told.
   */
  static @Nullable AbstractValue canonical(
      Call call, Reference object, List<AbstractValue> keys, AbstractValue key) {
    AbstractValue comparator = comparator(call, object);
    if (Concrete.isNull(comparator) && !isByOrder(object, List.of(key))) {
      return key instanceof Reference ? equal(call, keys, key) : key;
    }
    for (AbstractValue one : keys) {
      Integer order = Comparators.compare(call, comparator, key, one);
      if (order == null) {
        return null;
      }
      if (order == 0) {
        return one;
      }
    }
    return key;
  }

  /** As {@link #canonical}, by {@code equals}. */
  private static @Nullable AbstractValue equal(
      Call call, List<AbstractValue> keys, AbstractValue key) {
    for (AbstractValue one : keys) {
      AbstractValue same = CollectionRows.equality(call, key, one);
      if (same.equals(Constant.of(true))) {
        return one;
      }
      if (!same.equals(Constant.of(false))) {
        return null;
      }
    }
    return key;
  }
}

package io.github.flinklint.definition.hcl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives values one type, as the language does with the elements of a list, a set or a map and with
 * both outcomes of a condition: where one is a text, numbers and truths become texts.
 *
 * <p>A value does not say whether it is a tuple or a list, an object or a map, and what is not
 * known has any type. Where the outcome depends on that, a number or truth may be a text; where
 * more does, nothing is known.
 */
final class Unification {
  private static final int MAX_DEPTH = 12;

  private int steps = 50_000;

  private Unification() {}

  /** The values in one type; null where that cannot be told or the language refuses it. */
  static @Nullable List<Value> unify(List<Value> values) {
    return new Unification().unify(values, 0);
  }

  /** The list or map with its elements in one type; null as above, and for other values. */
  static @Nullable Value elements(Value collection) {
    return collection instanceof Value.Elements || collection instanceof Value.Members
        ? first(new Unification().alike(List.of(collection), 0))
        : null;
  }

  /** The value as one of two that have one type, the other of which is not known; null as above. */
  static @Nullable Value besideUnknown(Value value) {
    return first(unify(List.of(value, new Value.Nothing(value.at()))));
  }

  /** The value, whose numbers and truths may be texts; null where it is too large. */
  static @Nullable Value loose(Value value) {
    return first(new Unification().loose(List.of(value), 0));
  }

  private static @Nullable Value first(@Nullable List<Value> values) {
    return values == null ? null : values.get(0);
  }

  private boolean isTooMuch(int size, int depth) {
    steps -= 1 + size;
    return steps < 0 || depth > MAX_DEPTH;
  }

  private @Nullable List<Value> unify(List<Value> values, int depth) {
    if (isTooMuch(values.size(), depth)) {
      return null;
    }
    Set<Class<? extends Value>> kinds =
        values.stream()
            .filter(v -> !(v instanceof Value.Open) && !(v instanceof Value.Nothing))
            .map(Value::getClass)
            .collect(Collectors.toUnmodifiableSet());
    if (kinds.contains(Value.Elements.class) || kinds.contains(Value.Members.class)) {
      return kinds.size() == 1 ? structures(values, depth) : null;
    }
    if (kinds.contains(Value.Words.class)) {
      return values.stream().map(Conversions::toText).toList();
    }
    boolean isLoose = values.stream().anyMatch(Unification::mayHaveAnyType);
    if (kinds.size() > 1 && !isLoose) {
      return null;
    }
    return isLoose ? values.stream().map(Unification::loosePrimitive).toList() : values;
  }

  /** A null may be that of a text, and what may be a text makes texts of the others. */
  private static boolean mayHaveAnyType(Value value) {
    return value instanceof Value.Open || value instanceof Value.Nothing || mayBeText(value);
  }

  /** True for a number or truth that may be a text. */
  static boolean mayBeText(Value value) {
    return (value instanceof Value.Decimal number && number.mayBeText())
        || (value instanceof Value.Truth truth && truth.mayBeText());
  }

  private static Value loosePrimitive(Value value) {
    if (value instanceof Value.Decimal number) {
      return new Value.Decimal(number.number(), true, number.at());
    }
    return value instanceof Value.Truth truth
        ? new Value.Truth(truth.isTrue(), true, truth.at())
        : value;
  }

  // ---- lists and maps

  private @Nullable List<Value> structures(List<Value> values, int depth) {
    List<Value> known = values.stream().filter(Unification::isStructure).toList();
    List<Value> unified = isSetAmongOthers(known) ? null : inOneType(known, depth);
    if (unified != null && known.size() < values.size()) {
      boolean mayBecomeSet = unified.stream().anyMatch(value -> mayLoseOrder(value, depth));
      unified = mayBecomeSet ? null : loose(unified, depth);
    }
    if (unified == null) {
      return null;
    }
    List<Value> result = new ArrayList<>();
    int next = 0;
    for (Value value : values) {
      result.add(isStructure(value) ? unified.get(next++) : value);
    }
    return result;
  }

  private static boolean isStructure(Value value) {
    return value instanceof Value.Elements || value instanceof Value.Members;
  }

  static boolean isSet(Value value) {
    return value instanceof Value.Elements list && list.isSet();
  }

  private static boolean isSetAmongOthers(List<Value> known) {
    return known.stream().anyMatch(Unification::isSet)
        && !known.stream().allMatch(Unification::isSet);
  }

  /** As tuples or objects each place by itself, as lists or maps all elements alike. */
  private @Nullable List<Value> inOneType(List<Value> known, int depth) {
    List<Value> alike = alike(known, depth);
    boolean mayBeFixed =
        known.stream().map(Unification::shape).distinct().count() == 1
            && known.stream().noneMatch(Unification::isOpenOrEmpty);
    if (!mayBeFixed) {
      return alike;
    }
    List<Value> each = eachPlace(known, depth);
    boolean isCertain =
        alike == null || alike.equals(each) || known.stream().allMatch(Unification::isMixed);
    return each == null || isCertain ? each : loose(each, depth);
  }

  /** What tuples, or objects, have in common whose places are unified one by one. */
  private static Object shape(Value value) {
    return value instanceof Value.Members map ? map.members().keySet() : inner(value).size();
  }

  private static boolean isOpenOrEmpty(Value value) {
    return inner(value).isEmpty() || (value instanceof Value.Members map && map.more() != null);
  }

  /** True for what is certainly no list or map, as those hold but one type. */
  private static boolean isMixed(Value value) {
    List<Value> inner = inner(value);
    return inner.stream().anyMatch(Value.Words.class::isInstance)
        && inner.stream().anyMatch(v -> v instanceof Value.Decimal || v instanceof Value.Truth);
  }

  private @Nullable List<Value> alike(List<Value> known, int depth) {
    List<Value> all = new ArrayList<>();
    known.forEach(value -> all.addAll(inner(value)));
    known.stream()
        .filter(Unification::isOpenOrEmpty)
        .forEach(value -> all.add(new Value.Nothing(value.at())));
    List<Value> unified = unify(all, depth + 1);
    if (unified == null) {
      return null;
    }
    List<Value> result = new ArrayList<>();
    int from = 0;
    for (Value value : known) {
      int to = from + inner(value).size();
      result.add(with(value, unified.subList(from, to)));
      from = to;
    }
    return result;
  }

  private @Nullable List<Value> eachPlace(List<Value> known, int depth) {
    List<List<Value>> result = new ArrayList<>();
    known.forEach(value -> result.add(new ArrayList<>()));
    List<List<Value>> rows = known.stream().map(value -> inOrderOf(known.get(0), value)).toList();
    for (int place = 0; place < rows.get(0).size(); place++) {
      List<Value> column = new ArrayList<>();
      for (List<Value> row : rows) {
        column.add(row.get(place));
      }
      List<Value> unified = unify(column, depth + 1);
      if (unified == null) {
        return null;
      }
      for (int i = 0; i < unified.size(); i++) {
        result.get(i).add(unified.get(i));
      }
    }
    List<Value> all = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      all.add(withInOrderOf(known.get(0), known.get(i), result.get(i)));
    }
    return all;
  }

  // ---- what lists and maps hold

  private static List<Value> inner(Value value) {
    if (value instanceof Value.Members map) {
      return map.members().values().stream().map(Value.Member::value).toList();
    }
    return value instanceof Value.Elements list ? list.elements() : List.of();
  }

  /** The elements of one value in the order that the keys have in another. */
  private static List<Value> inOrderOf(Value order, Value value) {
    if (!(order instanceof Value.Members keys) || !(value instanceof Value.Members map)) {
      return inner(value);
    }
    List<Value> elements = new ArrayList<>();
    for (String key : keys.members().keySet()) {
      Value.Member member = map.members().get(key);
      if (member != null) {
        elements.add(member.value());
      }
    }
    return elements;
  }

  /** The same list or map with other elements, in its own order. */
  private static Value with(Value value, List<Value> elements) {
    return withInOrderOf(value, value, elements);
  }

  private static Value withInOrderOf(Value order, Value value, List<Value> elements) {
    if (value instanceof Value.Elements list) {
      return new Value.Elements(elements, list.isSet(), list.at());
    }
    if (!(order instanceof Value.Members keys) || !(value instanceof Value.Members map)) {
      return value;
    }
    Map<String, Value> byKey = new HashMap<>();
    int next = 0;
    for (String key : keys.members().keySet()) {
      byKey.put(key, elements.get(next++));
    }
    Map<String, Value.Member> members = new LinkedHashMap<>(map.members());
    members.replaceAll(
        (key, member) -> new Value.Member(member.key(), byKey.getOrDefault(key, member.value())));
    return new Value.Members(members, map.more(), map.at());
  }

  // ---- what shares its type with something that is not known

  private @Nullable List<Value> loose(List<Value> values, int depth) {
    if (isTooMuch(values.size(), depth)) {
      return null;
    }
    List<Value> all = new ArrayList<>();
    for (Value value : values) {
      List<Value> inner = loose(inner(value), depth + 1);
      if (inner == null) {
        return null;
      }
      all.add(isStructure(value) ? with(value, inner) : loosePrimitive(value));
    }
    return all;
  }

  /** True where it would be another one as a set, in whose order and without doubles. */
  private boolean mayLoseOrder(Value value, int depth) {
    List<Value> inner = inner(value);
    return isTooMuch(inner.size(), depth)
        || (value instanceof Value.Elements list && !list.isSet() && inner.size() > 1)
        || inner.stream().anyMatch(element -> mayLoseOrder(element, depth + 1));
  }
}

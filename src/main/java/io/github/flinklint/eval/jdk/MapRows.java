package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Map} and {@code Map.Entry}. */
final class MapRows {

  static final String ENTRY = "java.util.AbstractMap.SimpleEntry";

  /** Slot of the key of an entry. */
  static final String KEY = "=key";

  private MapRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case "java.util.Map" -> Table.first(plain(method), computing(method));
      case "java.util.ImmutableCollections.AbstractImmutableMap" -> immutable(method);
      case "java.util.Collections.UnmodifiableMap" -> immutable(method);
      case "java.util.SortedMap", "java.util.NavigableMap" -> NavigableRows.map(method);
      case "java.util.Map.Entry" -> Table.first(entry(method), Comparators.find(method));
      default -> null;
    };
  }

  private static @Nullable Transfer plain(String method) {
    return switch (method) {
      case "<init>/0" -> call -> create(call);
      case "<init>/1" -> MapRows::createFrom;
      case "<init>/2" -> MapRows::createWithLoad;
      case "<init>/3" -> MapRows::createWithLoad;
      case "put/2" -> MapRows::put;
      case "putAll/1" -> MapRows::putAll;
      case "get/1" -> call -> get(call, Constant.ofNull());
      case "getOrDefault/2" -> call -> get(call, call.arguments().get(1));
      case "containsKey/1" -> call -> Maps.containsKey(call, call.self(), argument(call));
      case "containsValue/1" -> MapRows::containsValue;
      case "remove/1" -> MapRows::remove;
      case "clear/0" -> MapRows::clear;
      case "size/0" -> call -> Maps.ask(call, call.self(), m -> Outcome.of(m.entries().size()));
      case "isEmpty/0" ->
          call -> Maps.ask(call, call.self(), m -> Outcome.of(m.entries().isEmpty()));
      case "keySet/0" -> MapRows::keySet;
      case "values/0" ->
          call -> Views.of(call, call.self(), Views.Kind.VALUES, "java.util.HashMap.Values");
      case "entrySet/0" ->
          call -> Views.of(call, call.self(), Views.Kind.ENTRIES, "java.util.HashMap.EntrySet");
      case "forEach/1" -> MapRows::forEach;
      case "toString/0" -> call -> JdkTexts.asText(call, call.receiver());
      default -> null;
    };
  }

  private static @Nullable Transfer computing(String method) {
    return switch (method) {
      case "putIfAbsent/2" -> MapRows::putIfAbsent;
      case "computeIfAbsent/2" -> MapRows::computeIfAbsent;
      case "computeIfPresent/2" -> MapRows::computeIfPresent;
      case "compute/2" -> MapRows::compute;
      case "merge/3" -> MapRows::merge;
      case "replace/2" -> MapRows::replace;
      case "replaceAll/1" -> MapRows::replaceAll;
      case "remove/2" -> MapRows::removePair;
      default -> null;
    };
  }

  private static @Nullable Transfer immutable(String method) {
    return switch (method) {
      case "put/2",
          "putIfAbsent/2",
          "computeIfAbsent/2",
          "computeIfPresent/2",
          "compute/2",
          "replace/2" ->
          MapRows::fails;
      case "putAll/1", "remove/1", "replaceAll/1" -> MapRows::fails;
      case "merge/3" -> MapRows::fails;
      case "remove/2" -> MapRows::fails;
      case "clear/0" -> MapRows::fails;
      default -> null;
    };
  }

  private static @Nullable Transfer entry(String method) {
    return switch (method) {
      case "<init>/2" -> call -> entry(call, argument(call), call.arguments().get(1));
      case "getKey/0" -> call -> call.read(call.self(), KEY);
      case "getValue/0" -> call -> call.read(call.self(), Cells.VALUE);
      case "setValue/1" -> MapRows::setValue;
      case "toString/0" -> call -> JdkTexts.asText(call, call.receiver());
      default -> null;
    };
  }

  private static AbstractValue fails(Call call) {
    return call.fail("java.lang.UnsupportedOperationException", "map is immutable");
  }

  private static AbstractValue argument(Call call) {
    return call.arguments().get(0);
  }

  // ---- creation

  private static Reference create(Call call) {
    Reference map = CollectionRows.created(call);
    call.write(map, Call.ENTRIES, Mapping.EMPTY, null);
    return map;
  }

  /** Of another map, or of a capacity, a comparator, the class of an enum. */
  private static AbstractValue createFrom(Call call) {
    Reference map = create(call);
    AbstractValue original = argument(call);
    boolean isMap =
        original instanceof Unknown
            || (original instanceof Reference r && call.read(r, Call.ENTRIES) != Absent.VALUE);
    if (isMap) {
      copy(call, map, original);
    } else if (Concrete.index(original) != null) {
      Hashing.reserve(call, map, original);
    } else if (!isClass(original)) {
      call.write(map, Orders.COMPARATOR, original, null);
    }
    return map;
  }

  /** Where a sorted map is copied, whether its comparator is depends on how it was declared. */
  private static void copy(Call call, Reference map, AbstractValue original) {
    boolean isReordered =
        original instanceof Reference sorted
            && Orders.isSorted(map.type())
            && !Concrete.isNull(Orders.comparator(call, sorted));
    if (isReordered) {
      Forgetting.forget(call, map);
      return;
    }
    Maps.copyInto(call, map, original);
  }

  private static boolean isClass(AbstractValue value) {
    return value instanceof Constant c && c.value() instanceof Constant.ClassName;
  }

  /** A load factor makes the table grow at other sizes. */
  private static AbstractValue createWithLoad(Call call) {
    Reference map = create(call);
    Hashing.forget(call, map);
    return map;
  }

  static Reference entry(Call call, AbstractValue key, AbstractValue value) {
    Reference entry = call.allocate(ENTRY);
    call.write(entry, KEY, key, null);
    call.write(entry, Cells.VALUE, value, null);
    return entry;
  }

  static AbstractValue key(Call call, Reference entry) {
    return call.read(entry, KEY);
  }

  private static AbstractValue setValue(Call call) {
    AbstractValue before = call.read(call.self(), Cells.VALUE);
    call.write(call.self(), Cells.VALUE, argument(call), null);
    if (call.read(call.self(), Containers.BACKING) instanceof Reference map) {
      Maps.put(call, map, key(call, call.self()), argument(call));
    }
    return before;
  }

  // ---- single keys

  private static AbstractValue get(Call call, AbstractValue missing) {
    return Maps.get(call, call.self(), argument(call), missing);
  }

  private static AbstractValue current(Call call) {
    return get(call, Constant.ofNull());
  }

  private static AbstractValue put(Call call) {
    AbstractValue before = current(call);
    Maps.put(call, call.self(), argument(call), call.arguments().get(1));
    return before;
  }

  private static AbstractValue putAll(Call call) {
    Maps.putAll(call, call.self(), argument(call));
    return Constant.ofNull();
  }

  private static AbstractValue containsValue(Call call) {
    return Containers.ask(
        call,
        Maps.contents(call, call.self(), m -> new ArrayList<>(m.entries().values())),
        call.arguments(),
        (e, a) -> CollectionRows.containment(call, e, a.get(0)));
  }

  private static AbstractValue remove(Call call) {
    AbstractValue before = current(call);
    Maps.remove(call, call.self(), argument(call));
    return before;
  }

  private static AbstractValue clear(Call call) {
    Maps.store(call, call.self(), Mapping.EMPTY);
    return Constant.ofNull();
  }

  private static AbstractValue putIfAbsent(Call call) {
    AbstractValue before = current(call);
    Inputs.unlessNull(call, before, v -> v, () -> stored(call, call.arguments().get(1)));
    return before;
  }

  private static AbstractValue stored(Call call, AbstractValue value) {
    Maps.put(call, call.self(), argument(call), value);
    return value;
  }

  /** As {@link #stored}, by a method that computes the value. */
  private static AbstractValue computed(Call call, AbstractValue value) {
    AbstractValue isThere = Maps.containsKey(call, call.self(), argument(call));
    stored(call, value);
    if (!isThere.equals(Constant.of(true))) {
      Maps.computed(call, call.self(), argument(call));
    }
    return value;
  }

  /** The new value of the key, which is removed where it is null. */
  private static AbstractValue storedUnlessNull(Call call, AbstractValue value) {
    return Inputs.unlessNull(
        call,
        value,
        v -> computed(call, value),
        () -> {
          Maps.remove(call, call.self(), argument(call));
          return Constant.ofNull();
        });
  }

  private static AbstractValue invoke(Call call, int function, AbstractValue... arguments) {
    return call.invoke(call.arguments().get(function), List.of(arguments));
  }

  private static AbstractValue computeIfAbsent(Call call) {
    return Inputs.orElse(
        call, current(call), () -> storedUnlessNull(call, invoke(call, 1, argument(call))));
  }

  private static AbstractValue computeIfPresent(Call call) {
    return Inputs.unlessNull(
        call,
        current(call),
        v -> storedUnlessNull(call, invoke(call, 1, argument(call), v)),
        Constant::ofNull);
  }

  private static AbstractValue compute(Call call) {
    return storedUnlessNull(call, invoke(call, 1, argument(call), current(call)));
  }

  private static AbstractValue merge(Call call) {
    return Inputs.unlessNull(
        call,
        current(call),
        v -> storedUnlessNull(call, invoke(call, 2, v, call.arguments().get(1))),
        () -> computed(call, call.arguments().get(1)));
  }

  private static AbstractValue replace(Call call) {
    AbstractValue before = current(call);
    Inputs.unlessNull(call, before, v -> stored(call, call.arguments().get(1)), Constant::ofNull);
    return before;
  }

  private static AbstractValue removePair(Call call) {
    AbstractValue isSame =
        Spread.over(
            call,
            List.of(current(call), call.arguments().get(1)),
            o -> Outcome.of(CollectionRows.equality(call, o.get(0), o.get(1))));
    return call.branch(
        isSame,
        () -> {
          Maps.remove(call, call.self(), argument(call));
          return Constant.of(true);
        },
        () -> Constant.of(false));
  }

  private static AbstractValue replaceAll(Call call) {
    if (!(Maps.entries(call, call.self()) instanceof Mapping mapping)) {
      Forgetting.invokeMaybe(call, argument(call));
      Forgetting.forget(call, call.self());
      return Constant.ofNull();
    }
    Map<AbstractValue, AbstractValue> replaced = new LinkedHashMap<>();
    mapping.entries().forEach((k, v) -> replaced.put(k, invoke(call, 0, k, v)));
    Maps.store(call, call.self(), Mapping.of(replaced));
    return Constant.ofNull();
  }

  // ---- all entries

  private static AbstractValue keySet(Call call) {
    boolean isSorted = JdkTypes.isBelow(call.self().type(), "java.util.SortedMap");
    Reference keys =
        Views.of(
            call,
            call.self(),
            Views.Kind.KEYS,
            isSorted ? "java.util.TreeMap.KeySet" : "java.util.HashMap.KeySet");
    AbstractValue comparator = Orders.comparator(call, call.self());
    if (isSorted && !Concrete.isNull(comparator)) {
      call.write(keys, Orders.COMPARATOR, comparator, null);
    }
    return keys;
  }

  private static AbstractValue forEach(Call call) {
    AbstractValue pairs =
        Maps.contents(
            call,
            call.self(),
            m -> {
              List<AbstractValue> all = new ArrayList<>();
              m.entries().forEach((k, v) -> all.add(Sequence.of(List.of(k, v))));
              return all;
            });
    AbstractValue function = argument(call);
    Containers.forEach(
        call,
        pairs,
        e -> call.invoke(function, e instanceof Sequence pair ? pair.elements() : List.of(e, e)));
    return Constant.ofNull();
  }
}

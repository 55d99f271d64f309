package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.FunctionValue;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The entries of maps: those whose keys are all known, and open ones. */
final class Maps {

  /** An input as a key is compared with so many known keys one by one. */
  private static final int MAX_COMPARED = 4;

  private Maps() {}

  /** The entries as a value: a mapping, unknown, or a choice. */
  static AbstractValue entries(Call call, Reference map) {
    AbstractValue held = call.read(map, Call.ENTRIES);
    if (held instanceof Choice) {
      return Lattice.map(
          held, e -> e == Absent.VALUE ? call.unknown("entries of " + map.display()) : e);
    }
    return held == Absent.VALUE ? call.unknown("entries of " + map.display()) : held;
  }

  /** A question about the entries. */
  static AbstractValue ask(Call call, Reference map, Function<Mapping, Outcome> question) {
    return Spread.over(call, List.of(entries(call, map)), o -> onMapping(o.get(0), question));
  }

  private static Outcome onMapping(AbstractValue entries, Function<Mapping, Outcome> function) {
    if (entries instanceof Mapping mapping) {
      return function.apply(mapping);
    }
    return entries instanceof Unknown ? Outcome.of(entries) : Outcome.UNKNOWN;
  }

  /** Keys, values or entries as the content of a collection. */
  static AbstractValue contents(
      Call call, Reference map, Function<Mapping, List<AbstractValue>> part) {
    return ask(call, map, m -> Outcome.of(Sequence.of(part.apply(m))));
  }

  // ---- reading

  /**
   * The value of a key.
   *
   * @param missing the value where the map has no such key
   */
  static AbstractValue get(Call call, Reference map, AbstractValue key, AbstractValue missing) {
    Source.Kind kind = OpenMaps.kind(call, map);
    if (kind != null) {
      List<AbstractValue> operands = List.of(OpenMaps.known(call, map), key);
      return Spread.over(
          call,
          operands,
          o -> {
            AbstractValue absent = OpenMaps.expected(call, map, o.get(1), missing);
            return OpenMaps.get(call, kind, o.get(0), o.get(1), absent);
          });
    }
    return Spread.over(
        call,
        List.of(entries(call, map), key),
        o -> onMapping(o.get(0), m -> lookUp(call, map, m, o.get(1), missing)));
  }

  private static Outcome lookUp(
      Call call, Reference map, Mapping mapping, AbstractValue key, AbstractValue missing) {
    AbstractValue known = canonical(call, map, mapping, key);
    if (known == null) {
      return Outcome.UNKNOWN;
    }
    AbstractValue found = mapping.get(known);
    if (found != null) {
      return Outcome.of(found);
    }
    if (mapping.entries().isEmpty()) {
      return Outcome.of(missing);
    }
    if (key instanceof Input input) {
      return Outcome.of(chosen(call, input, mapping, missing));
    }
    return isKey(key) ? Outcome.of(missing) : Outcome.UNKNOWN;
  }

  /** Which value it is depends on an input: told apart key by key, or given as one of them. */
  private static AbstractValue chosen(
      Call call, Input key, Mapping mapping, AbstractValue missing) {
    List<Map.Entry<AbstractValue, AbstractValue>> all =
        new ArrayList<>(mapping.entries().entrySet());
    if (all.size() <= MAX_COMPARED) {
      return chosen(call, key, all, missing);
    }
    AbstractValue joined = missing;
    for (Map.Entry<AbstractValue, AbstractValue> entry : all) {
      joined = Lattice.join(joined, entry.getValue());
    }
    return joined;
  }

  private static AbstractValue chosen(
      Call call,
      Input key,
      List<Map.Entry<AbstractValue, AbstractValue>> rest,
      AbstractValue missing) {
    if (rest.isEmpty()) {
      return missing;
    }
    Map.Entry<AbstractValue, AbstractValue> first = rest.get(0);
    return call.branch(
        CollectionRows.equality(call, key, first.getKey()),
        first::getValue,
        () -> chosen(call, key, rest.subList(1, rest.size()), missing));
  }

  static AbstractValue containsKey(Call call, Reference map, AbstractValue key) {
    Source.Kind kind = OpenMaps.kind(call, map);
    if (kind != null) {
      List<AbstractValue> operands = List.of(OpenMaps.known(call, map), key);
      return Spread.over(call, operands, o -> OpenMaps.contains(call, kind, o.get(0), o.get(1)));
    }
    return Spread.over(
        call,
        List.of(entries(call, map), key),
        o ->
            onMapping(
                o.get(0),
                m -> containsKey(call, map, List.copyOf(m.entries().keySet()), o.get(1))));
  }

  private static Outcome containsKey(
      Call call, Reference map, List<AbstractValue> keys, AbstractValue key) {
    AbstractValue known = Orders.canonical(call, map, keys, key);
    return known == null ? Outcome.UNKNOWN : CollectionRows.containment(call, keys, known);
  }

  // ---- writing

  /** True where the value can be told from every other key. */
  private static boolean isKey(AbstractValue key) {
    return key instanceof Constant
        || key instanceof Reference
        || (key instanceof Text text && text.isConstant());
  }

  static void put(Call call, Reference map, AbstractValue key, AbstractValue value) {
    change(
        call,
        map,
        List.of(key),
        (entries, keys) ->
            isKey(keys.get(0))
                ? with(call, map, entries, keys.get(0), value)
                : Outcome.of(unknownKey(keys.get(0))));
  }

  private static Outcome with(
      Call call, Reference map, Mapping entries, AbstractValue key, AbstractValue value) {
    AbstractValue known = canonical(call, map, entries, key);
    return known == null
        ? Outcome.of(Unknown.because("which keys are equal"))
        : Outcome.of(entries.with(known, value));
  }

  private static Unknown unknownKey(AbstractValue key) {
    return key instanceof Unknown unknown
        ? unknown
        : Unknown.because("map written under a key that is not known");
  }

  static void remove(Call call, Reference map, AbstractValue key) {
    change(
        call,
        map,
        List.of(key),
        (entries, keys) -> {
          if (!isKey(keys.get(0))) {
            return Outcome.of(unknownKey(keys.get(0)));
          }
          AbstractValue known = canonical(call, map, entries, keys.get(0));
          if (known == null) {
            return Outcome.of(Unknown.because("which keys are equal"));
          }
          Map<AbstractValue, AbstractValue> rest = new LinkedHashMap<>(entries.entries());
          rest.remove(known);
          return Outcome.of(Mapping.of(rest));
        });
    if (OpenMaps.kind(call, map) != null && Concrete.characters(key) != null) {
      // Removed from what is known it would come from outside again.
      change(call, map, List.of(key), (e, k) -> Outcome.of(e.with(k.get(0), Constant.ofNull())));
    }
  }

  /** A change of the entries that are known. */
  @FunctionalInterface
  private interface Change {
    Outcome apply(Mapping entries, List<AbstractValue> arguments);
  }

  private static void change(
      Call call, Reference map, List<AbstractValue> arguments, Change change) {
    boolean isOpen = OpenMaps.kind(call, map) != null;
    List<AbstractValue> operands = new ArrayList<>();
    operands.add(isOpen ? OpenMaps.known(call, map) : entries(call, map));
    operands.addAll(arguments);
    AbstractValue after =
        Spread.over(
            call, operands, o -> onMapping(o.get(0), m -> change.apply(m, o.subList(1, o.size()))));
    if (isOpen) {
      call.write(map, OpenMaps.KNOWN, after, null);
    } else {
      store(call, map, after);
    }
  }

  /** Replaces the entries, which are kept in the order of the map; views show them. */
  static void store(Call call, Reference map, AbstractValue entries) {
    AbstractValue stored = Orders.arranged(call, map, entries);
    call.write(map, Call.ENTRIES, stored, null);
    if (call.read(map, Containers.BACKING) != Absent.VALUE) {
      Views.written(call, map, Absent.VALUE, stored);
    }
    Views.renew(call, map);
  }

  /** What a map is made of is put there all at once. */
  static void copyInto(Call call, Reference map, AbstractValue original) {
    boolean isKnown =
        original instanceof Reference source && entries(call, source) instanceof Mapping;
    Integer size =
        isKnown ? ((Mapping) entries(call, (Reference) original)).entries().size() : null;
    Hashing.reserveFor(call, map, size, 1);
    putAll(call, map, original);
  }

  /** A key that a method has put that computes its value. */
  static void computed(Call call, Reference map, AbstractValue key) {
    if (Hashing.isHashed(map.type())
        && !(entries(call, map) instanceof Mapping mapping
            && Hashing.isAlone(call, map, List.copyOf(mapping.entries().keySet()), key))) {
      Hashing.forget(call, map);
      Orders.writeOrdered(call, map, false);
      Views.renew(call, map);
    }
  }

  /** Puts all entries of another map. */
  static void putAll(Call call, Reference map, AbstractValue other) {
    if (!(other instanceof Reference source)) {
      Forgetting.forget(call, map);
      return;
    }
    boolean isFirst = call.read(map, Call.ENTRIES).equals(Mapping.EMPTY);
    if (isFirst && entries(call, source) instanceof Mapping more) {
      Hashing.reserveFor(call, map, more.entries().size(), 1);
    }
    Source.Kind kind = OpenMaps.kind(call, source);
    if (kind != null) {
      OpenMaps.openUp(call, map, kind, OpenMaps.known(call, source));
      return;
    }
    change(
        call,
        map,
        List.of(entries(call, source)),
        (before, more) -> onMapping(more.get(0), m -> Outcome.of(both(call, map, before, m))));
    Containers.takeOrder(call, map, source, entries(call, source));
  }

  private static AbstractValue both(Call call, Reference map, Mapping before, Mapping more) {
    Mapping all = before;
    for (Map.Entry<AbstractValue, AbstractValue> entry : more.entries().entrySet()) {
      AbstractValue key = canonical(call, map, all, entry.getKey());
      if (key == null) {
        return call.unknown("which keys are equal");
      }
      all = all.with(key, entry.getValue());
    }
    return all;
  }

  /** The key as the map has it; null where it cannot be told whether it has it. */
  private static @Nullable AbstractValue canonical(
      Call call, Reference map, Mapping entries, AbstractValue key) {
    return Orders.canonical(call, map, List.copyOf(entries.entries().keySet()), key);
  }

  /**
   * The keys and values that collectors and factories make a map of; null where a key is not known.
   */
  static @Nullable Mapping of(List<AbstractValue> keys, List<AbstractValue> values) {
    Map<AbstractValue, AbstractValue> all = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!isKey(keys.get(i)) || keys.get(i) instanceof FunctionValue) {
        return null;
      }
      all.put(keys.get(i), values.get(i));
    }
    return Mapping.of(all);
  }
}

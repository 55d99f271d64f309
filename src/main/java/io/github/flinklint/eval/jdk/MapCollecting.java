package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collectors that make maps.
 *
 * @param call the call that collects
 * @param kind the method that made the collector
 * @param arguments what it was given
 */
record MapCollecting(Call call, String kind, List<AbstractValue> arguments) {

  static Reference emptyMap(Call call, String type) {
    Reference map = call.allocate(type);
    call.write(map, Call.ENTRIES, Mapping.EMPTY, null);
    return map;
  }

  /** {@code toMap}: of functions to key and value, perhaps one that merges, perhaps a factory. */
  AbstractValue toMap(AbstractValue content) {
    AbstractValue made =
        arguments.size() == 4
            ? call.invoke(arguments.get(3), List.of())
            : emptyMap(call, kind.equals("toMap") ? "java.util.HashMap" : "java.util.Map");
    if (!(made instanceof Reference map)) {
      return Spread.unknown(call);
    }
    if (!(content instanceof Sequence sequence)) {
      arguments.forEach(a -> Forgetting.invokeMaybe(call, a));
      Maps.store(call, map, call.unknown("elements of a stream"));
      return map;
    }
    // Whether the elements came in a known order is not asked: it shows in slots that are shared.
    AbstractValue merge = arguments.size() > 2 ? arguments.get(2) : null;
    for (AbstractValue element : sequence.elements()) {
      AbstractValue key = call.invoke(arguments.get(0), List.of(element));
      AbstractValue value = call.invoke(arguments.get(1), List.of(element));
      AbstractValue isThere = Maps.containsKey(call, map, key);
      if (isThere.equals(Constant.of(true))) {
        if (merge == null) {
          return call.fail("java.lang.IllegalStateException", "key is there twice");
        }
        AbstractValue before = Maps.get(call, map, key, Constant.ofNull());
        Maps.put(call, map, key, call.invoke(merge, List.of(before, value)));
      } else if (isThere.equals(Constant.of(false))) {
        Maps.put(call, map, key, value);
        Maps.computed(call, map, key);
      } else {
        Maps.store(call, map, call.unknown("map with a key that is not known"));
        return map;
      }
    }
    return map;
  }

  /**
   * Elements by what a function gives for them.
   *
   * @param keys what it gives, in the order in which it is met
   * @param members the elements of each key
   */
  record Groups(List<AbstractValue> keys, List<List<AbstractValue>> members) {

    /** The groups; null where it cannot be told which keys are equal. */
    static @Nullable Groups of(Call call, List<AbstractValue> elements, AbstractValue function) {
      Groups groups = new Groups(new ArrayList<>(), new ArrayList<>());
      for (AbstractValue element : elements) {
        Integer at = groups.find(call, call.invoke(function, List.of(element)));
        if (at == null) {
          return null;
        }
        groups.members.get(at).add(element);
      }
      return groups;
    }

    private @Nullable Integer find(Call call, AbstractValue key) {
      Boolean known = CollectionRows.isAmong(call, keys, key);
      if (Boolean.FALSE.equals(known)) {
        keys.add(key);
        members.add(new ArrayList<>());
        return keys.size() - 1;
      }
      int at = keys.indexOf(key);
      return Boolean.TRUE.equals(known) && at >= 0 ? Integer.valueOf(at) : null;
    }
  }
}

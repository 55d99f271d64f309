package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code List.of}, {@code Map.of}, {@code Arrays}, {@code Collections}: collections of what is
 * given.
 */
final class FactoryRows {

  static final String IMMUTABLE_LIST = "java.util.ImmutableCollections.ListN";
  private static final String IMMUTABLE_SET = "java.util.ImmutableCollections.SetN";
  private static final String IMMUTABLE_MAP = "java.util.ImmutableCollections.MapN";

  private FactoryRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case "java.util.List" -> list(method);
      case "java.util.Set" -> set(method);
      case "java.util.Map" -> map(method);
      case "java.util.Arrays" -> arrays(method);
      case "java.util.Collections" -> collections(method);
      default -> null;
    };
  }

  private static @Nullable Transfer list(String method) {
    return switch (method) {
      case "of" -> call -> ofArguments(call, IMMUTABLE_LIST);
      case "copyOf/1" -> call -> copy(call, IMMUTABLE_LIST);
      default -> null;
    };
  }

  private static @Nullable Transfer set(String method) {
    return switch (method) {
      case "of" -> call -> ofArguments(call, IMMUTABLE_SET);
      case "copyOf/1" -> call -> copy(call, IMMUTABLE_SET);
      default -> null;
    };
  }

  private static @Nullable Transfer map(String method) {
    return switch (method) {
      case "of" -> FactoryRows::mapOf;
      case "entry/2" -> call -> MapRows.entry(call, argument(call, 0), argument(call, 1));
      case "ofEntries" -> FactoryRows::mapOfEntries;
      case "copyOf/1" -> FactoryRows::copyMap;
      default -> null;
    };
  }

  private static @Nullable Transfer arrays(String method) {
    return switch (method) {
      case "asList" -> call -> ofArguments(call, "java.util.Arrays.ArrayList");
      case "stream/1" ->
          call -> StreamRows.stream(call, Containers.content(call, argument(call, 0)));
      case "toString/1" -> FactoryRows::arrayText;
      case "copyOf/2" -> FactoryRows::copyOf;
      case "copyOfRange/3" -> FactoryRows::copyOfRange;
      case "sort/1" -> call -> sort(call, Constant.ofNull());
      case "sort/2" -> call -> sort(call, argument(call, 1));
      case "equals", "hashCode", "deepToString" -> Spread::unknown;
      default -> null;
    };
  }

  private static @Nullable Transfer collections(String method) {
    return switch (method) {
      case "emptyList/0", "emptySet/0" -> FactoryRows::listOfArguments;
      case "singletonList/1", "singleton/1" -> FactoryRows::listOfArguments;
      case "emptyMap/0" -> call -> map(call, Mapping.EMPTY);
      case "singletonMap/2" -> FactoryRows::mapOf;
      case "unmodifiableList/1",
          "unmodifiableSet/1",
          "unmodifiableMap/1",
          "unmodifiableCollection/1" ->
          call -> argument(call, 0);
      case "unmodifiableSortedMap/1", "unmodifiableSortedSet/1" -> call -> argument(call, 0);
      case "synchronizedList/1",
          "synchronizedMap/1",
          "synchronizedSet/1",
          "synchronizedCollection/1" ->
          call -> argument(call, 0);
      case "addAll" -> FactoryRows::addAll;
      case "sort/1" -> call -> sort(call, Constant.ofNull());
      case "sort/2" -> call -> sort(call, argument(call, 1));
      case "reverse/1" -> FactoryRows::reverse;
      case "nCopies/2" -> FactoryRows::copies;
      case "max", "min", "frequency", "disjoint" -> Spread::unknown;
      default -> null;
    };
  }

  private static AbstractValue listOfArguments(Call call) {
    return Containers.create(call, IMMUTABLE_LIST, Sequence.of(call.arguments()));
  }

  private static AbstractValue argument(Call call, int index) {
    return call.arguments().get(index);
  }

  /** The arguments as elements; a single array is spread. */
  private static AbstractValue elements(Call call, List<AbstractValue> arguments) {
    if (arguments.size() == 1) {
      AbstractValue only = arguments.get(0);
      boolean isArray =
          (only instanceof Reference array && array.type().endsWith("[]"))
              || (only instanceof Input input && input.holeName().equals(Containers.ARGUMENTS));
      if (isArray) {
        return Containers.content(call, only);
      }
    }
    return Sequence.of(arguments);
  }

  private static AbstractValue ofArguments(Call call, String type) {
    AbstractValue content = elements(call, call.arguments());
    AbstractValue unique =
        type.equals(IMMUTABLE_SET) && content instanceof Sequence sequence
            ? distinct(sequence.elements()).value()
            : content;
    return Containers.create(call, type, unique == null ? content : unique);
  }

  static AbstractValue stream(Call call) {
    return StreamRows.stream(call, elements(call, call.arguments()));
  }

  /** Each element once; unknown where it cannot be told whether two are equal. */
  static Outcome distinct(List<AbstractValue> elements) {
    Outcome all = Outcome.of(Sequence.of(List.of()));
    for (AbstractValue element : elements) {
      if (all.value() instanceof Sequence known) {
        all = CollectionRows.with(known.elements(), element, true);
      }
    }
    return all;
  }

  private static AbstractValue copy(Call call, String type) {
    AbstractValue original = argument(call, 0);
    return Containers.copy(call, type, original, Containers.content(call, original));
  }

  // ---- maps

  private static AbstractValue map(Call call, AbstractValue entries) {
    Reference map = call.allocate(IMMUTABLE_MAP);
    call.write(map, Call.ENTRIES, entries, null);
    return map;
  }

  private static AbstractValue mapOf(Call call) {
    List<AbstractValue> keys = new ArrayList<>();
    List<AbstractValue> values = new ArrayList<>();
    for (int i = 0; i + 1 < call.arguments().size(); i += 2) {
      keys.add(argument(call, i));
      values.add(argument(call, i + 1));
    }
    Mapping mapping = Maps.of(keys, values);
    return map(call, mapping == null ? call.unknown("map with a key that is not known") : mapping);
  }

  private static AbstractValue mapOfEntries(Call call) {
    List<AbstractValue> keys = new ArrayList<>();
    List<AbstractValue> values = new ArrayList<>();
    AbstractValue content = elements(call, call.arguments());
    Containers.forEach(
        call,
        content,
        e -> {
          if (e instanceof Reference entry) {
            keys.add(MapRows.key(call, entry));
            values.add(call.read(entry, Cells.VALUE));
          } else {
            keys.add(e);
            values.add(e);
          }
        });
    boolean isKnown =
        content instanceof Sequence sequence && keys.size() == sequence.elements().size();
    Mapping mapping = isKnown ? Maps.of(keys, values) : null;
    return map(call, mapping == null ? call.unknown("map with a key that is not known") : mapping);
  }

  private static AbstractValue copyMap(Call call) {
    Reference map = call.allocate(IMMUTABLE_MAP);
    call.write(map, Call.ENTRIES, Mapping.EMPTY, null);
    Maps.putAll(call, map, argument(call, 0));
    return map;
  }

  // ---- arrays and lists

  private static AbstractValue arrayText(Call call) {
    AbstractValue content = Containers.inOrder(call, argument(call, 0));
    Reference list = Containers.create(call, Containers.LIST, content);
    return JdkTexts.asText(call, list);
  }

  private static AbstractValue copyOf(Call call) {
    return range(call, Constant.of(0), argument(call, 1));
  }

  private static AbstractValue copyOfRange(Call call) {
    return range(call, argument(call, 1), argument(call, 2));
  }

  private static AbstractValue range(Call call, AbstractValue from, AbstractValue to) {
    AbstractValue content =
        Containers.ask(
            call,
            Containers.inOrder(call, argument(call, 0)),
            List.of(from, to),
            (e, a) -> {
              Integer start = Concrete.index(a.get(0));
              Integer end = Concrete.index(a.get(1));
              // Beyond the end an array is filled up with what its type has for nothing.
              return start == null || end == null || start < 0 || end < start || end > e.size()
                  ? Outcome.UNKNOWN
                  : Outcome.of(Sequence.of(e.subList(start, end)));
            });
    return Containers.create(call, Containers.ARRAY, content);
  }

  private static AbstractValue sort(Call call, AbstractValue comparator) {
    return argument(call, 0) instanceof Reference list
        ? ListRows.sort(call, list, comparator)
        : Constant.ofNull();
  }

  private static AbstractValue reverse(Call call) {
    return argument(call, 0) instanceof Reference list
        ? ListRows.reverse(call, list)
        : Constant.ofNull();
  }

  private static AbstractValue addAll(Call call) {
    List<AbstractValue> arguments = call.arguments();
    if (arguments.isEmpty() || !(arguments.get(0) instanceof Reference collection)) {
      return Spread.unknown(call);
    }
    AbstractValue more = elements(call, arguments.subList(1, arguments.size()));
    boolean isSet = JdkTypes.isBelow(collection.type(), "java.util.Set");
    Containers.update(
        call,
        collection,
        List.of(more),
        (e, a) -> {
          if (!(a.get(0) instanceof Sequence added)) {
            return a.get(0) instanceof Unknown ? Outcome.of(a.get(0)) : Outcome.UNKNOWN;
          }
          List<AbstractValue> all = new ArrayList<>(e);
          all.addAll(added.elements());
          return isSet ? distinct(all) : Outcome.of(Sequence.of(all));
        });
    return Constant.of(true);
  }

  private static AbstractValue copies(Call call) {
    AbstractValue content =
        Spread.over(
            call,
            call.arguments(),
            o -> {
              Integer count = Concrete.index(o.get(0));
              return count == null || count < 0 || count > 10_000
                  ? Outcome.UNKNOWN
                  : Outcome.of(Sequence.of(Collections.nCopies(count, o.get(1))));
            });
    return Containers.create(call, IMMUTABLE_LIST, content);
  }
}

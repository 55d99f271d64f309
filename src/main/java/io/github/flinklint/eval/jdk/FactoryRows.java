package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code List.of}, {@code Map.of}, {@code Arrays}, {@code Collections}: collections of what is
 * given.
 */
final class FactoryRows {

  static final String IMMUTABLE_LIST = "java.util.ImmutableCollections.ListN";
  static final String IMMUTABLE_SET = "java.util.ImmutableCollections.SetN";
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
      case "asList" -> FactoryRows::asList;
      case "stream/1" -> FactoryRows::streamOfArray;
      case "stream/3" -> FactoryRows::streamOfRange;
      case "fill/2" -> FactoryRows::fill;
      case "equals/2", "deepEquals/2" -> FactoryRows::equalArrays;
      case "deepToString/1" -> FactoryRows::arrayText;
      case "toString/1" -> FactoryRows::arrayText;
      case "copyOf/2" -> FactoryRows::copyOf;
      case "copyOfRange/3" -> FactoryRows::copyOfRange;
      case "sort/1" -> call -> sort(call, Constant.ofNull());
      case "sort/2" -> call -> sort(call, argument(call, 1));
      case "equals", "deepEquals", "hashCode" -> Spread::unknown;
      default -> null;
    };
  }

  private static @Nullable Transfer collections(String method) {
    return switch (method) {
      case "emptyList/0", "singletonList/1" -> FactoryRows::listOfArguments;
      case "emptySet/0", "singleton/1" ->
          call -> Containers.create(call, IMMUTABLE_SET, Sequence.of(call.arguments()));
      case "emptyMap/0" -> call -> map(call, Mapping.EMPTY);
      case "emptyIterator/0" ->
          call -> Containers.create(call, "java.util.Iterator", Sequence.of(List.of()));
      case "singletonMap/2" -> FactoryRows::mapOf;
      case "unmodifiableList/1" -> call -> readOnly(call, "UnmodifiableList");
      case "unmodifiableSet/1", "unmodifiableSortedSet/1" ->
          call -> readOnly(call, "UnmodifiableSet");
      case "unmodifiableCollection/1" -> call -> readOnly(call, "UnmodifiableCollection");
      case "unmodifiableMap/1", "unmodifiableSortedMap/1" ->
          call -> readOnly(call, "UnmodifiableMap");
      case "synchronizedList/1",
          "synchronizedMap/1",
          "synchronizedSet/1",
          "synchronizedCollection/1",
          "synchronizedSortedMap/1" ->
          call -> argument(call, 0);
      case "addAll" -> FactoryRows::addAll;
      case "sort/1" -> call -> sort(call, Constant.ofNull());
      case "sort/2" -> call -> sort(call, argument(call, 1));
      case "reverse/1" -> FactoryRows::reverse;
      case "swap/3" -> FactoryRows::swap;
      case "nCopies/2" -> FactoryRows::copies;
      case "reverseOrder/0", "reverseOrder/1" -> Comparators.find(method);
      case "max/1", "min/1", "max/2", "min/2" -> FactoryRows::extreme;
      case "frequency/2" -> FactoryRows::frequency;
      case "disjoint" -> Spread::unknown;
      default -> null;
    };
  }

  /** The collection itself, seen as one that refuses to be changed. */
  private static AbstractValue readOnly(Call call, String type) {
    return Lattice.map(
        argument(call, 0),
        a -> {
          if (!(a instanceof Reference object)) {
            return a;
          }
          if (Containers.isOrdered(object, JdkTexts.heap(call))) {
            Orders.writeOrdered(call, object, true);
          }
          return object.as("java.util.Collections." + type);
        });
  }

  /** An array is seen as a list: what is written to one shows in the other. */
  private static AbstractValue asList(Call call) {
    return call.arguments().size() == 1
            && argument(call, 0) instanceof Reference array
            && isArrayOfObjects(array)
        ? array.as("java.util.Arrays.ArrayList")
        : ofArguments(call, "java.util.Arrays.ArrayList");
  }

  private static boolean isArrayOfObjects(Reference array) {
    String type = array.type();
    return type.endsWith("[]") && !PRIMITIVE_ARRAYS.contains(type);
  }

  private static final Set<String> PRIMITIVE_ARRAYS =
      Set.of("int[]", "long[]", "short[]", "byte[]", "char[]", "boolean[]", "float[]", "double[]");

  private static String streamType(AbstractValue array) {
    String type = array instanceof Reference r ? r.type() : "";
    return switch (type) {
      case "int[]" -> Pipelines.INT;
      case "long[]" -> Pipelines.LONG;
      case "double[]" -> Pipelines.DOUBLE;
      default -> Pipelines.STREAM;
    };
  }

  private static AbstractValue streamOfArray(Call call) {
    AbstractValue array = argument(call, 0);
    return array instanceof Reference object
        ? Pipelines.over(call, streamType(array), object)
        : StreamRows.stream(call, Pipelines.STREAM, Containers.content(call, array));
  }

  private static AbstractValue streamOfRange(Call call) {
    AbstractValue part = range(call, argument(call, 1), argument(call, 2));
    return StreamRows.stream(call, streamType(argument(call, 0)), Containers.content(call, part));
  }

  private static AbstractValue fill(Call call) {
    if (argument(call, 0) instanceof Reference array) {
      Containers.update(
          call,
          array,
          List.of(),
          (e, a) -> Outcome.of(Sequence.of(Collections.nCopies(e.size(), argument(call, 1)))));
    }
    return Constant.ofNull();
  }

  private static AbstractValue equalArrays(Call call) {
    AbstractValue same = BulkRows.arrays(call, argument(call, 0), argument(call, 1));
    return same == null ? Spread.unknown(call) : same;
  }

  private static AbstractValue swap(Call call) {
    Integer from = Concrete.index(argument(call, 1));
    Integer to = Concrete.index(argument(call, 2));
    if (argument(call, 0) instanceof Reference list) {
      Containers.update(
          call,
          list,
          List.of(),
          (e, a) -> {
            if (from == null || to == null) {
              return Outcome.UNKNOWN;
            }
            if (Math.min(from, to) < 0 || Math.max(from, to) >= e.size()) {
              return Outcome.failing("IndexOutOfBoundsException");
            }
            List<AbstractValue> swapped = new ArrayList<>(e);
            Collections.swap(swapped, from, to);
            return Outcome.of(Sequence.of(swapped));
          });
    }
    return Constant.ofNull();
  }

  private static AbstractValue extreme(Call call) {
    AbstractValue comparator = call.arguments().size() > 1 ? argument(call, 1) : Constant.ofNull();
    return Containers.ask(
        call,
        Containers.content(call, argument(call, 0)),
        List.of(),
        (e, a) -> {
          if (e.isEmpty()) {
            return new Outcome(null, "java.util.NoSuchElementException", null);
          }
          AbstractValue found = Sorting.extreme(call, e, comparator, call.method().equals("max"));
          return found == null ? Outcome.UNKNOWN : Outcome.of(found);
        });
  }

  private static AbstractValue frequency(Call call) {
    return Containers.ask(
        call,
        Containers.content(call, argument(call, 0)),
        List.of(argument(call, 1)),
        (e, a) -> {
          int count = 0;
          for (AbstractValue element : e) {
            AbstractValue same = CollectionRows.equality(call, a.get(0), element);
            if (!(same instanceof Constant known)) {
              return Outcome.UNKNOWN;
            }
            count += known.is(true) ? 1 : 0;
          }
          return Outcome.of(count);
        });
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
          (only instanceof Reference array && isSpread(call, array))
              || (only instanceof Input input && input.holeName().equals(Containers.ARGUMENTS));
      if (isArray) {
        return Containers.content(call, only);
      }
    }
    return Sequence.of(arguments);
  }

  /** An array of primitives is one element of a collection, and many of a stream of primitives. */
  private static boolean isSpread(Call call, Reference array) {
    return isArrayOfObjects(array)
        || (array.type().endsWith("[]") && streamType(array).equals(call.type()));
  }

  private static AbstractValue ofArguments(Call call, String type) {
    AbstractValue content = elements(call, call.arguments());
    AbstractValue unique =
        type.equals(IMMUTABLE_SET) && content instanceof Sequence sequence
            ? distinct(call, sequence.elements()).value()
            : content;
    return Containers.create(call, type, unique == null ? content : unique);
  }

  static AbstractValue stream(Call call) {
    return StreamRows.stream(call, elements(call, call.arguments()));
  }

  /** Each element once; unknown where it cannot be told whether two are equal. */
  static Outcome distinct(Call call, List<AbstractValue> elements) {
    Outcome all = Outcome.of(Sequence.of(List.of()));
    for (AbstractValue element : elements) {
      if (all.value() instanceof Sequence known) {
        all = CollectionRows.with(call, known.elements(), element, true);
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

  static AbstractValue cloneOfArray(Call call) {
    return Containers.create(call, call.type(), Containers.content(call, call.receiver()));
  }

  private static AbstractValue copyOf(Call call) {
    return range(call, Constant.of(0), argument(call, 1));
  }

  private static AbstractValue copyOfRange(Call call) {
    return range(call, argument(call, 1), argument(call, 2));
  }

  /** Beyond the end an array is filled up with what its type has for nothing. */
  private static Outcome part(
      List<AbstractValue> elements, int from, int to, @Nullable AbstractValue zero) {
    if (from < 0 || from > elements.size() || to < from || to - from > 10_000) {
      return Outcome.UNKNOWN;
    }
    List<AbstractValue> part =
        new ArrayList<>(elements.subList(from, Math.min(to, elements.size())));
    while (part.size() < to - from) {
      if (zero == null) {
        return Outcome.UNKNOWN;
      }
      part.add(zero);
    }
    return Outcome.of(Sequence.of(part));
  }

  /** What an element of an array is before it is written; null where its type is not known. */
  private static @Nullable AbstractValue zero(String array) {
    return switch (array) {
      case "int[]" -> Constant.of(0);
      case "long[]" -> Constant.of(0L);
      case "double[]" -> Constant.of(0.0);
      case "boolean[]" -> Constant.of(false);
      case "char[]" -> Constant.of('\0');
      default -> PRIMITIVE_ARRAYS.contains(array) ? null : Constant.ofNull();
    };
  }

  private static AbstractValue range(Call call, AbstractValue from, AbstractValue to) {
    String type = argument(call, 0) instanceof Reference array ? array.type() : Containers.ARRAY;
    AbstractValue zero = zero(type);
    AbstractValue content =
        Containers.ask(
            call,
            Containers.inOrder(call, argument(call, 0)),
            List.of(from, to),
            (e, a) -> {
              Integer start = Concrete.index(a.get(0));
              Integer end = Concrete.index(a.get(1));
              return start == null || end == null ? Outcome.UNKNOWN : part(e, start, end, zero);
            });
    return Containers.create(call, type, content);
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
          return isSet ? distinct(call, all) : Outcome.of(Sequence.of(all));
        });
    return isSet ? call.unknown("whether an element was added") : Constant.of(true);
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

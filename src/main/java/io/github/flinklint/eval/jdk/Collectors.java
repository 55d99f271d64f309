package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Collectors}: objects that remember what was asked for until a stream is collected. */
final class Collectors {

  private static final String KIND = "=kind";
  private static final String ARGUMENTS = "=arguments";

  private Collectors() {}

  static @Nullable Transfer find(String method) {
    return switch (method) {
      case "toList/0", "toSet/0", "toUnmodifiableList/0", "toUnmodifiableSet/0", "joining/0" ->
          Collectors::create;
      case "joining/1", "toCollection/1", "counting/0", "reducing/1" -> Collectors::create;
      case "joining/3", "reducing/2", "reducing/3" -> Collectors::create;
      case "toMap/2", "toMap/3", "toMap/4", "toUnmodifiableMap/2", "toConcurrentMap/2" ->
          Collectors::create;
      case "groupingBy/1", "groupingBy/2", "groupingBy/3" -> Collectors::create;
      case "partitioningBy/1", "partitioningBy/2" -> Collectors::create;
      case "mapping/2", "filtering/2", "flatMapping/2", "collectingAndThen/2" -> Collectors::create;
      case "minBy/1", "maxBy/1" -> Collectors::create;
      case "summingInt/1", "summingLong/1", "summingDouble/1" -> Collectors::create;
      case "averagingInt/1", "averagingLong/1", "averagingDouble/1" -> Collectors::create;
      default -> null;
    };
  }

  private static AbstractValue create(Call call) {
    return create(call, call.method(), call.arguments());
  }

  private static Reference create(Call call, String kind, List<AbstractValue> arguments) {
    Reference collector = call.allocate("java.util.stream.Collector");
    call.write(collector, KIND, Text.of(kind), null);
    call.write(collector, ARGUMENTS, Sequence.of(arguments), null);
    return collector;
  }

  static AbstractValue collect(Call call) {
    AbstractValue collector = call.arguments().get(0);
    if (kind(call, collector) == null) {
      Pipelines.content(call, call.self());
      Forgetting.invokeMaybe(call, collector);
      return Spread.unknown(call);
    }
    boolean isOrdered = Pipelines.isOrdered(call, call.self());
    return Pipelines.run(
        call, call.self(), Pipelines.NOTHING, c -> collected(call, collector, c, isOrdered));
  }

  private static @Nullable String kind(Call call, AbstractValue collector) {
    return collector instanceof Reference made ? Concrete.characters(call.read(made, KIND)) : null;
  }

  /** {@code collect(HashMap::new, Map::put, Map::putAll)}. */
  static AbstractValue collectInto(Call call) {
    AbstractValue made = call.invoke(call.arguments().get(0), List.of());
    AbstractValue add = call.arguments().get(1);
    return Pipelines.run(
        call,
        call.self(),
        e -> {
          call.invoke(add, List.of(made, e));
          return true;
        },
        c -> made);
  }

  /**
   * What a collector makes of elements.
   *
   * @param isOrdered whether the elements come in a known order
   */
  private static AbstractValue collected(
      Call call, AbstractValue collector, AbstractValue content, boolean isOrdered) {
    String kind = kind(call, collector);
    if (kind == null
        || !(call.read((Reference) collector, ARGUMENTS) instanceof Sequence arguments)) {
      return Spread.unknown(call);
    }
    return new Collecting(call, kind, arguments.elements(), isOrdered).of(content);
  }

  /** One collector at work. */
  private record Collecting(
      Call call, String kind, List<AbstractValue> arguments, boolean isOrdered) {

    AbstractValue of(AbstractValue content) {
      return switch (kind) {
        case "toList" -> filled(call.allocate(Containers.LIST), content);
        case "toUnmodifiableList" -> filled(call.allocate(FactoryRows.IMMUTABLE_LIST), content);
        case "toSet" -> filled(call.allocate("java.util.HashSet"), content);
        case "toUnmodifiableSet" -> filled(call.allocate(FactoryRows.IMMUTABLE_SET), content);
        case "toCollection" -> toCollection(content);
        case "joining" -> joined(content);
        case "toMap", "toUnmodifiableMap", "toConcurrentMap" ->
            new MapCollecting(call, kind, arguments).toMap(content);
        case "groupingBy" -> grouped(content);
        case "partitioningBy" -> partitioned(content);
        case "collectingAndThen" ->
            call.invoke(
                arguments.get(1), List.of(collected(call, arguments.get(0), content, isOrdered)));
        default -> content instanceof Sequence s ? of(s.elements()) : open(content);
      };
    }

    /** Of elements that are all known. */
    private AbstractValue of(List<AbstractValue> elements) {
      return switch (kind) {
        case "counting" -> Constant.of((long) elements.size());
        case "mapping" -> passedOn(mapped(elements));
        case "filtering" ->
            passedOn(StreamRows.filtered(call, Sequence.of(elements), arguments.get(0), true));
        case "flatMapping" -> passedOn(flattened(mapped(elements)));
        case "summingInt" -> sum(Pipelines.INT, mapped(elements));
        case "summingLong" -> sum(Pipelines.LONG, mapped(elements));
        case "summingDouble" -> sum(Pipelines.DOUBLE, mapped(elements));
        case "averagingInt", "averagingLong", "averagingDouble" -> average(mapped(elements));
        case "maxBy", "minBy" -> extreme(elements);
        default -> reduced(elements);
      };
    }

    private AbstractValue open(AbstractValue content) {
      arguments.forEach(a -> Forgetting.invokeMaybe(call, a));
      return content instanceof Unknown
          ? content
          : call.unknown("elements of " + content.display());
    }

    private AbstractValue known(@Nullable AbstractValue value) {
      return value == null ? Spread.unknown(call) : value;
    }

    private Sequence mapped(List<AbstractValue> elements) {
      List<AbstractValue> results = new ArrayList<>();
      elements.forEach(e -> results.add(call.invoke(arguments.get(0), List.of(e))));
      return Sequence.of(results);
    }

    private AbstractValue flattened(Sequence streams) {
      List<AbstractValue> all = new ArrayList<>();
      for (AbstractValue one : streams.elements()) {
        AbstractValue inner = Containers.inOrder(call, one);
        if (!(inner instanceof Sequence sequence)) {
          return inner;
        }
        all.addAll(sequence.elements());
      }
      return Sequence.of(all);
    }

    private AbstractValue passedOn(AbstractValue content) {
      return collected(call, arguments.get(1), content, isOrdered);
    }

    private AbstractValue sum(String type, Sequence numbers) {
      return known(
          StreamEnds.sum(
              type, numbers.elements().stream().map(n -> Pipelines.widened(type, n)).toList()));
    }

    private AbstractValue average(Sequence numbers) {
      return numbers.elements().isEmpty()
          ? Constant.of(0.0)
          : known(StreamEnds.average(numbers.elements()));
    }

    private AbstractValue extreme(List<AbstractValue> elements) {
      AbstractValue found =
          elements.isEmpty()
              ? Constant.ofNull()
              : Sorting.extreme(call, elements, arguments.get(0), kind.equals("maxBy"));
      return OptionalRows.create(call, known(found));
    }

    private AbstractValue reduced(List<AbstractValue> elements) {
      if (!isOrdered && elements.size() > 1) {
        return open(call.unknown("order of a set"));
      }
      boolean isSeeded = arguments.size() > 1;
      AbstractValue function = arguments.get(arguments.size() - 1);
      List<AbstractValue> operands =
          arguments.size() == 3
              ? new ArrayList<>(
                  elements.stream().map(e -> call.invoke(arguments.get(1), List.of(e))).toList())
              : new ArrayList<>(elements);
      if (isSeeded) {
        operands.add(0, arguments.get(0));
      }
      AbstractValue result = operands.isEmpty() ? Constant.ofNull() : operands.get(0);
      for (int i = 1; i < operands.size(); i++) {
        result = call.invoke(function, List.of(result, operands.get(i)));
      }
      return isSeeded ? result : OptionalRows.create(call, result);
    }

    private AbstractValue joined(AbstractValue content) {
      boolean isOpen = content instanceof Sequence s && s.elements().size() > 1 && !isOrdered;
      AbstractValue delimiter = arguments.isEmpty() ? Text.of("") : arguments.get(0);
      AbstractValue inner =
          StringRows.join(call, delimiter, isOpen ? call.unknown("order of a set") : content);
      if (arguments.size() < 3) {
        return inner;
      }
      AbstractValue start = JdkTexts.concat(arguments.get(1), inner, JdkTexts.heap(call));
      return JdkTexts.concat(start, arguments.get(2), JdkTexts.heap(call));
    }

    // ---- collections and maps

    private AbstractValue toCollection(AbstractValue content) {
      return call.invoke(arguments.get(0), List.of()) instanceof Reference made
          ? filled(made, content)
          : Spread.unknown(call);
    }

    private Reference filled(Reference collection, AbstractValue content) {
      boolean isSet = JdkTypes.isBelow(collection.type(), "java.util.Set");
      AbstractValue elements =
          isSet
              ? Containers.ask(call, content, List.of(), (e, a) -> FactoryRows.distinct(call, e))
              : content;
      if (!isOrdered && !Orders.isSorted(collection.type())) {
        call.write(collection, Containers.UNORDERED, Constant.of(true), null);
      }
      Containers.store(call, collection, elements);
      return collection;
    }

    private AbstractValue grouped(AbstractValue content) {
      AbstractValue downstream =
          arguments.size() == 1
              ? Collectors.create(call, "toList", List.of())
              : arguments.get(arguments.size() - 1);
      AbstractValue made =
          arguments.size() == 3
              ? call.invoke(arguments.get(1), List.of())
              : MapCollecting.emptyMap(call, "java.util.HashMap");
      return made instanceof Reference map
          ? groups(map, content, downstream)
          : Spread.unknown(call);
    }

    private AbstractValue groups(Reference map, AbstractValue content, AbstractValue downstream) {
      MapCollecting.Groups groups =
          content instanceof Sequence s
              ? MapCollecting.Groups.of(call, s.elements(), arguments.get(0))
              : null;
      if (groups == null) {
        Maps.store(call, map, open(content));
        return map;
      }
      if (!isOrdered) {
        Hashing.forget(call, map);
      }
      for (int i = 0; i < groups.keys().size(); i++) {
        Sequence members = Sequence.of(groups.members().get(i));
        Maps.put(call, map, groups.keys().get(i), collected(call, downstream, members, isOrdered));
        Maps.computed(call, map, groups.keys().get(i));
      }
      return map;
    }

    private AbstractValue partitioned(AbstractValue content) {
      AbstractValue downstream =
          arguments.size() == 1 ? Collectors.create(call, "toList", List.of()) : arguments.get(1);
      List<AbstractValue> failing = new ArrayList<>();
      List<AbstractValue> holding = new ArrayList<>();
      boolean isKnown = content instanceof Sequence;
      if (content instanceof Sequence sequence) {
        for (AbstractValue element : sequence.elements()) {
          AbstractValue holds = call.invoke(arguments.get(0), List.of(element));
          isKnown &= holds instanceof Constant;
          (holds.equals(Constant.of(true)) ? holding : failing).add(element);
        }
      }
      AbstractValue unknown = isKnown ? content : open(content);
      Reference map = MapCollecting.emptyMap(call, "java.util.LinkedHashMap");
      Maps.store(
          call,
          map,
          Mapping.EMPTY
              .with(Constant.of(false), part(downstream, isKnown ? failing : null, unknown))
              .with(Constant.of(true), part(downstream, isKnown ? holding : null, unknown)));
      return map;
    }

    private AbstractValue part(
        AbstractValue downstream, @Nullable List<AbstractValue> members, AbstractValue unknown) {
      AbstractValue content =
          members != null
              ? Sequence.of(members)
              : unknown instanceof Unknown ? unknown : call.unknown("which elements are kept");
      return collected(call, downstream, content, isOrdered);
    }
  }
}

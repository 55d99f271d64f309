package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Streams, evaluated step by step rather than element by element: the result is the same unless the
 * functions have effects that depend on the order.
 */
final class StreamRows {

  private static final int MAX_RANGE = 300;

  private StreamRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case "java.util.stream.BaseStream" -> Table.first(steps(method), ends(method));
      case "java.util.stream.Stream" -> Table.first(sources(method), moreSources(method));
      case "java.util.stream.IntStream",
          "java.util.stream.LongStream",
          "java.util.stream.DoubleStream" ->
          sources(method);
      default -> null;
    };
  }

  private static @Nullable Transfer steps(String method) {
    return switch (method) {
      case "iterator/0" -> call -> CollectionRows.view(call, "java.util.Iterator");
      case "parallel/0", "sequential/0", "boxed/0", "asLongStream/0" -> call -> call.receiver();
      case "close/0" -> call -> Constant.ofNull();
      case "map/1", "mapToObj/1", "mapToInt/1", "mapToLong/1", "mapToDouble/1" -> StreamRows::map;
      case "filter/1" -> call -> next(call, filtered(call, content(call), argument(call), true));
      case "flatMap/1" -> StreamRows::flatMap;
      case "peek/1" -> StreamRows::peek;
      case "distinct/0" -> call -> step(call, (e, a) -> FactoryRows.distinct(e));
      case "limit/1" -> call -> step(call, (e, a) -> part(e, a.get(0), true));
      case "skip/1" -> call -> step(call, (e, a) -> part(e, a.get(0), false));
      case "sorted/0" -> StreamRows::sorted;
      case "sorted/1" -> StreamRows::unordered;
      default -> null;
    };
  }

  private static @Nullable Transfer sources(String method) {
    return switch (method) {
      case "of" -> FactoryRows::stream;
      case "empty/0" -> call -> stream(call, Sequence.of(List.of()));
      case "concat/2" -> StreamRows::concat;
      case "range/2" -> call -> range(call, 0);
      case "rangeClosed/2" -> call -> range(call, 1);
      default -> null;
    };
  }

  private static @Nullable Transfer moreSources(String method) {
    return switch (method) {
      case "ofNullable/1" -> StreamRows::ofNullable;
      default -> null;
    };
  }

  private static @Nullable Transfer ends(String method) {
    return switch (method) {
      case "forEach/1", "forEachOrdered/1" -> StreamRows::forEach;
      case "collect/1" -> Collectors::collect;
      case "toList/0" ->
          call -> Containers.copy(call, FactoryRows.IMMUTABLE_LIST, call.receiver(), content(call));
      case "toArray/0" ->
          call -> Containers.copy(call, Containers.ARRAY, call.receiver(), content(call));
      case "toArray/1" ->
          call -> Containers.copy(call, Containers.ARRAY, call.receiver(), content(call));
      case "findFirst/0", "findAny/0" -> call -> OptionalRows.create(call, first(call));
      case "anyMatch/1" -> call -> match(call, true, false);
      case "allMatch/1" -> call -> match(call, false, false);
      case "noneMatch/1" -> call -> match(call, true, true);
      case "count/0" ->
          call -> CollectionRows.ask(call, (e, a) -> Outcome.of(Constant.of((long) e.size())));
      case "reduce/2" -> StreamRows::reduce;
      case "sum/0" -> StreamRows::sum;
      default -> null;
    };
  }

  private static AbstractValue argument(Call call) {
    return call.arguments().get(0);
  }

  private static AbstractValue content(Call call) {
    return Containers.content(call, call.receiver());
  }

  static Reference stream(Call call, AbstractValue content) {
    return Containers.create(call, Containers.STREAM, content);
  }

  /** The next stream of the pipeline. */
  private static Reference next(Call call, AbstractValue content) {
    return Containers.copy(call, Containers.STREAM, call.receiver(), content);
  }

  private static AbstractValue step(Call call, Containers.OnElements function) {
    return next(call, Containers.ask(call, content(call), call.arguments(), function));
  }

  /** The function called for each element in turn; null where the elements are not known. */
  private static @Nullable List<AbstractValue> mapped(
      Call call, AbstractValue content, Function<AbstractValue, AbstractValue> function) {
    List<AbstractValue> results = new ArrayList<>();
    Containers.forEach(call, content, e -> results.add(function.apply(e)));
    boolean isKnown =
        content instanceof Sequence sequence && results.size() == sequence.elements().size();
    return isKnown ? results : null;
  }

  private static AbstractValue unknown(Call call, AbstractValue content) {
    return content instanceof Unknown ? content : call.unknown("elements of " + content.display());
  }

  private static AbstractValue map(Call call) {
    AbstractValue content = content(call);
    List<AbstractValue> results =
        mapped(call, content, e -> call.invoke(argument(call), List.of(e)));
    return next(call, results == null ? unknown(call, content) : Sequence.of(results));
  }

  private static AbstractValue flatMap(Call call) {
    AbstractValue content = content(call);
    List<AbstractValue> streams =
        mapped(call, content, e -> call.invoke(argument(call), List.of(e)));
    if (streams == null) {
      return next(call, unknown(call, content));
    }
    List<AbstractValue> all = new ArrayList<>();
    for (AbstractValue one : streams) {
      AbstractValue inner = Containers.content(call, one);
      if (!(inner instanceof Sequence sequence)) {
        return next(call, unknown(call, inner));
      }
      all.addAll(sequence.elements());
    }
    return next(call, Sequence.of(all));
  }

  private static AbstractValue peek(Call call) {
    mapped(call, content(call), e -> call.invoke(argument(call), List.of(e)));
    return call.receiver();
  }

  /** The elements that a predicate holds of, or does not hold of. */
  static AbstractValue filtered(
      Call call, AbstractValue content, AbstractValue predicate, boolean keeps) {
    List<AbstractValue> holds = mapped(call, content, e -> call.invoke(predicate, List.of(e)));
    if (holds == null || !(content instanceof Sequence sequence)) {
      return unknown(call, content);
    }
    List<AbstractValue> kept = new ArrayList<>();
    for (int i = 0; i < holds.size(); i++) {
      if (holds.get(i).equals(Constant.of(keeps))) {
        kept.add(sequence.elements().get(i));
      } else if (!holds.get(i).equals(Constant.of(!keeps))) {
        return call.unknown("which elements are kept");
      }
    }
    return Sequence.of(kept);
  }

  private static Outcome part(List<AbstractValue> elements, AbstractValue count, boolean first) {
    if (!(count instanceof Constant c) || !(c.value() instanceof Number number)) {
      return Outcome.UNKNOWN;
    }
    int cut = (int) Math.min(Math.max(number.longValue(), 0), elements.size());
    return Outcome.of(
        Sequence.of(first ? elements.subList(0, cut) : elements.subList(cut, elements.size())));
  }

  private static AbstractValue sorted(Call call) {
    AbstractValue content = content(call);
    List<AbstractValue> sorted =
        content instanceof Sequence sequence ? Sorting.natural(sequence.elements()) : null;
    return sorted == null ? unordered(call) : stream(call, Sequence.of(sorted));
  }

  private static AbstractValue unordered(Call call) {
    Reference stream = stream(call, content(call));
    call.write(stream, Containers.UNORDERED, Constant.of(true), null);
    return stream;
  }

  // ---- sources

  private static AbstractValue concat(Call call) {
    AbstractValue both =
        Spread.over(
            call,
            List.of(
                Containers.content(call, argument(call)),
                Containers.content(call, call.arguments().get(1))),
            o -> {
              if (!(o.get(0) instanceof Sequence a) || !(o.get(1) instanceof Sequence b)) {
                return Outcome.UNKNOWN;
              }
              List<AbstractValue> all = new ArrayList<>(a.elements());
              all.addAll(b.elements());
              return Outcome.of(Sequence.of(all));
            });
    return stream(call, both);
  }

  private static AbstractValue range(Call call, int more) {
    AbstractValue content =
        Spread.over(
            call,
            call.arguments(),
            o -> {
              Object from = Concrete.of(o.get(0));
              Object to = Concrete.of(o.get(1));
              if (!(from instanceof Number a) || !(to instanceof Number b)) {
                return Outcome.UNKNOWN;
              }
              long end = b.longValue() + more;
              if (end - a.longValue() > MAX_RANGE) {
                return Outcome.UNKNOWN;
              }
              boolean isLong = call.type().endsWith("LongStream");
              List<AbstractValue> all = new ArrayList<>();
              for (long i = a.longValue(); i < end; i++) {
                all.add(isLong ? Constant.of(i) : Constant.of((int) i));
              }
              return Outcome.of(Sequence.of(all));
            });
    return stream(call, content);
  }

  private static AbstractValue ofNullable(Call call) {
    AbstractValue isNull = Inputs.isNull(call, argument(call));
    AbstractValue content =
        isNull instanceof Constant known
            ? Sequence.of(known.is(true) ? List.of() : List.of(argument(call)))
            : call.unknown("whether a value is null");
    return stream(call, content);
  }

  // ---- ends

  private static AbstractValue forEach(Call call) {
    mapped(call, content(call), e -> call.invoke(argument(call), List.of(e)));
    return Constant.ofNull();
  }

  private static AbstractValue first(Call call) {
    return Containers.ask(
        call,
        Containers.inOrder(call, call.receiver()),
        List.of(),
        (e, a) -> Outcome.of(e.isEmpty() ? Constant.ofNull() : e.get(0)));
  }

  /**
   * Whether the predicate holds of one, of all, of none.
   *
   * @param decisive what it takes to decide: true for any and none, false for all
   */
  private static AbstractValue match(Call call, boolean decisive, boolean negated) {
    AbstractValue content = content(call);
    List<AbstractValue> holds = mapped(call, content, e -> call.invoke(argument(call), List.of(e)));
    if (holds == null) {
      return unknown(call, content);
    }
    AbstractValue open = null;
    int undecided = 0;
    for (AbstractValue one : holds) {
      if (one.equals(Constant.of(decisive))) {
        return Constant.of(decisive != negated);
      }
      if (!one.equals(Constant.of(!decisive))) {
        open = one;
        undecided++;
      }
    }
    if (undecided == 0) {
      return Constant.of(decisive == negated);
    }
    return undecided == 1
        ? negated ? Inputs.not(Objects.requireNonNull(open)) : Objects.requireNonNull(open)
        : call.unknown("whether elements match");
  }

  private static AbstractValue reduce(Call call) {
    AbstractValue content = content(call);
    if (!(content instanceof Sequence sequence) || !Containers.isOrdered(call, call.receiver())) {
      Forgetting.invokeMaybe(call, call.arguments().get(1));
      return unknown(call, content);
    }
    AbstractValue result = argument(call);
    for (AbstractValue element : sequence.elements()) {
      result = call.invoke(call.arguments().get(1), List.of(result, element));
    }
    return result;
  }

  private static AbstractValue sum(Call call) {
    return CollectionRows.ask(
        call,
        (e, a) -> {
          long sum = 0;
          boolean isLong = false;
          for (AbstractValue element : e) {
            Object number = Concrete.of(element);
            if (!(number instanceof Integer) && !(number instanceof Long)) {
              return Outcome.UNKNOWN;
            }
            isLong |= number instanceof Long;
            sum += ((Number) number).longValue();
          }
          return Outcome.of(isLong ? Constant.of(sum) : Constant.of((int) sum));
        });
  }
}

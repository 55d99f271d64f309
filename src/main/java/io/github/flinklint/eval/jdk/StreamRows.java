package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Streams: where they come from, their steps and their ends. */
final class StreamRows {

  private static final int MAX_RANGE = 2_000;

  private StreamRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case "java.util.stream.BaseStream" ->
          Table.first(
              same(method), mapping(method), steps(method), ends(method), StreamEnds.find(method));
      case Pipelines.STREAM, Pipelines.INT, Pipelines.LONG, Pipelines.DOUBLE -> sources(method);
      default -> null;
    };
  }

  private static @Nullable Transfer same(String method) {
    return switch (method) {
      case "parallel/0", "sequential/0", "onClose/1" -> call -> call.receiver();
      case "unordered/0" -> call -> Pipelines.then(call, call.self().type(), "unordered");
      case "boxed/0" -> call -> Pipelines.as(call, Pipelines.STREAM);
      case "asLongStream/0" -> call -> widened(call, Pipelines.LONG);
      case "asDoubleStream/0" -> call -> widened(call, Pipelines.DOUBLE);
      case "close/0" -> call -> Constant.ofNull();
      default -> null;
    };
  }

  private static @Nullable Transfer mapping(String method) {
    return switch (method) {
      case "map/1" -> call -> map(call, call.self().type());
      case "mapToObj/1" -> call -> map(call, Pipelines.STREAM);
      case "mapToInt/1" -> call -> map(call, Pipelines.INT);
      case "mapToLong/1" -> call -> map(call, Pipelines.LONG);
      case "mapToDouble/1" -> call -> map(call, Pipelines.DOUBLE);
      case "flatMapToInt/1" ->
          call -> Pipelines.then(call, Pipelines.INT, "flatMap", argument(call));
      default -> null;
    };
  }

  private static @Nullable Transfer steps(String method) {
    return switch (method) {
      case "filter/1", "peek/1", "flatMap/1", "limit/1", "skip/1", "takeWhile/1", "dropWhile/1" ->
          call -> Pipelines.then(call, call.self().type(), call.method(), argument(call));
      case "distinct/0" -> call -> Pipelines.then(call, call.self().type(), "distinct");
      case "sorted/0" ->
          call -> Pipelines.then(call, call.self().type(), "sorted", Constant.ofNull());
      case "sorted/1" -> call -> Pipelines.then(call, call.self().type(), "sorted", argument(call));
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
      case "ofNullable/1" -> StreamRows::ofNullable;
      case "iterate/2" ->
          call -> Pipelines.generated(call, call.type(), argument(call), call.arguments().get(1));
      case "iterate/3" ->
          call ->
              Pipelines.generated(
                  call,
                  call.type(),
                  argument(call),
                  call.arguments().get(1),
                  call.arguments().get(2));
      case "generate/1" -> call -> Pipelines.generated(call, call.type(), argument(call));
      default -> null;
    };
  }

  private static @Nullable Transfer ends(String method) {
    return switch (method) {
      case "iterator/0" ->
          call ->
              Containers.copy(
                  call,
                  "java.util.Iterator",
                  call.receiver(),
                  Containers.inOrder(call, call.self()));
      case "forEach/1", "forEachOrdered/1" -> StreamRows::forEach;
      case "collect/1" -> Collectors::collect;
      case "collect/3" -> Collectors::collectInto;
      case "toList/0" ->
          call -> Pipelines.run(call, call.self(), Pipelines.NOTHING, c -> listOf(call, c));
      case "toArray/0", "toArray/1" ->
          call -> Pipelines.run(call, call.self(), Pipelines.NOTHING, c -> arrayOf(call, c));
      case "findFirst/0", "findAny/0" -> StreamRows::first;
      case "anyMatch/1" -> call -> match(call, true, false);
      case "allMatch/1" -> call -> match(call, false, false);
      case "noneMatch/1" -> call -> match(call, true, true);
      default -> null;
    };
  }

  private static AbstractValue argument(Call call) {
    return call.arguments().get(0);
  }

  /** A stream of elements that are there, of the type whose static method is called. */
  static Reference stream(Call call, AbstractValue content) {
    return stream(call, isStream(call.type()) ? call.type() : Pipelines.STREAM, content);
  }

  private static boolean isStream(String type) {
    return type.startsWith("java.util.stream.") && type.endsWith("Stream");
  }

  static Reference stream(Call call, String type, AbstractValue content) {
    Reference stream = call.allocate(type);
    call.write(
        stream,
        Call.ELEMENTS,
        Lattice.map(content, c -> c instanceof Sequence s ? widened(type, s) : c),
        null);
    return stream;
  }

  private static Sequence widened(String type, Sequence elements) {
    return Sequence.of(elements.elements().stream().map(e -> Pipelines.widened(type, e)).toList());
  }

  private static AbstractValue widened(Call call, String type) {
    return Pipelines.then(call, type, "map", Text.of(type));
  }

  private static AbstractValue map(Call call, String type) {
    return Pipelines.then(call, type, "map", argument(call), Text.of(type));
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
    Reference stream = stream(call, both);
    boolean isOrdered =
        Containers.isOrdered(call, argument(call))
            && Containers.isOrdered(call, call.arguments().get(1));
    if (!isOrdered) {
      call.write(stream, Containers.UNORDERED, Constant.of(true), null);
    }
    return stream;
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
              if (end - a.longValue() > MAX_RANGE || end < b.longValue()) {
                return Outcome.UNKNOWN;
              }
              List<AbstractValue> all = new ArrayList<>();
              for (long i = a.longValue(); i < end; i++) {
                all.add(Constant.of(i));
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
    return Pipelines.run(
        call,
        call.self(),
        e -> {
          call.invoke(argument(call), List.of(e));
          return true;
        },
        c -> Constant.ofNull());
  }

  private static AbstractValue listOf(Call call, AbstractValue content) {
    return Containers.copy(call, FactoryRows.IMMUTABLE_LIST, call.receiver(), content);
  }

  private static AbstractValue arrayOf(Call call, AbstractValue content) {
    String type =
        switch (call.self().type()) {
          case Pipelines.INT -> "int[]";
          case Pipelines.LONG -> "long[]";
          case Pipelines.DOUBLE -> "double[]";
          default -> Containers.ARRAY;
        };
    return Containers.copy(call, type, call.receiver(), content);
  }

  private static AbstractValue first(Call call) {
    boolean isOrdered = Pipelines.isOrdered(call, call.self());
    return Pipelines.run(
        call,
        call.self(),
        e -> !isOrdered,
        c -> {
          AbstractValue found =
              Containers.ask(
                  call,
                  c,
                  List.of(),
                  (e, a) ->
                      e.size() > 1 && !isOrdered
                          ? Outcome.UNKNOWN
                          : Outcome.of(e.isEmpty() ? Constant.ofNull() : e.get(0)));
          return OptionalRows.create(call, OptionalRows.typeFor(call.self().type()), found);
        });
  }

  /**
   * Whether the predicate holds of one, of all, of none.
   *
   * @param decisive what it takes to decide: true for any and none, false for all
   */
  private static AbstractValue match(Call call, boolean decisive, boolean negated) {
    List<AbstractValue> undecided = new ArrayList<>();
    boolean[] isDecided = {false};
    return Pipelines.run(
        call,
        call.self(),
        e -> {
          AbstractValue holds = call.invoke(argument(call), List.of(e));
          isDecided[0] |= holds.equals(Constant.of(decisive));
          if (!holds.equals(Constant.of(!decisive)) && !holds.equals(Constant.of(decisive))) {
            undecided.add(holds);
          }
          return !isDecided[0];
        },
        c -> {
          AbstractValue result = matched(call, c, undecided, isDecided[0], decisive != negated);
          undecided.clear();
          isDecided[0] = false;
          return result;
        });
  }

  /**
   * The result of a match.
   *
   * @param undecided what the predicate gave where that is neither true nor false
   * @param ifDecided the result where it has been decided by one element
   */
  private static AbstractValue matched(
      Call call,
      AbstractValue content,
      List<AbstractValue> undecided,
      boolean isDecided,
      boolean ifDecided) {
    if (!(content instanceof Sequence)) {
      return content instanceof Unknown
          ? content
          : call.unknown("elements of " + content.display());
    }
    if (isDecided) {
      return Constant.of(ifDecided);
    }
    if (undecided.isEmpty()) {
      return Constant.of(!ifDecided);
    }
    if (undecided.size() > 1) {
      return call.unknown("whether elements match");
    }
    return call.method().equals("noneMatch") ? Inputs.not(undecided.get(0)) : undecided.get(0);
  }

  /** The elements that a predicate holds of, or does not hold of. */
  static AbstractValue filtered(
      Call call, AbstractValue content, AbstractValue predicate, boolean keeps) {
    List<AbstractValue> holds = new ArrayList<>();
    Containers.forEach(call, content, e -> holds.add(call.invoke(predicate, List.of(e))));
    if (!(content instanceof Sequence sequence) || holds.size() != sequence.elements().size()) {
      return content instanceof Unknown
          ? content
          : call.unknown("elements of " + content.display());
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
}

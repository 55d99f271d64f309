package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Unknown;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ends of streams that make one value of all elements. */
final class StreamEnds {

  private StreamEnds() {}

  static @Nullable Transfer find(String method) {
    return switch (method) {
      case "count/0" ->
          call ->
              all(
                  call,
                  c ->
                      Containers.ask(
                          call, c, List.of(), (e, a) -> Outcome.of(Constant.of((long) e.size()))));
      case "sum/0" -> call -> all(call, c -> onElements(call, c, e -> sum(call, e)));
      case "average/0" ->
          call -> all(call, c -> optional(call, onElements(call, c, StreamEnds::average)));
      case "max/0" -> call -> extreme(call, Constant.ofNull(), true);
      case "min/0" -> call -> extreme(call, Constant.ofNull(), false);
      case "max/1" -> call -> extreme(call, call.arguments().get(0), true);
      case "min/1" -> call -> extreme(call, call.arguments().get(0), false);
      case "reduce/1" -> StreamEnds::reduceToOptional;
      case "reduce/2", "reduce/3" -> StreamEnds::reduce;
      default -> null;
    };
  }

  private static AbstractValue all(Call call, Function<AbstractValue, AbstractValue> result) {
    return Pipelines.run(call, call.self(), Pipelines.NOTHING, result);
  }

  /** A computation on all elements; unknown where it gives null. */
  private static AbstractValue onElements(
      Call call,
      AbstractValue content,
      Function<List<AbstractValue>, @Nullable AbstractValue> function) {
    return Containers.ask(
        call,
        content,
        List.of(),
        (e, a) -> {
          AbstractValue result = function.apply(e);
          return result == null ? Outcome.UNKNOWN : Outcome.of(result);
        });
  }

  private static AbstractValue optional(Call call, AbstractValue value) {
    boolean isAverage = call.method().equals("average");
    return OptionalRows.create(
        call,
        isAverage ? "java.util.OptionalDouble" : OptionalRows.typeFor(call.self().type()),
        value);
  }

  /** The sum in the type of the stream. */
  static @Nullable AbstractValue sum(Call call, List<AbstractValue> elements) {
    return sum(call.self().type(), elements);
  }

  static @Nullable AbstractValue sum(String type, List<AbstractValue> elements) {
    long whole = 0;
    for (AbstractValue element : elements) {
      Object number = Concrete.of(element);
      if (number instanceof Character || !(number instanceof Number n)) {
        return null;
      }
      whole += n.longValue();
    }
    return switch (type) {
      case Pipelines.INT -> Constant.of((int) whole);
      case Pipelines.LONG -> Constant.of(whole);
      // Doubles are summed with a correction of the rounding.
      default ->
          Constant.of(
              elements.stream()
                  .mapToDouble(e -> ((Number) ((Constant) e).value()).doubleValue())
                  .sum());
    };
  }

  /** The mean; the constant null where there are no elements. */
  static @Nullable AbstractValue average(List<AbstractValue> elements) {
    if (elements.isEmpty()) {
      return Constant.ofNull();
    }
    boolean isWhole = true;
    for (AbstractValue element : elements) {
      if (!(Concrete.of(element) instanceof Number number)) {
        return null;
      }
      isWhole &= !(number instanceof Double) && !(number instanceof Float);
    }
    return Constant.of(
        isWhole
            ? elements.stream()
                .mapToLong(e -> ((Number) ((Constant) e).value()).longValue())
                .average()
                .orElseThrow()
            : elements.stream()
                .mapToDouble(e -> ((Number) ((Constant) e).value()).doubleValue())
                .average()
                .orElseThrow());
  }

  private static AbstractValue extreme(Call call, AbstractValue comparator, boolean greatest) {
    return all(
        call,
        c ->
            optional(
                call,
                onElements(
                    call,
                    c,
                    e ->
                        e.isEmpty()
                            ? Constant.ofNull()
                            : Sorting.extreme(call, e, comparator, greatest))));
  }

  private static AbstractValue reduceToOptional(Call call) {
    AbstractValue function = call.arguments().get(0);
    return all(
        call,
        c ->
            c instanceof Sequence s && isInOrder(call, s)
                ? optional(
                    call,
                    s.elements().isEmpty()
                        ? Constant.ofNull()
                        : folded(
                            call,
                            s.elements().get(0),
                            s.elements().subList(1, s.elements().size()),
                            function))
                : optional(call, unknown(call, c, function)));
  }

  private static AbstractValue reduce(Call call) {
    AbstractValue function = call.arguments().get(1);
    AbstractValue first = Pipelines.widened(call.self().type(), call.arguments().get(0));
    return all(
        call,
        c ->
            c instanceof Sequence s && isInOrder(call, s)
                ? folded(call, first, s.elements(), function)
                : unknown(call, c, function));
  }

  private static boolean isInOrder(Call call, Sequence elements) {
    return elements.elements().size() < 2 || Pipelines.isOrdered(call, call.self());
  }

  private static AbstractValue folded(
      Call call, AbstractValue first, List<AbstractValue> rest, AbstractValue function) {
    AbstractValue result = first;
    for (AbstractValue element : rest) {
      result =
          Pipelines.widened(call.self().type(), call.invoke(function, List.of(result, element)));
    }
    return result;
  }

  private static AbstractValue unknown(Call call, AbstractValue content, AbstractValue function) {
    Forgetting.invokeMaybe(call, function);
    return content instanceof Unknown ? content : call.unknown("elements of " + content.display());
  }
}

package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Streams as they wait for their end: where the elements come from and what is to be done with each
 * of them. Nothing is done before an end is asked for, and then element by element.
 */
final class Pipelines {

  static final String STREAM = "java.util.stream.Stream";
  static final String INT = "java.util.stream.IntStream";
  static final String LONG = "java.util.stream.LongStream";
  static final String DOUBLE = "java.util.stream.DoubleStream";

  /** Slot of the steps, each a sequence of its name and its arguments. */
  private static final String STEPS = "=steps";

  /** Slot of the functions that make the elements one by one. */
  private static final String GENERATOR = "=generator";

  private Pipelines() {}

  // ---- making

  static AbstractValue ofCollection(Call call) {
    return over(call, STREAM, call.self());
  }

  /** A stream of what a collection or array holds when it is run. */
  static Reference over(Call call, String type, Reference source) {
    Reference stream = call.allocate(type);
    call.write(stream, Containers.BACKING, source, null);
    return stream;
  }

  /** An endless stream, or one that ends where a function says so. */
  static Reference generated(Call call, String type, AbstractValue... functions) {
    Reference stream = call.allocate(type);
    call.write(stream, GENERATOR, Sequence.of(List.of(functions)), null);
    return stream;
  }

  /** The receiver with one more step. */
  static Reference then(Call call, String type, String step, AbstractValue... arguments) {
    Reference stream = as(call, type);
    List<AbstractValue> one = new ArrayList<>();
    one.add(Text.of(step));
    one.addAll(List.of(arguments));
    List<AbstractValue> all = new ArrayList<>();
    if (call.read(call.self(), STEPS) instanceof Sequence before) {
      all.addAll(before.elements());
    }
    all.add(Sequence.of(one));
    call.write(stream, STEPS, Sequence.of(all), null);
    return stream;
  }

  /** The receiver as a stream of another type. */
  static Reference as(Call call, String type) {
    Reference before = call.self();
    Reference stream = call.allocate(type);
    for (String slot :
        List.of(Containers.BACKING, Call.ELEMENTS, GENERATOR, STEPS, Containers.UNORDERED)) {
      AbstractValue held = call.read(before, slot);
      if (held != Absent.VALUE) {
        call.write(stream, slot, held, null);
      }
    }
    return stream;
  }

  // ---- running

  /** What is done with an element at the end; false where no more are wanted. */
  @FunctionalInterface
  interface Sink {
    boolean accept(AbstractValue element);
  }

  /** Does nothing with the elements. */
  static final Sink NOTHING = element -> true;

  /**
   * The stream run to its end, once for each content that its source may have.
   *
   * @param sink given each element
   * @param result made of the elements that came to the end: a sequence, an input, or unknown
   */
  static AbstractValue run(
      Call call, AbstractValue stream, Sink sink, Function<AbstractValue, AbstractValue> result) {
    if (!(stream instanceof Reference object)) {
      return result.apply(Containers.content(call, stream));
    }
    if (call.read(object, GENERATOR) instanceof Sequence generator) {
      return result.apply(new PipelineRun(call, steps(call, object), sink).generate(generator));
    }
    AbstractValue source = source(call, object);
    boolean isSplit =
        source instanceof Choice choice
            && choice.alternatives().stream().allMatch(Sequence.class::isInstance);
    if (!isSplit) {
      return result.apply(single(call, object, source, sink));
    }
    Choice choice = (Choice) source;
    Unknown which = call.unknown("which elements there are").withConditions(choice.conditions());
    return eachOf(
        call, which, choice.alternatives(), s -> result.apply(single(call, object, s, sink)));
  }

  private static AbstractValue eachOf(
      Call call,
      Unknown which,
      List<AbstractValue> alternatives,
      Function<AbstractValue, AbstractValue> code) {
    AbstractValue first = alternatives.get(0);
    List<AbstractValue> rest = alternatives.subList(1, alternatives.size());
    return rest.isEmpty()
        ? code.apply(first)
        : call.branch(which, () -> code.apply(first), () -> eachOf(call, which, rest, code));
  }

  private static AbstractValue single(
      Call call, Reference stream, AbstractValue source, Sink sink) {
    return new PipelineRun(call, steps(call, stream), sink)
        .run(source, isSourceOrdered(call, stream));
  }

  private static List<PipelineRun.Step> steps(Call call, Reference stream) {
    List<PipelineRun.Step> steps = new ArrayList<>();
    if (call.read(stream, STEPS) instanceof Sequence all) {
      for (AbstractValue one : all.elements()) {
        List<AbstractValue> parts = ((Sequence) one).elements();
        steps.add(
            new PipelineRun.Step(((Text) parts.get(0)).template(), parts.subList(1, parts.size())));
      }
    }
    return steps;
  }

  private static AbstractValue source(Call call, Reference stream) {
    AbstractValue backing = call.read(stream, Containers.BACKING);
    AbstractValue content =
        backing == Absent.VALUE
            ? call.read(stream, Call.ELEMENTS)
            : Containers.content(call, backing);
    return Lattice.map(content, c -> c == Absent.VALUE ? call.unknown("elements of a stream") : c);
  }

  private static boolean isSourceOrdered(Call call, Reference stream) {
    AbstractValue backing = call.read(stream, Containers.BACKING);
    return call.read(stream, Containers.UNORDERED) == Absent.VALUE
        && (backing == Absent.VALUE || Containers.isOrdered(call, backing));
  }

  /** True where the elements that come to the end come in a known order. */
  static boolean isOrdered(Call call, Reference stream) {
    boolean ordered = isSourceOrdered(call, stream);
    for (PipelineRun.Step step : steps(call, stream)) {
      ordered = step.name().equals("unordered") ? false : ordered || step.name().equals("sorted");
    }
    return ordered;
  }

  /** All elements that come to the end. */
  static AbstractValue content(Call call, AbstractValue stream) {
    return run(call, stream, NOTHING, c -> c);
  }

  /** The stream run for its elements, whose order matters. */
  static AbstractValue inOrder(Call call, AbstractValue stream) {
    AbstractValue content = content(call, stream);
    boolean isOrdered = !(stream instanceof Reference object) || isOrdered(call, object);
    return isOrdered
        ? content
        : Lattice.map(
            content,
            c ->
                c instanceof Sequence sequence && sequence.elements().size() > 1
                    ? call.unknown("order of a set")
                    : c);
  }

  /** A number as an element of a stream of primitives, or whatever else as it is. */
  static AbstractValue widened(String type, AbstractValue value) {
    return Lattice.map(
        value,
        v -> {
          Number number = number(v);
          if (number == null || type.equals(STREAM)) {
            return v;
          }
          return widened(type, number).withTrace(v.trace());
        });
  }

  private static Constant widened(String type, Number number) {
    return switch (type) {
      case INT -> Constant.of(number.intValue());
      case LONG -> Constant.of(number.longValue());
      default -> Constant.of(number.doubleValue());
    };
  }

  private static @Nullable Number number(AbstractValue value) {
    Object held = value instanceof Constant c ? c.value() : null;
    if (held instanceof Character character) {
      return Integer.valueOf(character);
    }
    return held instanceof Number number ? number : null;
  }
}

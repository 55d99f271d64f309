package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of a stream, its elements pushed through the steps one after the other. */
final class PipelineRun {

  private static final int MAX_ELEMENTS = 2_000;

  /**
   * A step of a stream.
   *
   * @param name the name of the method
   * @param arguments its arguments, and the type of what comes out of it
   */
  record Step(String name, List<AbstractValue> arguments) {
    AbstractValue argument() {
      return arguments.get(0);
    }
  }

  private final Call call;
  private final List<Step> steps;
  private final Pipelines.Sink sink;
  private final long[] counts;
  private final List<List<AbstractValue>> seen = new ArrayList<>();
  private final List<AbstractValue> arrived = new ArrayList<>();

  /** Why it is not known which elements come to the end; null where it is. */
  private @Nullable String open;

  private boolean ordered = true;

  PipelineRun(Call call, List<Step> steps, Pipelines.Sink sink) {
    this.call = call;
    this.steps = steps;
    this.sink = sink;
    counts = new long[steps.size()];
    steps.forEach(s -> seen.add(new ArrayList<>()));
  }

  /** Runs over what a source holds; gives what has come to the end. */
  AbstractValue run(AbstractValue source, boolean isOrdered) {
    ordered = isOrdered;
    if (source instanceof Sequence sequence && sequence.elements().size() <= MAX_ELEMENTS) {
      pushAll(0, sequence.elements());
      return result();
    }
    String reason =
        source instanceof Unknown unknown ? unknown.reason() : "elements of " + source.display();
    boolean isInert = steps.isEmpty() && sink.equals(Pipelines.NOTHING);
    if (!isInert) {
      unknown(0, reason);
    }
    boolean isItself =
        source instanceof Unknown || (steps.isEmpty() && !(source instanceof Sequence));
    return isItself ? source : call.unknown(reason);
  }

  /** Runs over what functions make: a seed, perhaps a condition, the next element. */
  AbstractValue generate(Sequence generator) {
    List<AbstractValue> functions = generator.elements();
    boolean isSeeded = functions.size() > 1;
    AbstractValue next = functions.get(functions.size() - 1);
    AbstractValue element = isSeeded ? functions.get(0) : call.invoke(next, List.of());
    for (int i = 0; open == null; i++) {
      AbstractValue isMore =
          functions.size() == 3
              ? call.invoke(functions.get(1), List.of(element))
              : Constant.of(true);
      if (isMore.equals(Constant.of(false))) {
        break;
      }
      if (i > MAX_ELEMENTS || !isMore.equals(Constant.of(true))) {
        open = "number of elements of a stream";
        break;
      }
      if (!push(0, element)) {
        break;
      }
      element = call.invoke(next, isSeeded ? List.of(element) : List.of());
    }
    if (open != null) {
      unknown(0, open);
    }
    finish(0);
    return result();
  }

  private AbstractValue result() {
    return open == null ? Sequence.of(arrived) : call.unknown(open);
  }

  /** Some unknown number of unknown elements. */
  private void unknown(int step, String reason) {
    open = reason;
    call.repeat(reason, () -> push(step, call.unknown(reason)));
    finish(step);
  }

  private void pushAll(int step, List<AbstractValue> elements) {
    for (AbstractValue element : elements) {
      if (!push(step, element)) {
        break;
      }
    }
    finish(step);
  }

  /** What waited for the last element goes on. */
  private void finish(int from) {
    for (int i = from; i < steps.size(); i++) {
      if (steps.get(i).name().equals("sorted")) {
        List<AbstractValue> waiting = List.copyOf(seen.get(i));
        seen.get(i).clear();
        List<AbstractValue> sorted = Sorting.sorted(call, waiting, steps.get(i).argument());
        ordered = true;
        open = sorted == null && open == null ? "order of elements" : open;
        pushAll(i + 1, sorted == null ? waiting : sorted);
        return;
      }
    }
  }

  /** An element before a step; false where no more are wanted. */
  private boolean push(int at, AbstractValue element) {
    if (at == steps.size()) {
      arrived.add(element);
      return sink.accept(element) || open != null;
    }
    Step step = steps.get(at);
    return switch (step.name()) {
      case "map" -> push(at + 1, mapped(step, element));
      case "filter" -> filter(at, element, call.invoke(step.argument(), List.of(element)));
      case "peek" -> {
        call.invoke(step.argument(), List.of(element));
        yield push(at + 1, element);
      }
      case "flatMap" -> flatMap(at, call.invoke(step.argument(), List.of(element)));
      case "distinct" -> distinct(at, element);
      case "limit", "skip" -> counted(at, step, element);
      case "takeWhile", "dropWhile" -> whilst(at, step, element);
      case "sorted" -> {
        seen.get(at).add(element);
        yield true;
      }
      default -> push(at + 1, element);
    };
  }

  private AbstractValue mapped(Step step, AbstractValue element) {
    AbstractValue result =
        step.arguments().size() < 2 ? element : call.invoke(step.argument(), List.of(element));
    Text type = (Text) step.arguments().get(step.arguments().size() - 1);
    return Pipelines.widened(type.template(), result);
  }

  private boolean filter(int at, AbstractValue element, AbstractValue condition) {
    if (condition.equals(Constant.of(true))) {
      return push(at + 1, element);
    }
    return condition.equals(Constant.of(false)) || maybe(at + 1, element, condition);
  }

  /** An element that perhaps goes on from here. */
  private boolean maybe(int at, AbstractValue element, AbstractValue condition) {
    open = open == null ? "which elements are kept" : open;
    call.branch(
        condition,
        () -> {
          push(at, element);
          return Constant.ofNull();
        },
        Constant::ofNull);
    return true;
  }

  private boolean flatMap(int at, AbstractValue inner) {
    if (Concrete.isNull(inner)) {
      return true;
    }
    AbstractValue content =
        inner instanceof Reference ? Containers.content(call, inner) : call.unknown("stream");
    if (!(content instanceof Sequence sequence)) {
      unknownInner(at + 1, content);
      return true;
    }
    boolean isOrdered = sequence.elements().size() < 2 || Containers.isOrdered(call, inner);
    open = !isOrdered && open == null ? "order of a set" : open;
    for (AbstractValue element : sequence.elements()) {
      if (!push(at + 1, element)) {
        return false;
      }
    }
    return true;
  }

  private void unknownInner(int at, AbstractValue content) {
    String reason =
        content instanceof Unknown unknown ? unknown.reason() : "elements of " + content.display();
    open = reason;
    call.repeat(reason, () -> push(at, call.unknown(reason)));
  }

  private boolean distinct(int at, AbstractValue element) {
    Boolean known = CollectionRows.isAmong(call, seen.get(at), element);
    if (Boolean.TRUE.equals(known)) {
      return true;
    }
    seen.get(at).add(element);
    return Boolean.FALSE.equals(known)
        ? push(at + 1, element)
        : maybe(at + 1, element, call.unknown("whether two elements are equal"));
  }

  private boolean counted(int at, Step step, AbstractValue element) {
    boolean isLimit = step.name().equals("limit");
    Object number = Concrete.of(step.argument());
    if (!(number instanceof Number most) || open != null || !ordered) {
      return maybe(at + 1, element, call.unknown("how many elements are kept"));
    }
    long passed = counts[at]++;
    if (!isLimit) {
      return passed < most.longValue() || push(at + 1, element);
    }
    return passed < most.longValue() && push(at + 1, element) && passed + 1 < most.longValue();
  }

  private boolean whilst(int at, Step step, AbstractValue element) {
    boolean takes = step.name().equals("takeWhile");
    if (!takes && counts[at] > 0) {
      return push(at + 1, element);
    }
    AbstractValue holds = call.invoke(step.argument(), List.of(element));
    if (open != null || !ordered || !(holds instanceof Constant known)) {
      return maybe(at + 1, element, call.unknown("which elements are kept"));
    }
    if (takes) {
      return known.is(true) && push(at + 1, element);
    }
    if (known.is(false)) {
      counts[at] = 1;
      return push(at + 1, element);
    }
    return true;
  }
}

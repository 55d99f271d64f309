package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Objects that hold elements: arrays, lists, sets, queues, iterators, streams. The content is a
 * sequence, an input (the program's arguments), unknown, or a choice of these.
 */
final class Containers {

  static final String ARRAY = "java.lang.Object[]";
  static final String LIST = "java.util.ArrayList";

  /** The name of the array of the program's arguments as a source. */
  static final String ARGUMENTS = "args";

  /** Slot that is written where the elements are known but their order is not. */
  static final String UNORDERED = "=unordered";

  /** Slot of a view that holds the collection or map behind it. */
  static final String BACKING = "=backing";

  /** More elements than this are not gone through one by one. */
  private static final int MAX_ELEMENTS = 300;

  private static final Set<String> ORDERED =
      Set.of(
          "java.util.List",
          "java.util.Deque",
          "java.util.concurrent.BlockingQueue",
          "java.util.LinkedHashMap",
          "java.util.LinkedHashSet",
          "java.util.Iterator");

  private static final Constant ORDER_IS_KNOWN = Constant.of(true);

  private Containers() {}

  static Reference create(Call call, String type, AbstractValue content) {
    Reference object = call.allocate(type);
    store(call, object, content);
    return object;
  }

  /** A container of the elements of another, in its order if it has one. */
  static Reference copy(Call call, String type, AbstractValue original, AbstractValue content) {
    Reference object = create(call, type, content);
    takeOrder(call, object, original, content);
    return object;
  }

  /** True for a container of at most one element. */
  private static boolean isSmall(AbstractValue content) {
    return (content instanceof Sequence s && s.elements().size() < 2)
        || (content instanceof Mapping m && m.entries().size() < 2);
  }

  /**
   * What a container is filled with has no known order: then that has the container, unless it is
   * sorted.
   *
   * @param content what the original holds
   */
  static void takeOrder(
      Call call, Reference object, AbstractValue original, AbstractValue content) {
    boolean isLost =
        !isSmall(content) && !isOrdered(call, original) && !Orders.isSorted(object.type());
    if (isLost) {
      call.write(object, UNORDERED, Constant.of(true), null);
    }
  }

  static boolean isOrdered(Call call, AbstractValue container) {
    for (AbstractValue one : Lattice.alternatives(container)) {
      if (one instanceof Reference object) {
        boolean isOrdered =
            isStream(object)
                ? Pipelines.isOrdered(call, object)
                : isOrdered(object, JdkTexts.heap(call));
        if (!isOrdered) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isStream(Reference object) {
    return JdkTypes.isBelow(object.type(), "java.util.stream.BaseStream");
  }

  /** True where the order of the elements is the one in which they are held. */
  static boolean isOrdered(Reference object, BiFunction<Reference, String, AbstractValue> heap) {
    if (heap.apply(object, UNORDERED) != Absent.VALUE) {
      return false;
    }
    for (AbstractValue told : Lattice.alternatives(heap.apply(object, Orders.ORDERED))) {
      if (told == Absent.VALUE ? !isOrdered(object.type()) : !told.equals(ORDER_IS_KNOWN)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOrdered(String type) {
    if (type.endsWith("[]")) {
      return true;
    }
    for (String above : JdkTypes.linearised(type)) {
      if (ORDERED.contains(above)) {
        return true;
      }
    }
    return false;
  }

  // ---- reading

  /** What a container, an array or an array of inputs holds. */
  static AbstractValue content(Call call, AbstractValue container) {
    return container instanceof Choice
        ? Lattice.map(container, c -> contentOfOne(call, c))
        : contentOfOne(call, container);
  }

  private static AbstractValue contentOfOne(Call call, AbstractValue container) {
    if (container instanceof Reference object) {
      if (isStream(object)) {
        return Pipelines.content(call, object);
      }
      AbstractValue held = call.read(object, Call.ELEMENTS);
      return held instanceof Choice
          ? Lattice.map(held, h -> h == Absent.VALUE ? unknown(call, object) : h)
          : held == Absent.VALUE ? unknown(call, object) : held;
    }
    boolean isContent =
        container instanceof Sequence || container instanceof Input || container instanceof Unknown;
    return isContent ? container : call.unknown("elements of " + container.display());
  }

  private static Unknown unknown(Call call, Reference object) {
    return call.unknown("elements of " + object.display());
  }

  /** As {@link #content}, where the order matters. */
  static AbstractValue inOrder(Call call, AbstractValue container) {
    AbstractValue content = content(call, container);
    if (isOrdered(call, container)) {
      return content;
    }
    return content instanceof Choice
        ? Lattice.map(content, c -> inNoOrder(call, c))
        : inNoOrder(call, content);
  }

  private static AbstractValue inNoOrder(Call call, AbstractValue content) {
    return content instanceof Sequence sequence && sequence.elements().size() > 1
        ? call.unknown("order of a set")
        : content;
  }

  /** A computation on the elements of a container. */
  @FunctionalInterface
  interface OnElements {
    Outcome apply(List<AbstractValue> elements, List<AbstractValue> arguments);
  }

  /** A question about the content, the arguments being no choices. */
  static AbstractValue ask(
      Call call, AbstractValue content, List<AbstractValue> arguments, OnElements question) {
    List<AbstractValue> operands = new ArrayList<>();
    operands.add(content);
    operands.addAll(arguments);
    return Spread.over(call, operands, o -> single(call, o, question));
  }

  private static Outcome single(Call call, List<AbstractValue> operands, OnElements question) {
    AbstractValue content = operands.get(0);
    List<AbstractValue> arguments = operands.subList(1, operands.size());
    if (content instanceof Sequence sequence) {
      return question.apply(sequence.elements(), arguments);
    }
    if (!(content instanceof Input input)) {
      return content instanceof Unknown ? Outcome.of(content) : Outcome.UNKNOWN;
    }
    for (AbstractValue argument : arguments) {
      if (!Concrete.is(argument) && !(argument instanceof Input)) {
        return Outcome.UNKNOWN;
      }
    }
    AbstractValue absent =
        input.holeName().equals(ARGUMENTS) ? Sequence.of(List.of()) : input.absent();
    AbstractValue given =
        absent instanceof Sequence sequence
            ? question.apply(sequence.elements(), arguments).value()
            : null;
    return Outcome.of(
        Input.computed(
            Terms.call(content, call.method(), arguments), Terms.sources(operands), given));
  }

  // ---- writing

  /** Replaces the content, which is kept in the order of the container; views show it. */
  static void store(Call call, Reference object, AbstractValue content) {
    AbstractValue before = call.read(object, Call.ELEMENTS);
    AbstractValue stored = Orders.arranged(call, object, content);
    call.write(object, Call.ELEMENTS, stored, null);
    if (call.read(object, BACKING) != Absent.VALUE) {
      Views.written(call, object, before, stored);
    }
    Views.renew(call, object);
  }

  /** Changes the content by the arguments, which are no choices; the outcome is the new content. */
  static void update(
      Call call, Reference object, List<AbstractValue> arguments, OnElements change) {
    AbstractValue before = content(call, object);
    List<AbstractValue> operands = new ArrayList<>();
    operands.add(before);
    operands.addAll(arguments);
    AbstractValue after =
        Spread.over(
            call,
            operands,
            o ->
                o.get(0) instanceof Sequence sequence
                    ? change.apply(sequence.elements(), o.subList(1, o.size()))
                    : Outcome.of(o.get(0) instanceof Unknown ? o.get(0) : unknown(call, object)));
    store(call, object, after);
  }

  // ---- going through

  /**
   * Runs code for each element in turn; some unknown number of times where the elements are not
   * known.
   */
  static void forEach(Call call, AbstractValue content, Consumer<AbstractValue> code) {
    if (content instanceof Sequence sequence && sequence.elements().size() <= MAX_ELEMENTS) {
      for (AbstractValue element : sequence.elements()) {
        code.accept(element);
      }
      return;
    }
    if (content instanceof Choice choice
        && choice.alternatives().stream().allMatch(Sequence.class::isInstance)) {
      forEachOf(call, choice, code);
      return;
    }
    String reason =
        content instanceof Unknown unknown ? unknown.reason() : "elements of " + content.display();
    call.repeat(reason, () -> code.accept(call.unknown(reason)));
  }

  /** Elements that all alternatives have at a place are met for certain, the others perhaps. */
  private static void forEachOf(Call call, Choice choice, Consumer<AbstractValue> code) {
    List<List<AbstractValue>> all =
        choice.alternatives().stream().map(a -> ((Sequence) a).elements()).toList();
    int longest = all.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      List<AbstractValue> here = new ArrayList<>();
      int having = 0;
      for (List<AbstractValue> one : all) {
        if (i < one.size()) {
          having++;
          if (!here.contains(one.get(i))) {
            here.add(one.get(i));
          }
        }
      }
      if (having == all.size() && here.size() == 1) {
        code.accept(here.get(0));
        continue;
      }
      for (AbstractValue element : here) {
        Unknown which =
            call.unknown("which elements there are").withConditions(choice.conditions());
        call.branch(
            which,
            () -> {
              code.accept(element);
              return Constant.ofNull();
            },
            Constant::ofNull);
      }
    }
  }
}

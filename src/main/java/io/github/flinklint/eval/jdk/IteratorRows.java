package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Iterators: they hold what is still to come, and know how much they have passed. */
final class IteratorRows {

  /** Slot of the number of elements that were passed. */
  static final String PASSED = "#passed";

  /** Slot of the index of the element that was given last; -1 where there is none to change. */
  static final String LAST = "#last";

  private IteratorRows() {}

  static @Nullable Transfer iterator(String method) {
    return switch (method) {
      case "hasNext/0" -> IteratorRows::hasNext;
      case "next/0" -> IteratorRows::next;
      case "remove/0" -> call -> change(call, null, Change.REMOVE);
      case "forEachRemaining/1" -> CollectionRows::forEach;
      default -> null;
    };
  }

  static @Nullable Transfer listIterator(String method) {
    return switch (method) {
      case "hasPrevious/0" -> call -> onPassed(call, p -> Constant.of(p > 0));
      case "nextIndex/0" -> call -> onPassed(call, Constant::of);
      case "previousIndex/0" -> call -> onPassed(call, p -> Constant.of(p - 1));
      case "previous/0" -> IteratorRows::previous;
      case "set/1" -> call -> change(call, call.arguments().get(0), Change.SET);
      case "add/1" -> call -> change(call, call.arguments().get(0), Change.ADD);
      default -> null;
    };
  }

  static @Nullable Transfer enumeration(String method) {
    return switch (method) {
      case "hasMoreElements/0" -> IteratorRows::hasNext;
      case "nextElement/0" -> IteratorRows::next;
      default -> null;
    };
  }

  /** An iterator over the receiver. */
  static AbstractValue create(Call call, String type, int from) {
    AbstractValue content = Containers.content(call, call.receiver());
    AbstractValue rest =
        from > 0 && content instanceof Sequence s && from <= s.elements().size()
            ? Sequence.of(s.elements().subList(from, s.elements().size()))
            : from > 0 ? call.unknown("elements of an iterator") : content;
    Reference iterator = Containers.copy(call, type, call.receiver(), rest);
    call.write(iterator, Containers.BACKING, call.receiver(), null);
    call.write(iterator, PASSED, Constant.of(from), null);
    call.write(iterator, LAST, Constant.of(-1), null);
    return iterator;
  }

  /** A list iterator that begins at an index. */
  static AbstractValue createAt(Call call) {
    Integer from = Concrete.index(call.arguments().get(0));
    return from == null || from < 0
        ? Spread.unknown(call)
        : create(call, "java.util.ListIterator", from);
  }

  private static AbstractValue hasNext(Call call) {
    return CollectionRows.ask(call, (e, a) -> Outcome.of(!e.isEmpty()));
  }

  private static AbstractValue next(Call call) {
    AbstractValue content = Containers.content(call, call.receiver());
    AbstractValue first =
        Containers.ask(
            call,
            Containers.inOrder(call, call.receiver()),
            List.of(),
            (e, a) ->
                e.isEmpty()
                    ? new Outcome(null, "java.util.NoSuchElementException", null)
                    : Outcome.of(e.get(0)));
    AbstractValue rest =
        Spread.join(
                List.of(content),
                o ->
                    o.get(0) instanceof Sequence s && !s.elements().isEmpty()
                        ? Outcome.of(Sequence.of(s.elements().subList(1, s.elements().size())))
                        : Outcome.of(o.get(0)))
            .value();
    call.write(call.self(), Call.ELEMENTS, rest == null ? content : rest, null);
    Integer passed = passed(call);
    if (call.read(call.self(), PASSED) != Absent.VALUE) {
      pass(call, passed == null ? null : passed + 1, passed);
    }
    return first;
  }

  private static @Nullable Integer passed(Call call) {
    return Concrete.index(call.read(call.self(), PASSED));
  }

  private static void pass(Call call, @Nullable Integer passed, @Nullable Integer last) {
    AbstractValue unknown = call.unknown("place of an iterator");
    call.write(call.self(), PASSED, passed == null ? unknown : Constant.of(passed), null);
    call.write(call.self(), LAST, last == null ? unknown : Constant.of(last), null);
  }

  private static AbstractValue onPassed(
      Call call, java.util.function.Function<Integer, AbstractValue> function) {
    Integer passed = passed(call);
    return passed == null ? call.unknown("place of an iterator") : function.apply(passed);
  }

  private static AbstractValue previous(Call call) {
    Integer passed = passed(call);
    Sequence whole = whole(call);
    if (passed == null || whole == null) {
      Forgetting.write(call, call.self(), call.unknown("place of an iterator"));
      return Spread.unknown(call);
    }
    if (passed == 0) {
      return call.fail("java.util.NoSuchElementException", "previous fails");
    }
    List<AbstractValue> elements = whole.elements();
    List<AbstractValue> rest = elements.subList(passed - 1, elements.size());
    call.write(call.self(), Call.ELEMENTS, Sequence.of(rest), null);
    pass(call, passed - 1, passed - 1);
    return elements.get(passed - 1);
  }

  /** All that is iterated over, where nobody else has changed it; else null. */
  private static @Nullable Sequence whole(Call call) {
    Integer passed = passed(call);
    AbstractValue backing = call.read(call.self(), Containers.BACKING);
    boolean isOpen =
        passed == null
            || !(backing instanceof Reference)
            || !Containers.isOrdered(call, backing)
            || !(call.read(call.self(), Call.ELEMENTS) instanceof Sequence);
    if (isOpen || !(Containers.content(call, backing) instanceof Sequence whole)) {
      return null;
    }
    Sequence rest = (Sequence) call.read(call.self(), Call.ELEMENTS);
    int expected = whole.elements().size() - rest.elements().size();
    return Integer.valueOf(expected).equals(passed) ? whole : null;
  }

  private enum Change {
    REMOVE,
    SET,
    ADD
  }

  /** What an iterator changes it changes in the collection. */
  private static AbstractValue change(Call call, @Nullable AbstractValue value, Change change) {
    Integer passed = passed(call);
    Integer last = Concrete.index(call.read(call.self(), LAST));
    Sequence whole = whole(call);
    if (passed == null || last == null || whole == null) {
      Forgetting.forget(call, call.self());
      return Constant.ofNull();
    }
    if (last < 0 && change != Change.ADD) {
      return call.fail("java.lang.IllegalStateException", call.method() + " fails");
    }
    List<AbstractValue> elements = new ArrayList<>(whole.elements());
    int now = passed;
    switch (change) {
      case REMOVE -> {
        elements.remove(last.intValue());
        now = last < passed ? passed - 1 : passed;
      }
      case SET -> elements.set(last, value);
      case ADD -> {
        elements.add(passed, value);
        now = passed + 1;
      }
    }
    Reference backing = (Reference) call.read(call.self(), Containers.BACKING);
    Containers.store(call, backing, Sequence.of(elements));
    List<AbstractValue> rest = elements.subList(now, elements.size());
    call.write(call.self(), Call.ELEMENTS, Sequence.of(rest), null);
    pass(call, now, change == Change.SET ? last : -1);
    return Constant.ofNull();
  }
}

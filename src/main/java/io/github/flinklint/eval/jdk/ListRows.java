package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code List}, {@code Queue}, {@code Deque}: what depends on a position. */
final class ListRows {

  private static final String NO_SUCH_ELEMENT = "java.util.NoSuchElementException";
  private static final String ILLEGAL_ARGUMENT = "java.lang.IllegalArgumentException";
  private static final String OUT_OF_BOUNDS = "java.lang.IndexOutOfBoundsException";

  private ListRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case "java.util.List", "java.util.Vector" -> list(method);
      case "java.util.Queue", "java.util.Deque", "java.util.concurrent.BlockingQueue" ->
          queue(method);
      case "java.util.Stack" -> stack(method);
      case "java.util.SortedSet", "java.util.NavigableSet" -> NavigableRows.set(method);
      default -> null;
    };
  }

  private static @Nullable Transfer list(String method) {
    return switch (method) {
      case "get/1", "elementAt/1" -> call -> inOrder(call, (e, a) -> at(e, a.get(0)));
      case "indexOf/1" -> call -> inOrder(call, (e, a) -> indexOf(call, e, a.get(0)));
      case "lastIndexOf/1" -> call -> inOrder(call, (e, a) -> lastIndexOf(call, e, a.get(0)));
      case "addAll/2" -> ListRows::insertAll;
      case "replaceAll/1" -> ListRows::replaceAll;
      case "set/2" -> ListRows::set;
      case "add/2" -> ListRows::insert;
      case "subList/2" -> ListRows::subList;
      case "sort/1" -> call -> sort(call, call.self(), call.arguments().get(0));
      case "listIterator/0" -> call -> IteratorRows.create(call, "java.util.ListIterator", 0);
      case "listIterator/1" -> IteratorRows::createAt;
      case "addElement/1" -> call -> append(call);
      case "getFirst/0", "firstElement/0" -> end(true, NO_SUCH_ELEMENT, false);
      case "getLast/0", "lastElement/0" -> end(false, NO_SUCH_ELEMENT, false);
      case "removeFirst/0" -> end(true, NO_SUCH_ELEMENT, true);
      case "removeLast/0" -> end(false, NO_SUCH_ELEMENT, true);
      case "addFirst/1" -> ListRows::prepend;
      case "addLast/1" -> ListRows::append;
      default -> null;
    };
  }

  private static @Nullable Transfer queue(String method) {
    return switch (method) {
      case "offer/1", "offerLast/1", "addLast/1", "put/1" -> ListRows::append;
      case "push/1", "addFirst/1", "offerFirst/1" -> ListRows::prepend;
      case "poll/0", "pollFirst/0" -> end(true, null, true);
      case "remove/0", "removeFirst/0", "pop/0", "take/0" -> end(true, NO_SUCH_ELEMENT, true);
      case "peek/0", "peekFirst/0" -> end(true, null, false);
      case "element/0", "getFirst/0" -> end(true, NO_SUCH_ELEMENT, false);
      case "pollLast/0" -> end(false, null, true);
      case "removeLast/0" -> end(false, NO_SUCH_ELEMENT, true);
      case "peekLast/0" -> end(false, null, false);
      case "getLast/0" -> end(false, NO_SUCH_ELEMENT, false);
      default -> null;
    };
  }

  private static @Nullable Transfer stack(String method) {
    return switch (method) {
      case "push/1" -> ListRows::append;
      case "pop/0" -> end(false, "java.util.EmptyStackException", true);
      case "peek/0" -> end(false, "java.util.EmptyStackException", false);
      case "empty/0" -> call -> CollectionRows.ask(call, (e, a) -> Outcome.of(e.isEmpty()));
      default -> null;
    };
  }

  private static AbstractValue inOrder(Call call, Containers.OnElements question) {
    AbstractValue content = Containers.inOrder(call, call.receiver());
    return Containers.ask(call, content, call.arguments(), question);
  }

  private static Outcome at(List<AbstractValue> elements, AbstractValue index) {
    Integer at = Concrete.index(index);
    if (at == null) {
      return Outcome.UNKNOWN;
    }
    return at < 0 || at >= elements.size()
        ? new Outcome(null, OUT_OF_BOUNDS, null)
        : Outcome.of(elements.get(at));
  }

  private static Outcome indexOf(Call call, List<AbstractValue> elements, AbstractValue wanted) {
    for (int i = 0; i < elements.size(); i++) {
      AbstractValue same = CollectionRows.equality(call, wanted, elements.get(i));
      if (same.equals(Constant.of(true))) {
        return Outcome.of(i);
      }
      if (!same.equals(Constant.of(false))) {
        return Outcome.UNKNOWN;
      }
    }
    return Outcome.of(-1);
  }

  private static Outcome lastIndexOf(
      Call call, List<AbstractValue> elements, AbstractValue wanted) {
    List<AbstractValue> reversed = new ArrayList<>(elements);
    Collections.reverse(reversed);
    Outcome found = indexOf(call, reversed, wanted);
    Integer at = found.value() == null ? null : Concrete.index(found.value());
    return at == null || at < 0 ? found : Outcome.of(elements.size() - 1 - at);
  }

  private static AbstractValue insertAll(Call call) {
    AbstractValue more = Containers.inOrder(call, call.arguments().get(1));
    change(
        call,
        List.of(call.arguments().get(0), more),
        (e, a) -> {
          Integer at = Concrete.index(a.get(0));
          if (at == null || !(a.get(1) instanceof Sequence added)) {
            return Outcome.UNKNOWN;
          }
          if (at < 0 || at > e.size()) {
            return new Outcome(null, OUT_OF_BOUNDS, null);
          }
          List<AbstractValue> all = new ArrayList<>(e);
          all.addAll(at, added.elements());
          return Outcome.of(Sequence.of(all));
        });
    return more instanceof Sequence added
        ? Constant.of(!added.elements().isEmpty())
        : Spread.unknown(call);
  }

  private static AbstractValue replaceAll(Call call) {
    AbstractValue content = Containers.content(call, call.receiver());
    AbstractValue function = call.arguments().get(0);
    if (!(content instanceof Sequence sequence)) {
      Forgetting.invokeMaybe(call, function);
      Forgetting.forget(call, call.self());
      return Constant.ofNull();
    }
    List<AbstractValue> replaced = new ArrayList<>();
    sequence.elements().forEach(e -> replaced.add(call.invoke(function, List.of(e))));
    Containers.store(call, call.self(), Sequence.of(replaced));
    return Constant.ofNull();
  }

  /** A change at a position, which means nothing where the order is not known. */
  private static void change(
      Call call, List<AbstractValue> arguments, Containers.OnElements change) {
    if (Containers.isOrdered(call, call.receiver())) {
      Containers.update(call, call.self(), arguments, change);
    } else {
      Forgetting.forget(call, call.self());
    }
  }

  private static AbstractValue set(Call call) {
    AbstractValue before =
        Containers.ask(
            call,
            Containers.inOrder(call, call.receiver()),
            List.of(call.arguments().get(0)),
            (e, a) -> at(e, a.get(0)));
    change(call, call.arguments(), (e, a) -> changed(e, a.get(0), a.get(1), true));
    return before;
  }

  private static AbstractValue insert(Call call) {
    change(call, call.arguments(), (e, a) -> changed(e, a.get(0), a.get(1), false));
    return Constant.ofNull();
  }

  private static Outcome changed(
      List<AbstractValue> elements, AbstractValue index, AbstractValue value, boolean replaces) {
    Integer at = Concrete.index(index);
    if (at == null) {
      return Outcome.UNKNOWN;
    }
    if (at < 0 || at > elements.size() || (replaces && at == elements.size())) {
      return new Outcome(null, OUT_OF_BOUNDS, null);
    }
    List<AbstractValue> changed = new ArrayList<>(elements);
    if (replaces) {
      changed.set(at, value);
    } else {
      changed.add(at, value);
    }
    return Outcome.of(Sequence.of(changed));
  }

  static AbstractValue removeAt(Call call) {
    AbstractValue removed = inOrder(call, (e, a) -> at(e, a.get(0)));
    change(
        call,
        call.arguments(),
        (e, a) -> {
          Integer at = Concrete.index(a.get(0));
          if (at == null || at < 0 || at >= e.size()) {
            return Outcome.of(Sequence.of(e));
          }
          List<AbstractValue> rest = new ArrayList<>(e);
          rest.remove(at.intValue());
          return Outcome.of(Sequence.of(rest));
        });
    return removed;
  }

  private static AbstractValue subList(Call call) {
    AbstractValue content =
        inOrder(
            call,
            (e, a) -> {
              Integer from = Concrete.index(a.get(0));
              Integer to = Concrete.index(a.get(1));
              if (from == null || to == null) {
                return Outcome.UNKNOWN;
              }
              return from < 0 || to > e.size() || from > to
                  ? new Outcome(null, from > to ? ILLEGAL_ARGUMENT : OUT_OF_BOUNDS, null)
                  : Outcome.of(Sequence.of(e.subList(from, to)));
            });
    Integer from = Concrete.index(call.arguments().get(0));
    return Views.part(call, call.self(), from == null ? -1 : from, content);
  }

  /** Sorts as a comparator tells, the constant null meaning the natural order. */
  static AbstractValue sort(Call call, Reference list, AbstractValue comparator) {
    AbstractValue content = Containers.content(call, list);
    boolean isKnown = true;
    AbstractValue sorted = content;
    if (content instanceof Sequence sequence) {
      List<AbstractValue> all = Sorting.sorted(call, sequence.elements(), comparator);
      isKnown = all != null;
      sorted = all == null ? content : Sequence.of(all);
    } else {
      isKnown = false;
      Forgetting.invokeMaybe(call, comparator);
    }
    call.write(list, Containers.UNORDERED, isKnown ? Absent.VALUE : Constant.of(true), null);
    Containers.store(call, list, sorted);
    return Constant.ofNull();
  }

  static AbstractValue reverse(Call call, Reference list) {
    Containers.update(
        call,
        list,
        List.of(),
        (e, a) -> {
          List<AbstractValue> reversed = new ArrayList<>(e);
          Collections.reverse(reversed);
          return Outcome.of(Sequence.of(reversed));
        });
    return Constant.ofNull();
  }

  private static AbstractValue append(Call call) {
    Containers.update(
        call,
        call.self(),
        call.arguments(),
        (e, a) -> CollectionRows.with(call, e, a.get(0), false));
    return Constant.of(true);
  }

  private static AbstractValue prepend(Call call) {
    Containers.update(
        call, call.self(), call.arguments(), (e, a) -> changed(e, Constant.of(0), a.get(0), false));
    return Constant.of(true);
  }

  /**
   * The element at an end.
   *
   * @param exception thrown where there is none; null where the result is null then
   */
  static Transfer end(boolean first, @Nullable String exception, boolean removes) {
    return call -> {
      boolean isHeap = first && isKnownHeap(call);
      AbstractValue content =
          isHeap
              ? Containers.content(call, call.receiver())
              : Containers.inOrder(call, call.receiver());
      AbstractValue element =
          Containers.ask(
              call,
              content,
              List.of(),
              (e, a) -> {
                if (e.isEmpty()) {
                  return exception == null
                      ? Outcome.of(Constant.ofNull())
                      : new Outcome(null, exception, null);
                }
                return Outcome.of(e.get(first ? 0 : e.size() - 1));
              });
      if (removes && isHeap) {
        Containers.update(call, call.self(), List.of(), (e, a) -> withoutEnd(e, true));
      } else if (removes) {
        change(call, List.of(), (e, a) -> withoutEnd(e, first));
      }
      return element;
    };
  }

  /** A priority queue is kept sorted here, which tells its head and nothing of the order beyond. */
  private static boolean isKnownHeap(Call call) {
    return Orders.isHeap(call.self().type())
        && call.read(call.self(), Orders.SORTED).equals(Constant.of(true));
  }

  private static Outcome withoutEnd(List<AbstractValue> elements, boolean first) {
    int size = elements.size();
    return Outcome.of(
        Sequence.of(
            size == 0
                ? elements
                : first ? elements.subList(1, size) : elements.subList(0, size - 1)));
  }
}

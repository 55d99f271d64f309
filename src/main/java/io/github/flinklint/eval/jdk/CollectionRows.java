package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code Collection}, {@code Set}, {@code Iterator}: what does not depend on a position. */
final class CollectionRows {

  private static final String UNSUPPORTED = "java.lang.UnsupportedOperationException";

  private CollectionRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case "java.util.Collection" -> Table.first(collection(method), iterable(method));
      case "java.lang.Iterable" -> iterable(method);
      case "java.util.Iterator" -> IteratorRows.iterator(method);
      case "java.util.ListIterator" -> IteratorRows.listIterator(method);
      case "java.util.Enumeration" -> IteratorRows.enumeration(method);
      case "java.util.ImmutableCollections.AbstractImmutableCollection" -> immutable(method);
      case "java.util.ImmutableCollections.AbstractImmutableList",
          "java.util.Collections.UnmodifiableList" ->
          immutableList(method);
      case "java.util.Collections.UnmodifiableCollection" -> immutable(method);
      case "java.util.HashMap.KeySet",
          "java.util.HashMap.Values",
          "java.util.HashMap.EntrySet",
          "java.util.TreeMap.KeySet" ->
          viewOfMap(method);
      case "java.util.Arrays.ArrayList" -> fixedList(method);
      default -> null;
    };
  }

  private static @Nullable Transfer collection(String method) {
    return switch (method) {
      case "<init>/0" -> call -> create(call, Sequence.of(List.of()));
      case "<init>/1" -> CollectionRows::createFrom;
      case "<init>/2" -> CollectionRows::createWithBoth;
      case "add/1" -> CollectionRows::add;
      case "addAll/1" -> CollectionRows::addAll;
      case "remove/1" -> CollectionRows::remove;
      case "removeIf/1" -> CollectionRows::removeIf;
      case "removeAll/1" -> call -> BulkRows.retain(call, false);
      case "retainAll/1" -> call -> BulkRows.retain(call, true);
      case "containsAll/1" -> BulkRows::containsAll;
      case "clear/0" -> CollectionRows::clear;
      case "size/0" -> call -> ask(call, (e, a) -> Outcome.of(e.size()));
      case "isEmpty/0" -> call -> ask(call, (e, a) -> Outcome.of(e.isEmpty()));
      case "contains/1" -> CollectionRows::contains;
      case "toArray/0" -> CollectionRows::toArray;
      case "toArray/1" -> CollectionRows::toGivenArray;
      case "iterator/0" -> call -> IteratorRows.create(call, "java.util.Iterator", 0);
      case "stream/0", "parallelStream/0" -> Pipelines::ofCollection;
      case "toString/0" -> call -> JdkTexts.asText(call, call.receiver());
      default -> null;
    };
  }

  private static @Nullable Transfer iterable(String method) {
    return switch (method) {
      case "forEach/1" -> CollectionRows::forEach;
      default -> null;
    };
  }

  private static @Nullable Transfer immutable(String method) {
    return switch (method) {
      case "add/1", "addAll/1", "remove/1", "removeAll/1", "removeIf/1", "retainAll/1" ->
          CollectionRows::fails;
      case "clear/0" -> CollectionRows::fails;
      default -> null;
    };
  }

  private static @Nullable Transfer immutableList(String method) {
    return switch (method) {
      case "remove/1", "sort/1", "replaceAll/1" -> CollectionRows::fails;
      case "add/2", "addAll/2", "set/2" -> CollectionRows::fails;
      default -> null;
    };
  }

  private static @Nullable Transfer viewOfMap(String method) {
    return switch (method) {
      case "add/1", "addAll/1" -> CollectionRows::fails;
      default -> null;
    };
  }

  private static @Nullable Transfer fixedList(String method) {
    return switch (method) {
      case "add/1", "addAll/1", "remove/1", "removeIf/1" -> CollectionRows::fails;
      case "add/2", "addAll/2" -> CollectionRows::fails;
      case "clear/0" -> CollectionRows::fails;
      default -> null;
    };
  }

  private static AbstractValue fails(Call call) {
    return call.fail(UNSUPPORTED, call.method() + " of an immutable collection");
  }

  // ---- creation

  /**
   * The object that a constructor is called for: a new one, or one of a subclass in the sources.
   */
  static Reference created(Call call) {
    return call.receiver() instanceof Reference object ? object : call.allocate(call.type());
  }

  private static AbstractValue create(Call call, AbstractValue content) {
    Reference object = created(call);
    Containers.store(call, object, content);
    return object;
  }

  /** Of another collection, or of a capacity or comparator. */
  private static AbstractValue createFrom(Call call) {
    AbstractValue original = call.arguments().get(0);
    boolean isArguments = original instanceof Input input && input.holeName().equals("args");
    boolean isCollection =
        isArguments
            || original instanceof Unknown
            || (original instanceof Reference r && call.read(r, Call.ELEMENTS) != Absent.VALUE);
    if (!isCollection) {
      return createWith(call, original);
    }
    Reference object = created(call);
    AbstractValue content = Containers.content(call, original);
    Hashing.reserveFor(
        call, object, content instanceof Sequence s ? s.elements().size() : null, 16);
    addAll(call, object, List.of(), content);
    Containers.takeOrder(call, object, original, content);
    boolean isReordered =
        Orders.isSorted(object.type())
            && original instanceof Reference sorted
            && !Concrete.isNull(Orders.comparator(call, sorted));
    if (isReordered) {
      // Whether its comparator is taken over depends on how it was declared.
      Forgetting.forget(call, object);
    }
    return object;
  }

  /** Empty, of a capacity or with a comparator. */
  private static AbstractValue createWith(Call call, AbstractValue given) {
    Reference object = created(call);
    boolean isCapacity =
        given instanceof Input || (given instanceof Constant && Concrete.index(given) != null);
    if (!isCapacity) {
      call.write(object, Orders.COMPARATOR, given, null);
    }
    Containers.store(call, object, Sequence.of(List.of()));
    if (isCapacity) {
      Hashing.reserve(call, object, given);
    }
    return object;
  }

  /** Of a capacity and a comparator or a load factor. */
  private static AbstractValue createWithBoth(Call call) {
    Reference object = created(call);
    if (Orders.isHeap(object.type())) {
      call.write(object, Orders.COMPARATOR, call.arguments().get(1), null);
    }
    Containers.store(call, object, Sequence.of(List.of()));
    Hashing.forget(call, object);
    return object;
  }

  // ---- questions

  /** A question about the content of the receiver. */
  static AbstractValue ask(Call call, Containers.OnElements question) {
    return Containers.ask(
        call, Containers.content(call, call.receiver()), call.arguments(), question);
  }

  private static AbstractValue contains(Call call) {
    AbstractValue content = Containers.content(call, call.receiver());
    AbstractValue wanted = call.arguments().get(0);
    if (content instanceof Input array && array.holeName().equals(Containers.ARGUMENTS)) {
      return Spread.over(
          call,
          List.of(wanted),
          o ->
              Concrete.is(o.get(0))
                  ? Outcome.of(
                      Test.other(
                          array.term() + " contain " + Terms.plain(o.get(0)),
                          array.sources(),
                          false))
                  : Outcome.UNKNOWN);
    }
    return Containers.ask(
        call,
        content,
        List.of(wanted),
        (elements, o) -> {
          AbstractValue known = known(call, elements, o.get(0));
          return known == null ? Outcome.UNKNOWN : containment(call, elements, known);
        });
  }

  /** The element that the receiver takes for equal, else the value; null where it is not known. */
  private static @Nullable AbstractValue known(
      Call call, List<AbstractValue> elements, AbstractValue value) {
    return call.receiver() instanceof Reference self && isSet(call, self)
        ? Orders.canonical(call, self, elements, value)
        : value;
  }

  /** Whether one of the elements equals the value. */
  static Outcome containment(Call call, List<AbstractValue> elements, AbstractValue wanted) {
    List<AbstractValue> open = new ArrayList<>();
    for (AbstractValue element : elements) {
      AbstractValue same = equality(call, wanted, element);
      if (same.equals(Constant.of(true))) {
        return Outcome.of(true);
      }
      if (!same.equals(Constant.of(false))) {
        open.add(same);
      }
    }
    if (open.isEmpty()) {
      return Outcome.of(false);
    }
    if (open.size() == 1) {
      return Outcome.of(open.get(0));
    }
    return open.stream().allMatch(Test.class::isInstance)
        ? Outcome.of(oneOf(open, elements, wanted))
        : Outcome.of(open.stream().filter(Unknown.class::isInstance).findFirst().orElseThrow());
  }

  /** Whether one of the elements equals the value; null where that cannot be told. */
  static @Nullable Boolean isAmong(Call call, List<AbstractValue> elements, AbstractValue wanted) {
    return (containment(call, elements, wanted).value() instanceof Constant c
            && c.value() instanceof Boolean known)
        ? known
        : null;
  }

  private static AbstractValue oneOf(
      List<AbstractValue> tests, List<AbstractValue> elements, AbstractValue wanted) {
    String names = elements.stream().map(Terms::plain).collect(Collectors.joining(", "));
    Boolean whenAbsent = false;
    for (AbstractValue one : tests) {
      Test test = (Test) one;
      Boolean outcome = test.whenAbsent();
      if (outcome == null) {
        whenAbsent = null;
        break;
      }
      whenAbsent |= outcome != test.negated();
    }
    Set<Source> sources = Terms.sources(tests);
    return Test.other(Terms.plain(wanted) + " is one of " + names, sources, whenAbsent);
  }

  /** {@code Objects.equals} of two values that are no choices; unknown where it cannot be told. */
  static AbstractValue equality(Call call, AbstractValue a, AbstractValue b) {
    AbstractValue held = BulkRows.equal(call, a, b);
    return held == null ? valueEquality(a, b) : held;
  }

  /** As {@link #equality}, objects being equal to themselves alone, if to any. */
  static AbstractValue valueEquality(AbstractValue a, AbstractValue b) {
    if (Concrete.isNull(a) || Concrete.isNull(b)) {
      boolean open =
          a instanceof Input || b instanceof Input || a instanceof Unknown || b instanceof Unknown;
      return open ? Unknown.because("null check") : Constant.of(a.equals(b));
    }
    AbstractValue value = Equality.equal(a, b).value();
    return value == null ? Unknown.because("equality of objects") : value;
  }

  /** Into the array itself where it is large enough, else into a new one of its type. */
  private static AbstractValue toGivenArray(Call call) {
    if (!(call.arguments().get(0) instanceof Reference array) || !array.type().endsWith("[]")) {
      return toArray(call);
    }
    AbstractValue content = Containers.content(call, call.receiver());
    AbstractValue room = Containers.content(call, array);
    if (!(content instanceof Sequence all) || !(room instanceof Sequence before)) {
      Forgetting.forget(call, array);
      return Containers.copy(call, array.type(), call.receiver(), content);
    }
    int size = all.elements().size();
    if (before.elements().size() < size) {
      return Containers.copy(call, array.type(), call.receiver(), content);
    }
    List<AbstractValue> filled = new ArrayList<>(before.elements());
    for (int i = 0; i <= size && i < filled.size(); i++) {
      filled.set(i, i < size ? all.elements().get(i) : Constant.ofNull());
    }
    Containers.store(call, array, Sequence.of(filled));
    Containers.takeOrder(call, array, call.receiver(), content);
    return array;
  }

  private static AbstractValue toArray(Call call) {
    AbstractValue content = Containers.content(call, call.receiver());
    return Containers.copy(call, Containers.ARRAY, call.receiver(), content);
  }

  static AbstractValue forEach(Call call) {
    AbstractValue function = call.arguments().get(0);
    Containers.forEach(
        call, Containers.content(call, call.receiver()), e -> call.invoke(function, List.of(e)));
    return Constant.ofNull();
  }

  // ---- changes

  static boolean isSet(Call call, Reference object) {
    String type = object.type().startsWith("java.") ? object.type() : call.type();
    return JdkTypes.isBelow(type, "java.util.Set");
  }

  private static AbstractValue add(Call call) {
    Reference self = call.self();
    boolean isSet = isSet(call, self);
    AbstractValue isNew = isSet ? Inputs.not(contains(call)) : Constant.of(true);
    Containers.update(
        call,
        self,
        call.arguments(),
        (e, a) -> {
          AbstractValue known = known(call, e, a.get(0));
          return known == null ? Outcome.UNKNOWN : with(call, e, known, isSet);
        });
    return isNew;
  }

  /** The elements and one more, unless it is there already and must not be twice. */
  static Outcome with(Call call, List<AbstractValue> elements, AbstractValue added, boolean isSet) {
    if (isSet) {
      AbstractValue known = containment(call, elements, added).value();
      if (known != null && known.equals(Constant.of(true))) {
        return Outcome.of(Sequence.of(elements));
      }
      if (known == null || !known.equals(Constant.of(false))) {
        return Outcome.of(Unknown.because("whether a set has an element twice"));
      }
    }
    List<AbstractValue> more = new ArrayList<>(elements);
    more.add(added);
    return Outcome.of(Sequence.of(more));
  }

  private static AbstractValue addAll(Call call) {
    AbstractValue more = Containers.content(call, call.arguments().get(0));
    Reference self = call.self();
    AbstractValue before = Containers.content(call, self);
    addAll(call, self, List.of(before), more);
    Containers.takeOrder(call, self, call.arguments().get(0), more);
    AbstractValue after = Containers.content(call, self);
    boolean isKnown = before instanceof Sequence && after instanceof Sequence;
    return isKnown
        ? Constant.of(!before.equals(after))
        : call.unknown("whether an element was added");
  }

  private static void addAll(
      Call call, Reference self, List<AbstractValue> before, AbstractValue more) {
    boolean isSet = isSet(call, self);
    List<AbstractValue> operands = new ArrayList<>(before);
    operands.add(more);
    AbstractValue joined =
        Spread.over(
            call,
            operands,
            o -> {
              AbstractValue all = o.size() == 1 && o.get(0) instanceof Input ? o.get(0) : null;
              return all == null ? joined(call, o, isSet) : Outcome.of(all);
            });
    Containers.store(call, self, joined);
  }

  private static Outcome joined(Call call, List<AbstractValue> contents, boolean isSet) {
    Outcome all = Outcome.of(Sequence.of(List.of()));
    for (AbstractValue content : contents) {
      if (!(content instanceof Sequence sequence)) {
        return content instanceof Unknown ? Outcome.of(content) : Outcome.UNKNOWN;
      }
      for (AbstractValue element : sequence.elements()) {
        if (!(all.value() instanceof Sequence known)) {
          return all;
        }
        all = with(call, known.elements(), element, isSet);
      }
    }
    return all;
  }

  /**
   * The first element that equals the argument; of a list that at a position where the argument is
   * declared as a primitive number.
   */
  private static AbstractValue remove(Call call) {
    AbstractValue argument = call.arguments().get(0);
    Reference self = call.self();
    boolean mayBeIndex = isList(call, self) && !(argument instanceof Text) && mayBeNumber(argument);
    if (mayBeIndex) {
      String declared = call.argumentType(0);
      if (declared == null) {
        Forgetting.forget(call, self);
        return Spread.unknown(call);
      }
      if (NARROW.contains(declared)) {
        String receiver = call.receiverType();
        if (receiver == null) {
          // A list that is declared as a collection has no index to remove at.
          Forgetting.forget(call, self);
          return Spread.unknown(call);
        }
        if (JdkTypes.isBelow(receiver, "java.util.List")) {
          return ListRows.removeAt(call);
        }
      }
    }
    AbstractValue had = contains(call);
    Containers.update(
        call,
        self,
        call.arguments(),
        (e, a) -> {
          AbstractValue known = known(call, e, a.get(0));
          return known == null ? Outcome.UNKNOWN : without(call, e, known);
        });
    return had;
  }

  /** The primitive types that are taken for an {@code int}. */
  private static final Set<String> NARROW = Set.of("int", "short", "byte", "char");

  private static boolean mayBeNumber(AbstractValue value) {
    return !(value instanceof Reference)
        && Lattice.alternatives(value).stream()
            .anyMatch(v -> !(v instanceof Constant) || Concrete.index(v) != null);
  }

  private static boolean isList(Call call, Reference object) {
    String type = object.type().startsWith("java.") ? object.type() : call.type();
    return JdkTypes.isBelow(type, "java.util.List");
  }

  private static Outcome without(Call call, List<AbstractValue> elements, AbstractValue removed) {
    List<AbstractValue> rest = new ArrayList<>(elements);
    for (int i = 0; i < rest.size(); i++) {
      AbstractValue same = equality(call, removed, rest.get(i));
      if (same.equals(Constant.of(true))) {
        rest.remove(i);
        return Outcome.of(Sequence.of(rest));
      }
      if (!same.equals(Constant.of(false))) {
        return Outcome.of(Unknown.because("which element was removed"));
      }
    }
    return Outcome.of(Sequence.of(rest));
  }

  private static AbstractValue removeIf(Call call) {
    AbstractValue content = Containers.content(call, call.receiver());
    AbstractValue kept = StreamRows.filtered(call, content, call.arguments().get(0), false);
    Containers.store(call, call.self(), kept);
    boolean isKnown = content instanceof Sequence && kept instanceof Sequence;
    return isKnown
        ? Constant.of(!content.equals(kept))
        : call.unknown("whether an element was removed");
  }

  private static AbstractValue clear(Call call) {
    Containers.store(call, call.self(), Sequence.of(List.of()));
    return Constant.ofNull();
  }
}

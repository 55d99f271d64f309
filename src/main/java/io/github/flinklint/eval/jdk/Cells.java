package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Objects that hold one value: atomics and thread locals. */
final class Cells {

  /** Slot of the value of an object that holds one. */
  static final String VALUE = Call.VALUE;

  private static final String INITIAL = "=initial";

  private Cells() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case "java.util.concurrent.atomic.AtomicInteger" ->
          Table.first(
              newInteger(method),
              plain(method),
              counting(method),
              intValue(method),
              updating(method));
      case "java.util.concurrent.atomic.AtomicLong" ->
          Table.first(
              newLong(method),
              plain(method),
              counting(method),
              longValue(method),
              updating(method));
      case "java.util.concurrent.atomic.AtomicBoolean" ->
          Table.first(newBoolean(method), plain(method));
      case "java.util.concurrent.atomic.AtomicReference" ->
          Table.first(newReference(method), plain(method), updating(method));
      case "java.lang.ThreadLocal" -> local(method);
      default -> null;
    };
  }

  private static @Nullable Transfer newInteger(String method) {
    return switch (method) {
      case "<init>/0" -> call -> create(call, Constant.of(0));
      default -> null;
    };
  }

  private static @Nullable Transfer newLong(String method) {
    return switch (method) {
      case "<init>/0" -> call -> create(call, Constant.of(0L));
      default -> null;
    };
  }

  private static @Nullable Transfer newBoolean(String method) {
    return switch (method) {
      case "<init>/0" -> call -> create(call, Constant.of(false));
      default -> null;
    };
  }

  private static @Nullable Transfer newReference(String method) {
    return switch (method) {
      case "<init>/0" -> call -> create(call, Constant.ofNull());
      default -> null;
    };
  }

  private static @Nullable Transfer plain(String method) {
    return switch (method) {
      case "<init>/1" -> call -> create(call, argument(call));
      case "get/0", "getPlain/0", "getAcquire/0", "getOpaque/0" -> Cells::get;
      case "set/1", "lazySet/1", "setPlain/1", "setRelease/1", "setOpaque/1" ->
          call -> set(call, argument(call));
      case "getAndSet/1" -> Cells::getAndSet;
      case "compareAndSet/2", "weakCompareAndSetPlain/2", "weakCompareAndSet/2" ->
          Cells::compareAndSet;
      case "toString/0" -> call -> JdkTexts.asText(call, get(call));
      default -> null;
    };
  }

  private static @Nullable Transfer counting(String method) {
    return switch (method) {
      case "incrementAndGet/0" -> call -> add(call, Constant.of(1), true);
      case "getAndIncrement/0" -> call -> add(call, Constant.of(1), false);
      case "decrementAndGet/0" -> call -> add(call, Constant.of(-1), true);
      case "getAndDecrement/0" -> call -> add(call, Constant.of(-1), false);
      case "addAndGet/1" -> call -> add(call, argument(call), true);
      case "getAndAdd/1" -> call -> add(call, argument(call), false);
      default -> null;
    };
  }

  private static @Nullable Transfer intValue(String method) {
    return switch (method) {
      case "intValue/0" -> Cells::get;
      default -> null;
    };
  }

  private static @Nullable Transfer longValue(String method) {
    return switch (method) {
      case "longValue/0" -> Cells::get;
      default -> null;
    };
  }

  private static @Nullable Transfer updating(String method) {
    return switch (method) {
      case "updateAndGet/1" -> call -> update(call, true);
      case "getAndUpdate/1" -> call -> update(call, false);
      case "accumulateAndGet/2" -> call -> accumulate(call, true);
      case "getAndAccumulate/2" -> call -> accumulate(call, false);
      default -> null;
    };
  }

  private static @Nullable Transfer local(String method) {
    return switch (method) {
      case "<init>/0" -> call -> create(call, Absent.VALUE);
      case "withInitial/1" -> Cells::withInitial;
      case "get/0" -> Cells::getLocal;
      case "set/1" -> call -> set(call, argument(call));
      case "remove/0" -> Cells::remove;
      default -> null;
    };
  }

  private static AbstractValue remove(Call call) {
    return set(call, Absent.VALUE);
  }

  private static AbstractValue argument(Call call) {
    return call.arguments().get(0);
  }

  private static AbstractValue create(Call call, AbstractValue value) {
    Reference cell = CollectionRows.created(call);
    call.write(cell, VALUE, value, null);
    return cell;
  }

  static AbstractValue get(Call call) {
    return Lattice.map(
        call.read(call.self(), VALUE), v -> v == Absent.VALUE ? Spread.unknown(call) : v);
  }

  private static AbstractValue set(Call call, AbstractValue value) {
    call.write(call.self(), VALUE, value, null);
    return Constant.ofNull();
  }

  private static AbstractValue getAndSet(Call call) {
    AbstractValue before = get(call);
    set(call, argument(call));
    return before;
  }

  private static AbstractValue compareAndSet(Call call) {
    AbstractValue isExpected =
        Spread.over(
            call,
            List.of(get(call), argument(call)),
            o -> Outcome.of(CollectionRows.valueEquality(o.get(0), o.get(1))));
    return call.branch(
        isExpected,
        () -> {
          set(call, call.arguments().get(1));
          return Constant.of(true);
        },
        () -> Constant.of(false));
  }

  private static AbstractValue add(Call call, AbstractValue number, boolean givesNew) {
    AbstractValue before = get(call);
    Operation sum =
        Operation.of(
            Operation.Kind.VALUE,
            o -> "(" + Terms.of(o.get(0)) + " + " + Terms.of(o.get(1)) + ")",
            o -> sum(o[0], o[1]));
    AbstractValue after = Spread.lifted(call, List.of(before, number), sum);
    set(call, after);
    return givesNew ? after : before;
  }

  private static Object sum(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Integer x && b instanceof Number y) {
      return x + y.intValue();
    }
    return a instanceof Long x && b instanceof Number y
        ? Long.valueOf(x + y.longValue())
        : Concrete.NONE;
  }

  private static AbstractValue update(Call call, boolean givesNew) {
    AbstractValue before = get(call);
    AbstractValue after = call.invoke(argument(call), List.of(before));
    set(call, after);
    return givesNew ? after : before;
  }

  private static AbstractValue accumulate(Call call, boolean givesNew) {
    AbstractValue before = get(call);
    AbstractValue after = call.invoke(call.arguments().get(1), List.of(before, argument(call)));
    set(call, after);
    return givesNew ? after : before;
  }

  private static AbstractValue withInitial(Call call) {
    Reference local = call.allocate("java.lang.ThreadLocal");
    call.write(local, VALUE, Absent.VALUE, null);
    call.write(local, INITIAL, argument(call), null);
    return local;
  }

  private static AbstractValue getLocal(Call call) {
    AbstractValue value = call.read(call.self(), VALUE);
    if (value != Absent.VALUE) {
      return Lattice.map(value, v -> v == Absent.VALUE ? Spread.unknown(call) : v);
    }
    AbstractValue initial = call.read(call.self(), INITIAL);
    AbstractValue first =
        initial == Absent.VALUE ? Constant.ofNull() : call.invoke(initial, List.of());
    set(call, first);
    return first;
  }
}

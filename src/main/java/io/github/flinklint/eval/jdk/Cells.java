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
  static final String VALUE = "#value";

  private static final String INITIAL = "=initial";

  static final Table TABLE = locals(functions(numbers(plain(new Table()))));

  private Cells() {}

  private static Table plain(Table table) {
    return table
        .on("java.util.concurrent.atomic.AtomicInteger")
        .row("<init>", 0, call -> create(call, Constant.of(0)))
        .on("java.util.concurrent.atomic.AtomicLong")
        .row("<init>", 0, call -> create(call, Constant.of(0L)))
        .on("java.util.concurrent.atomic.AtomicBoolean")
        .row("<init>", 0, call -> create(call, Constant.of(false)))
        .on("java.util.concurrent.atomic.AtomicReference")
        .row("<init>", 0, call -> create(call, Constant.ofNull()))
        .on(
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.concurrent.atomic.AtomicBoolean",
            "java.util.concurrent.atomic.AtomicReference")
        .row("<init>", 1, call -> create(call, argument(call)))
        .row("get getPlain getAcquire getOpaque", 0, Cells::get)
        .row("set lazySet setPlain setRelease setOpaque", 1, call -> set(call, argument(call)))
        .row("getAndSet", 1, Cells::getAndSet)
        .row("compareAndSet weakCompareAndSetPlain weakCompareAndSet", 2, Cells::compareAndSet)
        .row("toString", 0, call -> JdkTexts.asText(call, get(call)));
  }

  private static Table numbers(Table table) {
    return table
        .on("java.util.concurrent.atomic.AtomicInteger", "java.util.concurrent.atomic.AtomicLong")
        .row("incrementAndGet", 0, call -> add(call, Constant.of(1), true))
        .row("getAndIncrement", 0, call -> add(call, Constant.of(1), false))
        .row("decrementAndGet", 0, call -> add(call, Constant.of(-1), true))
        .row("getAndDecrement", 0, call -> add(call, Constant.of(-1), false))
        .row("addAndGet", 1, call -> add(call, argument(call), true))
        .row("getAndAdd", 1, call -> add(call, argument(call), false))
        .on("java.util.concurrent.atomic.AtomicInteger")
        .row("intValue", 0, Cells::get)
        .on("java.util.concurrent.atomic.AtomicLong")
        .row("longValue", 0, Cells::get);
  }

  private static Table functions(Table table) {
    return table
        .on(
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.concurrent.atomic.AtomicReference")
        .row("updateAndGet", 1, call -> update(call, true))
        .row("getAndUpdate", 1, call -> update(call, false))
        .row("accumulateAndGet", 2, call -> accumulate(call, true))
        .row("getAndAccumulate", 2, call -> accumulate(call, false));
  }

  private static Table locals(Table table) {
    Transfer empty =
        call -> {
          set(call, Absent.VALUE);
          return Constant.ofNull();
        };
    return table
        .on("java.lang.ThreadLocal")
        .row("<init>", 0, call -> create(call, Absent.VALUE))
        .row("withInitial", 1, Cells::withInitial)
        .row("get", 0, Cells::getLocal)
        .row("set", 1, call -> set(call, argument(call)))
        .row("remove", 0, empty);
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
            o -> Outcome.of(CollectionRows.equality(o.get(0), o.get(1))));
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
    Lift.Operation sum =
        new Lift.Operation(
            Lift.Kind.VALUE,
            o -> "(" + Terms.of(o.get(0)) + " + " + Terms.of(o.get(1)) + ")",
            o -> sum(o[0], o[1]));
    AbstractValue after = Spread.over(call, List.of(before, number), o -> Lift.apply(sum, o));
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

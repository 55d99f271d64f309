package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Rows.reads;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Flink's two classes {@code Time}, and {@code TimeUtils}. */
final class TimeRows {

  private static final List<String> TYPES =
      List.of(
          "org.apache.flink.api.common.time.Time",
          "org.apache.flink.streaming.api.windowing.time.Time");

  /** Slots of a time: what it was made of. */
  private static final String SIZE = "#size";

  private static final String UNIT = "#unit";

  private static final Constant MILLISECONDS = constant(TimeUnit.MILLISECONDS);

  private static final Map<String, TimeUnit> UNITS =
      Map.of(
          "days", TimeUnit.DAYS,
          "hours", TimeUnit.HOURS,
          "minutes", TimeUnit.MINUTES,
          "seconds", TimeUnit.SECONDS,
          "milliseconds", TimeUnit.MILLISECONDS);

  private final Behaviour behaviour;

  TimeRows(Behaviour behaviour) {
    this.behaviour = behaviour;
  }

  List<FlinkRow> rows() {
    List<FlinkRow> all = new ArrayList<>();
    for (String type : TYPES) {
      Rows rows =
          Rows.of(type)
              .method("of", 2, TimeRows::ofUnit)
              .until(1, 20)
              .method("toMilliseconds", 0, reads(FlinkSlots.MILLIS, Constant.of(0L)))
              .until(1, 20)
              .method("getSize", 0, reads(SIZE, Constant.of(0L)))
              .until(1, 20)
              .method("getUnit", 0, reads(UNIT, MILLISECONDS))
              .until(1, 20)
              .method("toDuration", 0, call -> duration(call, call.self()))
              .since(1, 19)
              .until(1, 20);
      UNITS.forEach((method, unit) -> rows.method(method, 1, of(unit)).until(1, 20));
      all.addAll(rows.list());
    }
    all.addAll(
        Rows.of(TYPES.get(0))
            .method("fromDuration", 1, TimeRows::ofDuration)
            .since(1, 14)
            .until(1, 20)
            .method("toString", 0, call -> call.read(call.self(), Call.TEXT))
            .until(1, 20)
            .method("equals", 1, TimeRows::isEqual)
            .until(1, 20)
            .list());
    all.addAll(
        Rows.of(TYPES.get(1))
            .method("of", 1, TimeRows::ofDuration)
            .since(1, 19)
            .until(1, 20)
            .list());
    all.addAll(
        Rows.of("org.apache.flink.util.TimeUtils")
            .method("parseDuration", 1, this::parse)
            .since(1, 10)
            .method("toDuration", 1, call -> duration(call, call.arguments().get(0)))
            .since(1, 12)
            .until(1, 20)
            .list());
    return all;
  }

  private static Reference make(
      Call call, AbstractValue size, AbstractValue unit, AbstractValue millis) {
    Reference time = call.allocate(call.type());
    call.write(time, FlinkSlots.MILLIS, millis, null);
    call.write(time, SIZE, wide(size), null);
    call.write(time, UNIT, unit, null);
    if (call.type().equals(TYPES.get(0))) {
      AbstractValue text = Lattice.map(millis, m -> inMillis(call, m));
      call.write(time, Call.TEXT, text, null);
    }
    return time;
  }

  private static AbstractValue wide(AbstractValue size) {
    return Lattice.map(
        size,
        v ->
            v instanceof Constant c && c.value() instanceof Integer n
                ? Constant.of(n.longValue()).withTrace(v.trace())
                : v);
  }

  private static AbstractValue inMillis(Call call, AbstractValue millis) {
    if (millis instanceof Constant constant) {
      return Text.of(constant.display() + " ms");
    }
    return millis instanceof Input
        ? Text.hole(millis).plus(Text.of(" ms"))
        : Texts.unknown(call, millis, "time that is computed");
  }

  private static Constant constant(TimeUnit unit) {
    return Constant.ofEnum("java.util.concurrent.TimeUnit", unit.name());
  }

  private static Transfer of(TimeUnit unit) {
    return call -> {
      AbstractValue size = call.arguments().get(0);
      return make(call, size, constant(unit), times(call, size, unit.toMillis(1)));
    };
  }

  /** Times of the one class are equal where they are equally long. */
  private static AbstractValue isEqual(Call call) {
    return Lattice.map(
        call.arguments().get(0),
        o -> {
          boolean isTime = o instanceof Reference other && other.type().equals(call.self().type());
          if (!isTime) {
            return Texts.isNull(o) ? Constant.of(false) : call.unknown("whether times are equal");
          }
          return Lattice.map(
              call.read(call.self(), FlinkSlots.MILLIS),
              call.read((Reference) o, FlinkSlots.MILLIS),
              (a, b) ->
                  a instanceof Constant && b instanceof Constant
                      ? Constant.of(a.equals(b))
                      : call.unknown("whether times are equal"));
        });
  }

  private static AbstractValue ofUnit(Call call) {
    return make(
        call,
        call.arguments().get(0),
        call.arguments().get(1),
        Lattice.map(
            call.arguments().get(1),
            u -> {
              TimeUnit unit = unit(u);
              return unit == null
                  ? Texts.unknown(call, u, "unit of time that is computed")
                  : inUnit(call, call.arguments().get(0), unit);
            }));
  }

  private static @Nullable TimeUnit unit(AbstractValue value) {
    String name =
        value instanceof Constant c && c.value() instanceof Constant.EnumName e ? e.name() : "";
    for (TimeUnit unit : TimeUnit.values()) {
      if (unit.name().equals(name)) {
        return unit;
      }
    }
    return null;
  }

  private static AbstractValue inUnit(Call call, AbstractValue amount, TimeUnit unit) {
    long factor = unit.toMillis(1);
    if (factor > 0) {
      return times(call, amount, factor);
    }
    return Lattice.map(
        amount,
        v ->
            v instanceof Constant c && c.value() instanceof Number n
                ? Constant.of(unit.toMillis(n.longValue()))
                : Texts.unknown(call, v, "time in fractions of milliseconds"));
  }

  /** The amount in milliseconds; an outside amount stays one. */
  private static AbstractValue times(Call call, AbstractValue amount, long factor) {
    return Lattice.map(
        amount,
        v -> {
          if (v instanceof Constant c && c.value() instanceof Number n) {
            return Constant.of(n.longValue() * factor).withTrace(v.trace());
          }
          if (v instanceof Input input) {
            AbstractValue absent = input.absent();
            AbstractValue scaled = absent == null ? null : times(call, absent, factor);
            String term = factor == 1 ? input.term() : input.term() + " * " + factor;
            return Input.computed(term, input.sources(), scaled).withTrace(v.trace());
          }
          return Texts.unknown(call, v, "amount of time that is computed");
        });
  }

  private static AbstractValue ofDuration(Call call) {
    AbstractValue millis =
        Derived.ofConstant(
            call,
            call.arguments().get(0),
            "milliseconds of",
            d -> d instanceof Duration duration ? Constant.of(duration.toMillis()) : null);
    return make(call, millis, MILLISECONDS, millis);
  }

  private static AbstractValue duration(Call call, AbstractValue time) {
    AbstractValue millis =
        time instanceof Reference object ? call.read(object, FlinkSlots.MILLIS) : time;
    return Derived.ofConstant(
        call,
        millis,
        "duration of",
        m -> m instanceof Long n ? Constant.of(Duration.ofMillis(n)) : null);
  }

  private AbstractValue parse(Call call) {
    return Refusals.guard(
        call,
        call.arguments().get(0),
        v -> OptionChecks.text(v, t -> Durations.parse(t, behaviour)),
        taken ->
            Derived.ofText(
                call,
                taken,
                "duration of",
                t -> {
                  Duration parsed = Durations.parse(t.template(), behaviour);
                  return parsed == null ? null : Constant.of(parsed);
                }));
  }
}

package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Effects.reads;
import static io.github.flinklint.flinkapi.Row.row;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Flink's two classes {@code Time}, and {@code TimeUtils}. */
final class TimeRows {

  /** Slots of a time: what it was made of. */
  private static final String SIZE = "#size";

  private static final String UNIT = "#unit";

  private static final Constant MILLISECONDS = constant(TimeUnit.MILLISECONDS);

  private final Behaviour behaviour;

  TimeRows(Behaviour behaviour) {
    this.behaviour = behaviour;
  }

  /** What a method of a type does; null where the table does not say. */
  @Nullable Row find(String type, String method) {
    return switch (type) {
      case FlinkTypes.TIME -> Row.first(ofTime(method), ofCommonTime(method));
      case FlinkTypes.WINDOW_TIME ->
          method.equals("of/1")
              ? row(TimeRows::ofDuration).since(1, 19).until(1, 20)
              : ofTime(method);
      case FlinkTypes.TIME_UTILS -> parsing(method);
      default -> null;
    };
  }

  private static @Nullable Row ofTime(String method) {
    return switch (method) {
      case "of/2" -> row(TimeRows::ofUnit).until(1, 20);
      case "days/1" -> row(of(TimeUnit.DAYS)).until(1, 20);
      case "hours/1" -> row(of(TimeUnit.HOURS)).until(1, 20);
      case "minutes/1" -> row(of(TimeUnit.MINUTES)).until(1, 20);
      case "seconds/1" -> row(of(TimeUnit.SECONDS)).until(1, 20);
      case "milliseconds/1" -> row(of(TimeUnit.MILLISECONDS)).until(1, 20);
      case "toMilliseconds/0" -> row(reads(FlinkSlots.MILLIS, Constant.of(0L))).until(1, 20);
      case "getSize/0" -> row(reads(SIZE, Constant.of(0L))).until(1, 20);
      case "getUnit/0" -> row(reads(UNIT, MILLISECONDS)).until(1, 20);
      case "toDuration/0" -> row(call -> duration(call, call.self())).since(1, 19).until(1, 20);
      default -> null;
    };
  }

  private static @Nullable Row ofCommonTime(String method) {
    return switch (method) {
      case "fromDuration/1" -> row(TimeRows::ofDuration).since(1, 14).until(1, 20);
      case "toString/0" -> row(call -> call.read(call.self(), Call.TEXT)).until(1, 20);
      case "equals/1" -> row(TimeRows::isEqual).until(1, 20);
      default -> null;
    };
  }

  private @Nullable Row parsing(String method) {
    return switch (method) {
      case "parseDuration/1" -> row(this::parse).since(1, 10);
      case "toDuration/1" ->
          row(call -> duration(call, call.arguments().get(0))).since(1, 12).until(1, 20);
      default -> null;
    };
  }

  private static Reference make(
      Call call, AbstractValue size, AbstractValue unit, AbstractValue millis) {
    Reference time = call.allocate(call.type());
    call.write(time, FlinkSlots.MILLIS, millis, null);
    call.write(time, SIZE, wide(size), null);
    call.write(time, UNIT, unit, null);
    if (call.type().equals(FlinkTypes.TIME)) {
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

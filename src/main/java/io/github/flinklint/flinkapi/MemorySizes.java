package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Row.row;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.LongBinaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code MemorySize}: sizes in bytes, units being powers of 1024. */
final class MemorySizes {

  private static final Map<String, Integer> SHIFTS =
      Map.ofEntries(
          Map.entry("", 0),
          Map.entry("b", 0),
          Map.entry("bytes", 0),
          Map.entry("k", 10),
          Map.entry("kb", 10),
          Map.entry("kibibytes", 10),
          Map.entry("m", 20),
          Map.entry("mb", 20),
          Map.entry("mebibytes", 20),
          Map.entry("g", 30),
          Map.entry("gb", 30),
          Map.entry("gibibytes", 30),
          Map.entry("t", 40),
          Map.entry("tb", 40),
          Map.entry("tebibytes", 40));

  private MemorySizes() {}

  /** The size that a text names; null where it names none. */
  static @Nullable MemoryBytes parse(String text) {
    String trimmed = text.trim();
    int digits = 0;
    while (digits < trimmed.length() && Character.isDigit(trimmed.charAt(digits))) {
      digits++;
    }
    Integer shift = SHIFTS.get(trimmed.substring(digits).trim().toLowerCase(Locale.US));
    if (digits == 0 || shift == null) {
      return null;
    }
    try {
      return new MemoryBytes(
          Math.multiplyExact(Long.parseLong(trimmed.substring(0, digits)), 1L << shift));
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  /** What a method does; null where the table does not say. */
  static @Nullable Row find(String method) {
    return switch (method) {
      case "<init>/1" -> row(call -> sized(call, 0));
      case "ofMebiBytes/1" -> row(call -> sized(call, 20)).since(1, 10);
      case "parse/1" -> row(MemorySizes::parsed);
      case "parseBytes/1" -> row(call -> count(call, parsed(call), 0));
      case "getBytes/0" -> row(call -> count(call, call.receiver(), 0));
      case "getKibiBytes/0" -> row(call -> count(call, call.receiver(), 10));
      case "getMebiBytes/0" -> row(MemorySizes::mebiBytes);
      case "getGibiBytes/0" -> row(call -> count(call, call.receiver(), 30));
      case "getTebiBytes/0" -> row(call -> count(call, call.receiver(), 40));
      case "add/1" -> row(combining(Math::addExact)).since(1, 10);
      case "subtract/1" -> row(combining(Math::subtractExact)).since(1, 10);
      case "multiply/1" -> row(scaling((b, by) -> (long) (b * by.doubleValue()))).since(1, 10);
      case "divide/1" -> row(scaling((b, by) -> b / by.longValue())).since(1, 10);
      case "compareTo/1" -> row(MemorySizes::compared).since(1, 10);
      case "equals/1" -> row(MemorySizes::isEqual);
      default -> null;
    };
  }

  /** A constant of the class; null for all else. */
  static @Nullable AbstractValue constant(String type, String field) {
    if (!type.equals(FlinkTypes.MEMORY_SIZE)) {
      return null;
    }
    return switch (field) {
      case "ZERO" -> Constant.of(new MemoryBytes(0));
      case "MAX_VALUE" -> Constant.of(new MemoryBytes(Long.MAX_VALUE));
      default -> null;
    };
  }

  private static AbstractValue sized(Call call, int shift) {
    return Derived.ofConstant(
        call,
        call.arguments().get(0),
        "memory size of",
        n -> n instanceof Number number ? size(number.longValue() << shift) : null);
  }

  /** Null for what no memory size can be. */
  private static @Nullable Constant size(long bytes) {
    return bytes < 0 ? null : Constant.of(new MemoryBytes(bytes));
  }

  private static AbstractValue parsed(Call call) {
    return Refusals.guard(
        call,
        call.arguments().get(0),
        v -> OptionChecks.text(v, MemorySizes::parse),
        taken ->
            Derived.ofText(
                call,
                taken,
                "memory size of",
                t -> {
                  MemoryBytes parsed = parse(t.template());
                  return parsed == null ? null : Constant.of(parsed);
                }));
  }

  private static AbstractValue count(Call call, AbstractValue size, int shift) {
    return Derived.ofConstant(
        call,
        size,
        call.method() + " of",
        s -> s instanceof MemoryBytes memory ? Constant.of(memory.bytes() >> shift) : null);
  }

  /** The only one that is no long. */
  private static AbstractValue mebiBytes(Call call) {
    return Derived.ofConstant(
        call,
        call.receiver(),
        "getMebiBytes of",
        s -> s instanceof MemoryBytes memory ? Constant.of((int) (memory.bytes() >> 20)) : null);
  }

  private static Transfer combining(LongBinaryOperator operator) {
    return call -> pair(call, (a, b) -> size(operator.applyAsLong(a.bytes(), b.bytes())));
  }

  private static AbstractValue compared(Call call) {
    return pair(call, (a, b) -> Constant.of(Long.compare(a.bytes(), b.bytes())));
  }

  private static AbstractValue isEqual(Call call) {
    return Texts.isNull(call.arguments().get(0))
        ? Constant.of(false)
        : pair(call, (a, b) -> Constant.of(a.equals(b)));
  }

  private static AbstractValue pair(
      Call call, BiFunction<MemoryBytes, MemoryBytes, @Nullable AbstractValue> function) {
    return Lattice.map(
        call.receiver(),
        call.arguments().get(0),
        (a, b) -> {
          AbstractValue made = null;
          if (a instanceof Constant x
              && b instanceof Constant y
              && x.value() instanceof MemoryBytes first
              && y.value() instanceof MemoryBytes second) {
            made = exact(() -> function.apply(first, second));
          }
          return made == null ? Texts.unknown(call, a, "memory size that is computed") : made;
        });
  }

  private static Transfer scaling(BiFunction<Long, Number, Long> function) {
    return call ->
        Lattice.map(
            call.receiver(),
            call.arguments().get(0),
            (size, by) -> {
              AbstractValue made = null;
              if (size instanceof Constant x
                  && by instanceof Constant y
                  && x.value() instanceof MemoryBytes memory
                  && y.value() instanceof Number number) {
                made = exact(() -> size(function.apply(memory.bytes(), number)));
              }
              return made == null
                  ? Texts.unknown(call, size, "memory size that is computed")
                  : made;
            });
  }

  /** The result; null where Flink would fail. */
  private static @Nullable AbstractValue exact(Supplier<@Nullable AbstractValue> computation) {
    try {
      return computation.get();
    } catch (ArithmeticException e) {
      return null;
    }
  }
}

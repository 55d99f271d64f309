package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  static List<FlinkRow> rows() {
    return Rows.of(FlinkTypes.MEMORY_SIZE)
        .constructor(1, call -> sized(call, 0))
        .method("ofMebiBytes", 1, call -> sized(call, 20))
        .since(1, 10)
        .method("parse", 1, MemorySizes::parsed)
        .method("getBytes", 0, MemorySizes::bytes)
        .list();
  }

  private static AbstractValue sized(Call call, int shift) {
    return Lattice.map(
        call.arguments().get(0),
        v ->
            v instanceof Constant c && c.value() instanceof Number n
                ? Constant.of(new MemoryBytes(n.longValue() << shift)).withTrace(v.trace())
                : Texts.unknown(call, v, "memory size that is computed"));
  }

  private static AbstractValue parsed(Call call) {
    return Lattice.map(
        call.arguments().get(0),
        v -> {
          String text = Texts.constant(v);
          MemoryBytes size = text == null ? null : parse(text);
          return size == null
              ? Texts.unknown(call, v, "memory size that is computed")
              : Constant.of(size).withTrace(v.trace());
        });
  }

  private static AbstractValue bytes(Call call) {
    return call.receiver() instanceof Constant c && c.value() instanceof MemoryBytes size
        ? Constant.of(size.bytes())
        : call.unknown("memory size");
  }
}

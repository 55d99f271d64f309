package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Row.row;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import org.jspecify.annotations.Nullable;

/** {@code TernaryBoolean}: true, false or undefined. */
final class TernaryBooleans {

  private TernaryBooleans() {}

  /** What a method does; null where the table does not say. */
  static @Nullable Row find(String method) {
    return switch (method) {
      case "fromBoolean/1", "fromBoxedBoolean/1" -> row(call -> of(call, call.arguments().get(0)));
      case "getOrDefault/1" -> row(call -> orElse(call, call.arguments().get(0)));
      case "getAsBoolean/0" -> row(call -> orElse(call, Constant.ofNull()));
      case "resolveUndefined/1" -> row(call -> of(call, orElse(call, call.arguments().get(0))));
      default -> null;
    };
  }

  private static AbstractValue of(Call call, AbstractValue value) {
    return Derived.ofConstant(call, value, "ternary of", TernaryBooleans::of);
  }

  private static @Nullable AbstractValue of(Object value) {
    if (value instanceof Boolean known) {
      return named(known ? "TRUE" : "FALSE");
    }
    return value == Constant.Null.NULL ? named("UNDEFINED") : null;
  }

  private static AbstractValue named(String name) {
    return Constant.ofEnum(FlinkEnums.TERNARY, name);
  }

  private static AbstractValue orElse(Call call, AbstractValue other) {
    return Lattice.map(
        call.receiver(),
        r ->
            r.equals(named("UNDEFINED"))
                ? other
                : Derived.ofConstant(call, r, call.method() + " of", TernaryBooleans::asBoolean));
  }

  private static @Nullable AbstractValue asBoolean(Object value) {
    boolean isKnown = value instanceof Constant.EnumName named && !named.name().equals("UNDEFINED");
    return isKnown ? Constant.of(((Constant.EnumName) value).name().equals("TRUE")) : null;
  }
}

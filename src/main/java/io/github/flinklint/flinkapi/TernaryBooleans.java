package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code TernaryBoolean}: true, false or undefined. */
final class TernaryBooleans {

  private TernaryBooleans() {}

  static List<FlinkRow> rows() {
    return Rows.of(FlinkEnums.TERNARY)
        .method("fromBoolean", 1, call -> of(call, call.arguments().get(0)))
        .method("fromBoxedBoolean", 1, call -> of(call, call.arguments().get(0)))
        .method("getOrDefault", 1, call -> orElse(call, call.arguments().get(0)))
        .method("getAsBoolean", 0, call -> orElse(call, Constant.ofNull()))
        .method("resolveUndefined", 1, call -> of(call, orElse(call, call.arguments().get(0))))
        .list();
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

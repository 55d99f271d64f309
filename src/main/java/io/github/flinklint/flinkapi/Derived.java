package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Text;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values worked out of another: of a constant at once, of an outside value when it is known. */
final class Derived {

  private Derived() {}

  /**
   * What a function makes of a text.
   *
   * @param what the result in words, which its text follows: {@code name of}
   * @param function gets constant texts; null where it cannot tell
   */
  static AbstractValue ofText(
      Call call,
      AbstractValue value,
      String what,
      Function<Text, @Nullable AbstractValue> function) {
    return Lattice.map(
        value,
        v -> {
          AbstractValue made = constant(v, function);
          Text outside = made == null ? Texts.outside(v) : null;
          if (made != null) {
            return Lattice.traced(made, v);
          }
          if (outside == null || outside.isConstant()) {
            return Texts.unknown(call, v, what + " something computed");
          }
          AbstractValue absent = v instanceof Input input ? input.absent() : outside.whenAbsent();
          return Input.computed(
                  what + " " + outside.display(), outside.sources(), constant(absent, function))
              .withTrace(v.trace());
        });
  }

  private static @Nullable AbstractValue constant(
      @Nullable AbstractValue value, Function<Text, @Nullable AbstractValue> function) {
    return value instanceof Text text && text.isConstant() ? function.apply(text) : null;
  }

  /**
   * What a function makes of a constant.
   *
   * @param what the result in words, which its operand follows
   * @param function gets what constants hold; null where it cannot tell
   */
  static AbstractValue ofConstant(
      Call call,
      AbstractValue value,
      String what,
      Function<Object, @Nullable AbstractValue> function) {
    return Lattice.map(
        value,
        v -> {
          AbstractValue made = v instanceof Constant c ? function.apply(c.value()) : null;
          if (made != null) {
            return Lattice.traced(made, v);
          }
          if (v instanceof Test) {
            AbstractValue yes = function.apply(true);
            AbstractValue no = function.apply(false);
            return yes == null || no == null
                ? call.unknown(what + " something computed")
                : call.branch(v, () -> yes, () -> no);
          }
          if (!(v instanceof Input input)) {
            return Texts.unknown(call, v, what + " something computed");
          }
          AbstractValue absent =
              input.absent() instanceof Constant c ? function.apply(c.value()) : null;
          Set<Source> sources = Set.copyOf(input.sources());
          return Input.computed(what + " " + input.term(), sources, absent).withTrace(v.trace());
        });
  }
}

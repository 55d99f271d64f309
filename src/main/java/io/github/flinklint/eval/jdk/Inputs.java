package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Outside inputs: their other forms, and whether they are there. */
final class Inputs {

  private Inputs() {}

  /** The same input with another value where it is absent. */
  static Input withAbsent(Input input, @Nullable AbstractValue absent) {
    Input other =
        input.isDirect()
            ? Input.of(input.sources().get(0), absent)
            : Input.computed(input.term(), input.sources(), absent);
    return other.withTrace(input.trace());
  }

  /** A test, or a text whose holes all come from outside, as one input; all else as it is. */
  static AbstractValue asInput(AbstractValue value) {
    if (value instanceof Test test) {
      Boolean outcome = test.whenAbsent();
      return Input.computed(
          Terms.of(test),
          test.sources(),
          outcome == null ? null : Constant.of(outcome != test.negated()));
    }
    if (!(value instanceof Text text) || text.isConstant()) {
      return value;
    }
    List<Text.Hole> holes = text.holes();
    if (text.parts().size() == 1) {
      return holes.get(0).value();
    }
    for (Text.Hole hole : holes) {
      if (!(hole.value() instanceof Input)) {
        return hole.value() instanceof Unknown unknown
            ? unknown
            : Unknown.because("part of a text");
      }
    }
    return Input.computed(Terms.of(text), text.sources(), text.whenAbsent());
  }

  /** Whether the value is null. */
  static AbstractValue isNull(Call call, AbstractValue value) {
    return value instanceof Choice
        ? Lattice.map(value, v -> isSingleNull(call, v))
        : isSingleNull(call, value);
  }

  private static AbstractValue isSingleNull(Call call, AbstractValue value) {
    if (value instanceof Unknown) {
      return value;
    }
    if (value instanceof Input input) {
      if (!isNullWhenAbsent(input)) {
        return Constant.of(false);
      }
      return input.isDirect()
          ? not(call.isGiven(input.sources().get(0)))
          : Test.other(input.term() + " is null", input.sources(), true);
    }
    return Constant.of(Concrete.isNull(value));
  }

  /** True where the program goes on with null where the input is absent. */
  static boolean isNullWhenAbsent(Input input) {
    AbstractValue absent = input.absent();
    if (absent != null) {
      for (AbstractValue one : Lattice.alternatives(absent)) {
        if (Concrete.isNull(one)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The opposite of a boolean. */
  static AbstractValue not(AbstractValue condition) {
    return condition instanceof Choice
        ? Lattice.map(condition, Inputs::negated)
        : negated(condition);
  }

  private static AbstractValue negated(AbstractValue condition) {
    if (condition instanceof Test test) {
      return test.negate();
    }
    if (condition instanceof Constant constant && constant.value() instanceof Boolean known) {
      return Constant.of(!known);
    }
    if (condition instanceof Input input && asTest(input) instanceof Test test) {
      return test.negate();
    }
    return condition instanceof Unknown
        ? condition
        : Unknown.because("negation of " + condition.display());
  }

  /** A boolean input as a condition. */
  private static AbstractValue asTest(Input input) {
    Boolean absent =
        (input.absent() instanceof Constant c && c.value() instanceof Boolean known) ? known : null;
    return Test.equal(input, Constant.of(true), absent);
  }

  /** The value where it is not null, the other where it is. */
  static AbstractValue orElse(Call call, AbstractValue value, Supplier<AbstractValue> other) {
    return unlessNull(call, value, v -> v, other);
  }

  /**
   * Goes on with a value where it is not null, and otherwise where it is.
   *
   * @param then given the value, which is then not null
   */
  static AbstractValue unlessNull(
      Call call,
      AbstractValue value,
      Function<AbstractValue, AbstractValue> then,
      Supplier<AbstractValue> otherwise) {
    if (value instanceof Choice choice) {
      return unlessNullChoice(call, choice, then, otherwise);
    }
    AbstractValue isNull = isNull(call, value);
    if (isNull instanceof Constant known) {
      return known.is(true) ? otherwise.get() : then.apply(value);
    }
    AbstractValue present = value instanceof Input input ? withAbsent(input, null) : value;
    AbstractValue joined = call.branch(not(isNull), () -> then.apply(present), otherwise);
    return value instanceof Input input ? folded(input, joined) : joined;
  }

  private static AbstractValue unlessNullChoice(
      Call call,
      Choice choice,
      Function<AbstractValue, AbstractValue> then,
      Supplier<AbstractValue> otherwise) {
    List<AbstractValue> present = new ArrayList<>();
    boolean certain = true;
    for (AbstractValue alternative : choice.alternatives()) {
      boolean isNeverNull = isSingleNull(call, alternative).equals(Constant.of(false));
      certain &= isNeverNull;
      if (!Concrete.isNull(alternative)) {
        boolean open = alternative instanceof Input && !isNeverNull;
        present.add(open ? withAbsent((Input) alternative, null) : alternative);
      }
    }
    if (present.isEmpty()) {
      return otherwise.get();
    }
    AbstractValue joined = present.get(0);
    for (AbstractValue alternative : present) {
      joined = Lattice.join(joined, alternative, choice.conditions());
    }
    AbstractValue rest = joined;
    if (certain) {
      return then.apply(rest);
    }
    Unknown which = call.unknown("whether a value is null").withConditions(choice.conditions());
    return call.branch(which, () -> then.apply(rest), otherwise);
  }

  /** "The input, or a constant where it is absent" is the input with that default. */
  private static AbstractValue folded(Input decided, AbstractValue joined) {
    if (!(joined instanceof Choice choice)
        || choice.alternatives().size() != 2
        || !decided.isDirect()) {
      return joined;
    }
    AbstractValue first = choice.alternatives().get(0);
    AbstractValue second = choice.alternatives().get(1);
    Source source = decided.sources().get(0);
    boolean fits =
        first instanceof Input input
            && input.sources().equals(List.of(source))
            && input.absent() == null
            && (second instanceof Constant || second instanceof Text);
    return fits ? withAbsent((Input) first, second) : joined;
  }
}

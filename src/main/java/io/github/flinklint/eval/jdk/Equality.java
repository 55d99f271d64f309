package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.FunctionValue;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Java's {@code equals} on abstract values. */
final class Equality {

  private Equality() {}

  /** {@code Objects.equals(a, b)}. */
  static AbstractValue ofNullable(Call call, AbstractValue a, AbstractValue b) {
    return a instanceof Choice || b instanceof Choice
        ? Lattice.map(a, b, (x, y) -> single(call, x, y))
        : single(call, a, b);
  }

  private static AbstractValue single(Call call, AbstractValue a, AbstractValue b) {
    return Concrete.isNull(a) || Concrete.isNull(b)
        ? Inputs.isNull(call, Concrete.isNull(a) ? b : a)
        : settle(call, equal(a, b, true));
  }

  private static AbstractValue settle(Call call, Outcome outcome) {
    AbstractValue value = outcome.value();
    return value == null ? Spread.unknown(call) : value;
  }

  /** {@code a.equals(b)}, where a is not null. */
  static Outcome equal(AbstractValue a, AbstractValue b) {
    return equal(a, b, false);
  }

  private static Outcome equal(AbstractValue a, AbstractValue b, boolean nullSafe) {
    if (a instanceof Unknown || b instanceof Unknown) {
      return Outcome.of(a instanceof Unknown ? a : b);
    }
    if (a instanceof Constant x && b instanceof Constant y) {
      return Outcome.of(x.value().equals(y.value()));
    }
    if (a instanceof Reference x && b instanceof Reference y) {
      return x.id() == y.id() ? Outcome.of(true) : Outcome.UNKNOWN;
    }
    if (isObject(a) || isObject(b)) {
      boolean other = isObject(a) ? isValue(b) : isValue(a);
      return other && !(a instanceof Reference) ? Outcome.of(false) : Outcome.UNKNOWN;
    }
    if (a instanceof Text x && b instanceof Text y) {
      return ofTexts(x, y, nullSafe);
    }
    boolean kindsDiffer =
        (a instanceof Text && b instanceof Constant)
            || (a instanceof Constant && b instanceof Text);
    return kindsDiffer ? Outcome.of(false) : ofInputs(a, b, nullSafe);
  }

  private static boolean isObject(AbstractValue value) {
    return value instanceof Reference || value instanceof FunctionValue;
  }

  private static boolean isValue(AbstractValue value) {
    return value instanceof Text || value instanceof Constant;
  }

  private static Outcome ofTexts(Text a, Text b, boolean nullSafe) {
    if (a.isConstant() && b.isConstant()) {
      return Outcome.of(a.template().equals(b.template()));
    }
    if (Boolean.FALSE.equals(TextShapes.startsWith(a, b))
        || Boolean.FALSE.equals(TextShapes.endsWith(a, b))) {
      return Outcome.of(false);
    }
    if (a.equals(b) && isStable(List.of(a))) {
      return Outcome.of(true);
    }
    AbstractValue[] rest = withoutCommonEnds(a, b);
    return ofInputs(rest[0], rest[1], nullSafe);
  }

  /** "obs://" + x equals "obs://b" where x equals "b". */
  private static AbstractValue[] withoutCommonEnds(Text a, Text b) {
    String prefixA = TextShapes.prefix(a);
    String prefixB = TextShapes.prefix(b);
    int start = Math.min(prefixA.length(), prefixB.length());
    Text restA = a.sub(start, JdkTexts.width(a));
    Text restB = b.sub(start, JdkTexts.width(b));
    int end = Math.min(TextShapes.suffix(restA).length(), TextShapes.suffix(restB).length());
    Text innerA = restA.sub(0, JdkTexts.width(restA) - end);
    Text innerB = restB.sub(0, JdkTexts.width(restB) - end);
    return new AbstractValue[] {innerA, innerB};
  }

  private static Outcome ofInputs(AbstractValue a, AbstractValue b, boolean nullSafe) {
    AbstractValue left = Inputs.asInput(a);
    AbstractValue right = Inputs.asInput(b);
    if (left instanceof Input input && Concrete.is(right)) {
      return Outcome.of(Test.equal(input, right, whenAbsent(left, right, nullSafe)));
    }
    if (right instanceof Input input && Concrete.is(left)) {
      // The receiver is a constant, so a null argument is no failure.
      return Outcome.of(Test.equal(input, left, whenAbsent(right, left, true)));
    }
    if (left instanceof Input x && right instanceof Input y) {
      if (x.term().equals(y.term()) && isStable(List.of(x, y))) {
        return Outcome.of(true);
      }
      String key = x.term() + " is " + y.term();
      return Outcome.of(Test.other(key, Terms.sources(List.of(x, y)), whenAbsent(x, y, nullSafe)));
    }
    return left instanceof Unknown || right instanceof Unknown
        ? Outcome.of(left instanceof Unknown ? left : right)
        : Outcome.UNKNOWN;
  }

  /** Two looks at the clock are two values. */
  private static boolean isStable(List<AbstractValue> operands) {
    for (Source source : Terms.sources(operands)) {
      if (source.isUnstable()) {
        return false;
      }
    }
    for (AbstractValue operand : operands) {
      if (operand instanceof Text text && !text.isOutside()) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Boolean whenAbsent(AbstractValue a, AbstractValue b, boolean nullSafe) {
    AbstractValue left = absentOf(a);
    AbstractValue right = absentOf(b);
    if (left == null || right == null) {
      return null;
    }
    if (Concrete.isNull(left) || Concrete.isNull(right)) {
      boolean fails = Concrete.isNull(left) && !nullSafe;
      return fails ? null : Boolean.valueOf(left.equals(right));
    }
    return (equal(left, right, nullSafe).value() instanceof Constant c
            && c.value() instanceof Boolean known)
        ? known
        : null;
  }

  private static @Nullable AbstractValue absentOf(AbstractValue value) {
    return value instanceof Input input ? input.absent() : value;
  }
}

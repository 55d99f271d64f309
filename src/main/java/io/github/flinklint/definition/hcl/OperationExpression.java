package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * An operator and its operands.
 *
 * @param operator as it is written
 * @param left null for an operator with one operand
 * @param right the operand behind the operator
 */
record OperationExpression(
    String operator, @Nullable Expression left, Expression right, SourceLocation at)
    implements Expression {

  /** Numbers beyond this size are not computed. */
  private static final int MAX_DIGITS = 100;

  @Override
  public Value evaluate(Context context) {
    Value second = context.evaluate(right);
    Value result = left == null ? unary(second) : binary(context.evaluate(left), second);
    return result == null ? context.open(this) : result;
  }

  private @Nullable Value unary(Value operand) {
    if (operator.equals("!")) {
      return truth(negated(Conversions.truth(operand)));
    }
    BigDecimal number = Conversions.number(operand);
    return number == null ? null : new Value.Decimal(number.negate(), at);
  }

  private @Nullable Value binary(Value first, Value second) {
    return switch (operator) {
      case "==" -> truth(equal(first, second));
      case "!=" -> truth(negated(equal(first, second)));
      case "&&" -> truth(both(Conversions.truth(first), Conversions.truth(second)));
      case "||" ->
          truth(
              negated(both(negated(Conversions.truth(first)), negated(Conversions.truth(second)))));
      default -> arithmetic(Conversions.number(first), Conversions.number(second));
    };
  }

  private @Nullable Value truth(@Nullable Boolean truth) {
    return truth == null ? null : new Value.Truth(truth, at);
  }

  private static @Nullable Boolean negated(@Nullable Boolean truth) {
    return truth == null ? null : Boolean.valueOf(!truth);
  }

  /** False where one is false, whatever the other is. */
  private static @Nullable Boolean both(@Nullable Boolean first, @Nullable Boolean second) {
    if (Boolean.FALSE.equals(first) || Boolean.FALSE.equals(second)) {
      return false;
    }
    return (first == null || second == null) ? null : Boolean.TRUE;
  }

  private @Nullable Value arithmetic(@Nullable BigDecimal first, @Nullable BigDecimal second) {
    if (first == null || second == null || isHuge(first) || isHuge(second)) {
      return null;
    }
    int order = first.compareTo(second);
    return switch (operator) {
      case "<" -> new Value.Truth(order < 0, at);
      case "<=" -> new Value.Truth(order <= 0, at);
      case ">" -> new Value.Truth(order > 0, at);
      case ">=" -> new Value.Truth(order >= 0, at);
      case "/" -> second.signum() == 0 ? null : quotient(first, second);
      case "%" -> remainder(first, second);
      default -> decimal(first, second);
    };
  }

  private @Nullable Value decimal(BigDecimal first, BigDecimal second) {
    BinaryNumber one = BinaryNumber.of(first);
    BinaryNumber other = BinaryNumber.of(second);
    return switch (operator) {
      case "+" -> ifExact(first.add(second), one.plus(other));
      case "-" -> ifExact(first.subtract(second), one.minus(other));
      default -> ifExact(first.multiply(second), one.times(other));
    };
  }

  /** The language rounds each operand and each result: only where that leaves the same number. */
  private @Nullable Value ifExact(BigDecimal exact, BinaryNumber computed) {
    return !isHuge(exact) && BinaryNumber.of(exact).equals(computed)
        ? new Value.Decimal(exact, at)
        : null;
  }

  private @Nullable Value remainder(BigDecimal first, BigDecimal second) {
    boolean isWhole = isWhole(first) && isWhole(second) && second.signum() != 0;
    return isWhole ? new Value.Decimal(first.remainder(second), at) : null;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  /** Only where it comes out even: how the language rounds is its own affair. */
  private @Nullable Value quotient(BigDecimal first, BigDecimal second) {
    BigDecimal quotient = first.divide(second, MathContext.DECIMAL128);
    return quotient.multiply(second).compareTo(first) == 0
        ? ifExact(quotient, BinaryNumber.of(first).by(BinaryNumber.of(second)))
        : null;
  }

  private static boolean isHuge(BigDecimal number) {
    return number.precision() > MAX_DIGITS || Math.abs(number.scale()) > MAX_DIGITS;
  }

  /** Whether two values are the same; null where that cannot be told. */
  static @Nullable Boolean equal(Value first, Value second) {
    if (first instanceof Value.Open || second instanceof Value.Open) {
      return null;
    }
    if (first instanceof Value.Nothing || second instanceof Value.Nothing) {
      return first instanceof Value.Nothing && second instanceof Value.Nothing;
    }
    if (Unification.mayBeText(first) || Unification.mayBeText(second)) {
      return null;
    }
    if (first instanceof Value.Words words && second instanceof Value.Words others) {
      return equal(words, others);
    }
    if (first instanceof Value.Decimal number && second instanceof Value.Decimal other) {
      return number.number().compareTo(other.number()) == 0;
    }
    if (first instanceof Value.Truth truth && second instanceof Value.Truth other) {
      return truth.isTrue() == other.isTrue();
    }
    if (isPrimitive(first) && isPrimitive(second)) {
      return false;
    }
    return null;
  }

  private static boolean isPrimitive(Value value) {
    return value instanceof Value.Words
        || value instanceof Value.Decimal
        || value instanceof Value.Truth;
  }

  private static @Nullable Boolean equal(Value.Words first, Value.Words second) {
    String one = first.text().characters();
    String other = second.text().characters();
    if (one != null && other != null) {
      return one.equals(other);
    }
    boolean isTooLong =
        (one != null && literals(second) > one.length())
            || (other != null && literals(first) > other.length());
    return isTooLong ? Boolean.FALSE : null;
  }

  /** Number of the characters that are known. */
  private static int literals(Value.Words words) {
    return words.text().template().length() - words.text().holes().size();
  }

  @Override
  public void describe(Description to) {
    if (left != null) {
      to.add(left);
      to.add(" ");
    }
    to.add(operator);
    if (left != null) {
      to.add(" ");
    }
    to.add(right);
  }
}

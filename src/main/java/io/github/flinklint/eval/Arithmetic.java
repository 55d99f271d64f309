package io.github.flinklint.eval;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import org.jspecify.annotations.Nullable;

/** Java's operators on boxed primitives, with binary numeric promotion, overflow and all. */
final class Arithmetic {

  private Arithmetic() {}

  /**
   * A binary operator.
   *
   * @return null where the operator does not apply to such operands
   * @throws ArithmeticException for an integer division by zero
   */
  static @Nullable Object binary(BinaryExpr.Operator operator, Object a, Object b) {
    if (a instanceof Boolean x && b instanceof Boolean y) {
      return logical(operator, x, y);
    }
    Number left = number(a);
    Number right = number(b);
    if (left == null || right == null) {
      return null;
    }
    if (isShift(operator)) {
      return isFloating(left) || isFloating(right)
          ? null
          : shift(operator, left, right.longValue());
    }
    if (left instanceof Double || right instanceof Double) {
      return floating(operator, left.doubleValue(), right.doubleValue());
    }
    if (left instanceof Float || right instanceof Float) {
      return ofFloat(operator, left.floatValue(), right.floatValue());
    }
    if (left instanceof Long || right instanceof Long) {
      return integral(operator, left.longValue(), right.longValue());
    }
    Object result = integral(operator, left.intValue(), right.intValue());
    return result instanceof Long wide ? Integer.valueOf(wide.intValue()) : result;
  }

  private static @Nullable Number number(Object value) {
    if (value instanceof Character c) {
      return Integer.valueOf(c);
    }
    return value instanceof Number n ? n : null;
  }

  private static boolean isFloating(Number number) {
    return number instanceof Double || number instanceof Float;
  }

  private static boolean isShift(BinaryExpr.Operator operator) {
    return switch (operator) {
      case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> true;
      default -> false;
    };
  }

  private static @Nullable Object logical(BinaryExpr.Operator operator, boolean a, boolean b) {
    return switch (operator) {
      case AND, BINARY_AND -> a && b;
      case OR, BINARY_OR -> a || b;
      case XOR, NOT_EQUALS -> a != b;
      case EQUALS -> a == b;
      default -> null;
    };
  }

  /** The type of a shift is that of its left operand. */
  private static Object shift(BinaryExpr.Operator operator, Number left, long by) {
    if (left instanceof Long) {
      long value = left.longValue();
      return switch (operator) {
        case LEFT_SHIFT -> value << by;
        case SIGNED_RIGHT_SHIFT -> value >> by;
        default -> value >>> by;
      };
    }
    int value = left.intValue();
    return switch (operator) {
      case LEFT_SHIFT -> value << (int) by;
      case SIGNED_RIGHT_SHIFT -> value >> (int) by;
      default -> value >>> (int) by;
    };
  }

  private static @Nullable Object integral(BinaryExpr.Operator operator, long a, long b) {
    return switch (operator) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case REMAINDER -> a % b;
      case BINARY_AND -> a & b;
      case BINARY_OR -> a | b;
      case XOR -> a ^ b;
      case LESS -> a < b;
      case LESS_EQUALS -> a <= b;
      case GREATER -> a > b;
      case GREATER_EQUALS -> a >= b;
      case EQUALS -> a == b;
      case NOT_EQUALS -> a != b;
      default -> null;
    };
  }

  private static @Nullable Object floating(BinaryExpr.Operator operator, double a, double b) {
    return switch (operator) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case REMAINDER -> a % b;
      case LESS -> a < b;
      case LESS_EQUALS -> a <= b;
      case GREATER -> a > b;
      case GREATER_EQUALS -> a >= b;
      case EQUALS -> a == b;
      case NOT_EQUALS -> a != b;
      default -> null;
    };
  }

  private static @Nullable Object ofFloat(BinaryExpr.Operator operator, float a, float b) {
    return switch (operator) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case REMAINDER -> a % b;
      default -> floating(operator, a, b);
    };
  }

  /**
   * Java's {@code ==} on constants: numbers by value after promotion, everything else by equality.
   */
  static boolean equal(Object a, Object b) {
    Number left = number(a);
    Number right = number(b);
    if (left == null || right == null) {
      return a.equals(b);
    }
    return Boolean.TRUE.equals(binary(BinaryExpr.Operator.EQUALS, a, b));
  }

  /**
   * A unary operator without side effect.
   *
   * @return null where it does not apply
   */
  static @Nullable Object unary(UnaryExpr.Operator operator, Object value) {
    if (value instanceof Boolean known) {
      return operator == UnaryExpr.Operator.LOGICAL_COMPLEMENT ? !known : null;
    }
    Number number = number(value);
    if (number == null) {
      return null;
    }
    return switch (operator) {
      case PLUS ->
          isFloating(number) || number instanceof Long
              ? number
              : Integer.valueOf(number.intValue());
      case MINUS -> negated(number);
      case BITWISE_COMPLEMENT -> complement(number);
      default -> null;
    };
  }

  private static Object negated(Number number) {
    if (number instanceof Double) {
      return -number.doubleValue();
    }
    if (number instanceof Float) {
      return -number.floatValue();
    }
    // Not a conditional expression: that would promote both sides to long.
    if (number instanceof Long) {
      return -number.longValue();
    }
    return -number.intValue();
  }

  private static Object complement(Number number) {
    if (number instanceof Long) {
      return ~number.longValue();
    }
    return ~number.intValue();
  }
}

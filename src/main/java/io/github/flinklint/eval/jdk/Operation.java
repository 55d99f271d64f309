package io.github.flinklint.eval.jdk;

import io.github.flinklint.value.AbstractValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function of Java values that {@link Lift} applies to abstract ones. */
interface Operation {

  /** What the result of a function on outside inputs is. */
  enum Kind {
    /** Another input. */
    VALUE,
    /** A test. */
    PREDICATE,
    /** The same input in another type: {@code Long.parseLong(x)} is still the argument x. */
    CONVERSION
  }

  /** A function of Java values. */
  @FunctionalInterface
  interface Function {
    /**
     * Computes.
     *
     * @param operands Java values, null for null
     * @return the result, or {@link Concrete#NONE} where it is not understood
     * @throws Exception what the function throws in Java
     */
    @Nullable Object apply(@Nullable Object[] operands) throws Exception;
  }

  /** How a computation is called. */
  @FunctionalInterface
  interface Naming {
    String term(List<AbstractValue> operands);
  }

  /** What the result is. */
  Kind kind();

  /** The computation in words, as in {@link Terms}. */
  String term(List<AbstractValue> operands);

  /**
   * Computes.
   *
   * @param operands Java values, null for null
   * @return the result, or {@link Concrete#NONE} where it is not understood
   * @throws Exception what the function throws in Java
   */
  @Nullable Object compute(@Nullable Object[] operands) throws Exception;

  /** An operation of its parts. */
  static Operation of(Kind kind, Naming naming, Function function) {
    return new Operation() {
      @Override
      public Kind kind() {
        return kind;
      }

      @Override
      public String term(List<AbstractValue> operands) {
        return naming.term(operands);
      }

      @Override
      public @Nullable Object compute(@Nullable Object[] operands) throws Exception {
        return function.apply(operands);
      }
    };
  }

  /** An operation that keeps an input what it is. */
  static Operation conversion(Function function) {
    return of(Kind.CONVERSION, o -> Terms.of(o.get(0)), function);
  }

  /** An operation named as a method of its first operand. */
  static Operation value(String method, Function function) {
    return of(Kind.VALUE, o -> Terms.call(o.get(0), method, o.subList(1, o.size())), function);
  }

  /** The Java string of an operand, which is null or something else where the program is wrong. */
  static String string(@Nullable Object operand) {
    if (operand == null) {
      throw new NullPointerException();
    }
    return operand instanceof String s ? s : String.valueOf(operand);
  }
}

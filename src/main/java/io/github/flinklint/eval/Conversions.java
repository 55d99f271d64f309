package io.github.flinklint.eval;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import java.util.Set;

/** Conversions of primitive constants by Java's rules. */
final class Conversions {

  private static final Set<String> PRIMITIVES =
      Set.of("byte", "short", "char", "int", "long", "float", "double", "boolean");

  private Conversions() {}

  static boolean isPrimitive(String type) {
    return PRIMITIVES.contains(type);
  }

  /**
   * A value as a variable of the type holds it: a constant widened or narrowed; everything else as
   * it is.
   */
  static AbstractValue assign(AbstractValue value, String type) {
    if (!(value instanceof Constant constant)) {
      return value;
    }
    Object converted = convert(constant.value(), StaticTypes.unboxed(type));
    return converted.equals(constant.value())
        ? value
        : Constant.of(converted).withTrace(value.trace());
  }

  /** A cast; boxed types do not convert, only their primitives do. */
  static AbstractValue cast(AbstractValue value, String type) {
    return isPrimitive(type) ? assign(value, type) : value;
  }

  /** The converted number or character; the value itself where the type is no numeric one. */
  static Object convert(Object value, String type) {
    Number number =
        value instanceof Character c ? Integer.valueOf(c) : value instanceof Number n ? n : null;
    if (number == null) {
      return value;
    }
    return switch (type) {
      case "byte" -> (byte) integral(number);
      case "short" -> (short) integral(number);
      case "char" -> (char) integral(number);
      case "int" -> isFloating(number) ? (int) number.doubleValue() : (int) number.longValue();
      case "long" -> isFloating(number) ? (long) number.doubleValue() : number.longValue();
      case "float" -> number.floatValue();
      case "double" -> number.doubleValue();
      default -> value;
    };
  }

  private static boolean isFloating(Number number) {
    return number instanceof Double || number instanceof Float;
  }

  private static int integral(Number number) {
    return isFloating(number) ? (int) number.doubleValue() : (int) number.longValue();
  }
}

package io.github.flinklint.eval;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conversions of primitive constants by Java's rules. */
final class Conversions {

  private static final Set<String> PRIMITIVES =
      Set.of("byte", "short", "char", "int", "long", "float", "double", "boolean");

  private static final List<String> WIDENING =
      List.of("byte", "short", "int", "long", "float", "double");

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
    Object converted = convert(constant.value(), unboxed(type));
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

  /** Binary numeric promotion; null where one is no number. */
  static @Nullable String promoted(String left, String right) {
    String a = unboxed(left);
    String b = unboxed(right);
    if (a.equals("boolean") && b.equals("boolean")) {
      return "boolean";
    }
    int from = WIDENING.indexOf(a.equals("char") ? "int" : a);
    int to = WIDENING.indexOf(b.equals("char") ? "int" : b);
    if (from < 0 || to < 0) {
      return null;
    }
    return WIDENING.get(Math.max(WIDENING.indexOf("int"), Math.max(from, to)));
  }

  /** True where a primitive widens to another, or is it. */
  static boolean widens(String from, String to) {
    if (from.equals(to)) {
      return true;
    }
    int a = WIDENING.indexOf(from);
    int b = WIDENING.indexOf(to);
    return from.equals("char") ? b >= WIDENING.indexOf("int") : a >= 0 && b > a;
  }

  static String boxed(String primitive) {
    return switch (primitive) {
      case "int" -> "java.lang.Integer";
      case "char" -> "java.lang.Character";
      default -> "java.lang." + Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1);
    };
  }

  static String unboxed(String type) {
    return switch (type) {
      case "java.lang.Integer" -> "int";
      case "java.lang.Character" -> "char";
      case "java.lang.Long" -> "long";
      case "java.lang.Short" -> "short";
      case "java.lang.Byte" -> "byte";
      case "java.lang.Double" -> "double";
      case "java.lang.Float" -> "float";
      case "java.lang.Boolean" -> "boolean";
      default -> type;
    };
  }
}

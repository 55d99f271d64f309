package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Text;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Texts and numbers made into values of a type. Values that are open or not known stay as they are.
 */
final class Conversions {

  private Conversions() {}

  /**
   * A parameter in the type of the getter that asks for it.
   *
   * @param type {@code String}, {@code Integer}, {@code Long}, {@code Boolean}, {@code Double},
   *     {@code Float}, {@code Short} or {@code Byte}
   */
  static AbstractValue parameter(Call call, String type, AbstractValue value) {
    AbstractValue joined = null;
    for (AbstractValue one : Lattice.alternatives(value)) {
      joined = Lattice.joined(joined, parameterOne(call, type, one), value);
    }
    return joined == null ? value : joined;
  }

  private static AbstractValue parameterOne(Call call, String type, AbstractValue value) {
    String text = Texts.constant(value);
    Object made = null;
    if (text != null && !type.equals("String")) {
      made = type.equals("Boolean") ? (Object) Boolean.parseBoolean(text) : number(type, text);
      if (made == null) {
        return call.unknown("text that is no number");
      }
    } else if (value instanceof Constant constant && constant.value() instanceof Number number) {
      made = widened(type, number);
    }
    return made == null ? value : Constant.of(made).withTrace(value.trace());
  }

  /** True where a text is certainly none of the type, so that reading it fails. */
  static boolean isMalformed(String type, AbstractValue value) {
    String text = Texts.constant(value);
    return text != null
        && !type.equals("String")
        && !type.equals("Boolean")
        && number(type, text) == null;
  }

  private static @Nullable Object number(String type, String text) {
    try {
      return switch (type) {
        case "Integer" -> Integer.valueOf(text);
        case "Long" -> Long.valueOf(text);
        case "Double" -> Double.valueOf(text);
        case "Float" -> Float.valueOf(text);
        case "Short" -> Short.valueOf(text);
        case "Byte" -> Byte.valueOf(text);
        default -> null;
      };
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable Object widened(String type, Number number) {
    return switch (type) {
      case "Long" ->
          number instanceof Double || number instanceof Float ? null : number.longValue();
      case "Double" -> number.doubleValue();
      default -> null;
    };
  }

  /** The raw value of an option in the option's type, as {@code Configuration.get} converts it. */
  static AbstractValue option(Call call, String type, AbstractValue value, Behaviour behaviour) {
    AbstractValue joined = null;
    for (AbstractValue one : Lattice.alternatives(value)) {
      joined = Lattice.joined(joined, optionOne(call, type, one, behaviour), value);
    }
    return joined == null ? value : joined;
  }

  private static AbstractValue optionOne(
      Call call, String type, AbstractValue value, Behaviour behaviour) {
    if (FlinkEnums.isEnum(type)) {
      return FlinkEnums.as(type, value);
    }
    if (isConvertible(type) && value instanceof Text open && !open.isConstant()) {
      return Derived.ofText(call, value, type + " of", t -> parsed(type, t, behaviour));
    }
    if (type.equals("Duration") && value instanceof Constant c && c.value() instanceof Number n) {
      return Constant.of(Duration.ofMillis(n.longValue())).withTrace(value.trace());
    }
    String text = Texts.constant(value);
    if (type.equals("String")) {
      boolean isPlain =
          value instanceof Constant c && !c.isNull() && !(c.value() instanceof OptionKey);
      return isPlain ? Text.of(value.display()).withTrace(value.trace()) : value;
    }
    if (text == null || type.isEmpty()) {
      return value;
    }
    Object made = fromText(type, text, behaviour);
    return made == null
        ? (isConvertible(type) ? call.unknown("value that cannot be parsed") : value)
        : Constant.of(made).withTrace(value.trace());
  }

  private static @Nullable AbstractValue parsed(String type, Text text, Behaviour behaviour) {
    Object made = fromText(type, text.template(), behaviour);
    return made == null ? null : Constant.of(made);
  }

  private static boolean isConvertible(String type) {
    return switch (type) {
      case "Integer", "Long", "Double", "Float", "Boolean", "Duration", "MemorySize" -> true;
      default -> false;
    };
  }

  /**
   * A value of a type from its text; null where the text is none, or the type is not one that
   * matters.
   */
  static @Nullable Object fromText(String type, String text, Behaviour behaviour) {
    return switch (type) {
      case "Boolean" ->
          switch (text.toUpperCase(Locale.ROOT)) {
            case "TRUE" -> true;
            case "FALSE" -> false;
            default -> null;
          };
      case "Duration" -> Durations.parse(text, behaviour);
      case "MemorySize" -> MemorySizes.parse(text);
      default -> number(type, text);
    };
  }

  /**
   * The default of an option as the table writes it: durations in ISO form. Null where the type
   * does not matter.
   */
  static @Nullable AbstractValue defaultValue(String type, String text) {
    if (type.equals("String") || type.isEmpty()) {
      return Text.of(text);
    }
    if (FlinkEnums.isEnum(type)) {
      return FlinkEnums.constant(type, text);
    }
    Object made =
        type.equals("Duration") && text.startsWith("PT")
            ? Duration.parse(text)
            : fromText(type, text, new Behaviour(null));
    return made == null ? null : Constant.of(made);
  }
}

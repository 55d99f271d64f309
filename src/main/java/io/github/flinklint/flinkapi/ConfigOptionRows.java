package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Effects.self;
import static io.github.flinklint.flinkapi.Row.row;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * {@code ConfigOptions.key("k").stringType().defaultValue("x")} and the methods of {@code
 * ConfigOption}.
 */
final class ConfigOptionRows {

  private ConfigOptionRows() {}

  /** What a method of a type does; null where the table does not say. */
  static @Nullable Row find(String type, String method) {
    if (type.equals(FlinkTypes.CONFIG_OPTIONS)) {
      return method.equals("key/1") ? row(ConfigOptionRows::key) : null;
    }
    String wanted = typeOf(method);
    return wanted == null ? ofOption(method) : row(option(o -> o.withType(wanted)));
  }

  /** The type that a method gives to an option. */
  private static @Nullable String typeOf(String method) {
    return switch (method) {
      case "stringType/0" -> "String";
      case "booleanType/0" -> "Boolean";
      case "intType/0" -> "Integer";
      case "longType/0" -> "Long";
      case "floatType/0" -> "Float";
      case "doubleType/0" -> "Double";
      case "durationType/0" -> "Duration";
      case "memoryType/0" -> "MemorySize";
      case "mapType/0" -> "Map";
      case "asList/0" -> "List";
      default -> null;
    };
  }

  private static @Nullable Row ofOption(String method) {
    return switch (method) {
      case "enumType/1" -> row(ConfigOptionRows::enumType);
      case "noDefaultValue/0" -> row(option(o -> o.withDefault(null)));
      case "defaultValue/0" -> row(ConfigOptionRows::defaultOf);
      case "defaultValue/1" -> row(ConfigOptionRows::withDefault);
      case "defaultValues", "withDescription" -> row(self());
      case "withFallbackKeys" -> row(keys(OptionKey::withFallbackKeys));
      case "withDeprecatedKeys" -> row(keys(OptionKey::withDeprecatedKeys));
      case "key/0" -> row(ConfigOptionRows::keyOf);
      case "hasDefaultValue/0" -> row(ConfigOptionRows::hasDefault);
      default -> null;
    };
  }

  private static Transfer option(UnaryOperator<OptionKey> change) {
    return call ->
        call.receiver() instanceof Constant c && c.value() instanceof OptionKey option
            ? Constant.of(change.apply(option)).withTrace(c.trace())
            : call.receiver();
  }

  private static AbstractValue key(Call call) {
    return Lattice.map(
        call.arguments().get(0),
        k -> {
          String name = Texts.constant(k);
          return name == null
              ? Texts.unknown(call, k, "option with a computed key")
              : Constant.of(OptionKey.of(name));
        });
  }

  private static AbstractValue enumType(Call call) {
    String type = call.arguments().get(0) instanceof Constant c ? c.display() : "";
    return option(o -> o.withType(type)).apply(call);
  }

  private static AbstractValue withDefault(Call call) {
    AbstractValue value = call.arguments().get(0);
    // Before 1.10 the type of an option was that of its default.
    String type = value instanceof Text ? "String" : "";
    return option(o -> (o.type().isEmpty() ? o.withType(type) : o).withDefault(value)).apply(call);
  }

  private static Transfer keys(BiFunction<OptionKey, List<String>, OptionKey> with) {
    return call -> withKeys(call, with);
  }

  private static AbstractValue withKeys(
      Call call, BiFunction<OptionKey, List<String>, OptionKey> with) {
    List<String> keys = new ArrayList<>();
    for (AbstractValue argument : call.arguments()) {
      List<AbstractValue> several = call.elements(argument);
      for (AbstractValue one : several == null ? List.of(argument) : several) {
        String name = Texts.constant(one);
        if (name == null) {
          return Texts.unknown(call, one, "option with a computed fallback key");
        }
        keys.add(name);
      }
    }
    return option(o -> with.apply(o, keys)).apply(call);
  }

  private static AbstractValue keyOf(Call call) {
    return call.receiver() instanceof Constant c && c.value() instanceof OptionKey option
        ? Text.of(option.key())
        : call.unknown("key of an option");
  }

  private static AbstractValue defaultOf(Call call) {
    if (call.receiver() instanceof Constant c && c.value() instanceof OptionKey option) {
      AbstractValue value = option.defaultValue();
      return value == null ? Constant.ofNull() : value;
    }
    return call.unknown("default of an option");
  }

  private static AbstractValue hasDefault(Call call) {
    return call.receiver() instanceof Constant c && c.value() instanceof OptionKey option
        ? Constant.of(option.defaultValue() != null)
        : call.unknown("default of an option");
  }
}

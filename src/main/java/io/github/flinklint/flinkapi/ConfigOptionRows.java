package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Rows.ANY;
import static io.github.flinklint.flinkapi.Rows.self;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * {@code ConfigOptions.key("k").stringType().defaultValue("x")} and the methods of {@code
 * ConfigOption}.
 */
final class ConfigOptionRows {

  private static final Map<String, String> TYPES =
      Map.of(
          "stringType", "String",
          "booleanType", "Boolean",
          "intType", "Integer",
          "longType", "Long",
          "floatType", "Float",
          "doubleType", "Double",
          "durationType", "Duration",
          "memoryType", "MemorySize",
          "mapType", "Map");

  private ConfigOptionRows() {}

  static List<FlinkRow> rows() {
    List<FlinkRow> all = new ArrayList<>();
    all.addAll(
        Rows.of("org.apache.flink.configuration.ConfigOptions")
            .method("key", 1, ConfigOptionRows::key)
            .list());
    Rows rows =
        Rows.of(FlinkTypes.CONFIG_OPTION)
            .method("asList", 0, option(o -> o.withType("List")))
            .method("enumType", 1, ConfigOptionRows::enumType)
            .method("noDefaultValue", 0, option(o -> o.withDefault(null)))
            .method("defaultValue", 0, ConfigOptionRows::defaultOf)
            .method("defaultValue", 1, ConfigOptionRows::withDefault)
            .method("defaultValues", ANY, self())
            .method("withFallbackKeys", ANY, keys(OptionKey::withFallbackKeys))
            .method("withDeprecatedKeys", ANY, keys(OptionKey::withDeprecatedKeys))
            .method("withDescription", ANY, self())
            .method("key", 0, ConfigOptionRows::keyOf)
            .method("hasDefaultValue", 0, ConfigOptionRows::hasDefault);
    TYPES.forEach((method, type) -> rows.method(method, 0, option(o -> o.withType(type))));
    all.addAll(rows.list());
    return all;
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

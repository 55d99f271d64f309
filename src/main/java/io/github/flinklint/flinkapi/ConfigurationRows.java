package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Rows.ANY;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code Configuration}, {@code UnmodifiableConfiguration} and what reads and writes like them. */
final class ConfigurationRows {

  private static final String TYPE = FlinkSlots.CONFIGURATION_TYPE;

  private static final List<String> SETTERS =
      List.of("setInteger", "setLong", "setBoolean", "setFloat", "setDouble", "setClass");

  private static final Map<String, String> GETTERS =
      Map.of(
          "getInteger", "Integer",
          "getLong", "Long",
          "getBoolean", "Boolean",
          "getFloat", "Float",
          "getDouble", "Double");

  private final Behaviour behaviour;

  ConfigurationRows(Behaviour behaviour) {
    this.behaviour = behaviour;
  }

  List<FlinkRow> rows() {
    List<FlinkRow> all = new ArrayList<>();
    all.addAll(making());
    all.addAll(writing(TYPE));
    all.addAll(reading(FlinkTypes.READABLE_CONFIG));
    all.addAll(loading());
    return all;
  }

  // ---- making

  private List<FlinkRow> making() {
    return Rows.of(TYPE)
        .constructor(0, call -> call.allocate(TYPE))
        .constructor(1, call -> copyOf(call, TYPE))
        .method("clone", 0, call -> cloned(call, call.self()))
        .method("fromMap", 1, ConfigurationRows::fromMap)
        .since(1, 12)
        .list();
  }

  private static AbstractValue copyOf(Call call, String type) {
    Reference made = call.allocate(type);
    AbstractValue given = call.arguments().get(0);
    // A boolean asks for standard YAML, from 1.19.
    if (!(given instanceof Constant constant && constant.value() instanceof Boolean)) {
      Options.copy(call, new ConfigSource(call, given), made, "");
    }
    return made;
  }

  private static AbstractValue cloned(Call call, AbstractValue original) {
    Reference made = call.allocate(TYPE);
    Options.copy(call, new ConfigSource(call, original), made, "");
    return made;
  }

  private static AbstractValue fromMap(Call call) {
    Reference made = call.allocate(TYPE);
    fill(call, made, call.arguments().get(0));
    return made;
  }

  private static void fill(Call call, Reference made, AbstractValue given) {
    AbstractValue content = given instanceof Reference map ? call.read(map, Call.ENTRIES) : given;
    if (!(content instanceof Mapping mapping)) {
      Options.forget(call, made, Texts.unknown(call, content, "map that is computed").reason());
      return;
    }
    mapping
        .entries()
        .forEach((key, value) -> Options.put(call, made, key, value, call.argumentLocation(0)));
  }

  private List<FlinkRow> loading() {
    List<FlinkRow> all = new ArrayList<>();
    all.addAll(
        Rows.of("org.apache.flink.configuration.GlobalConfiguration")
            .method("loadConfiguration", ANY, ConfigurationRows::global)
            .method("loadConfigurationWithDynamicProperties", ANY, ConfigurationRows::global)
            .until(1, 7)
            .list());
    all.addAll(
        Rows.of("org.apache.flink.configuration.ConfigurationUtils")
            .method("createConfiguration", 1, ConfigurationRows::fromMap)
            .list());
    all.addAll(
        Rows.of(FlinkTypes.DELEGATING_CONFIGURATION)
            .constructor(2, ConfigurationRows::delegating)
            .list());
    all.addAll(
        Rows.of(FlinkTypes.UNMODIFIABLE_CONFIGURATION)
            .constructor(1, ConfigurationRows::unmodifiable)
            .list());
    return all;
  }

  private static AbstractValue global(Call call) {
    Reference made = call.allocate(TYPE);
    Options.forget(call, made, "Flink's configuration file of the cluster");
    return made;
  }

  /** Writes go through to another configuration under other keys, which is not followed. */
  private static AbstractValue delegating(Call call) {
    Reference made = call.allocate(FlinkTypes.DELEGATING_CONFIGURATION);
    String reason = "may be set through a DelegatingConfiguration";
    Options.forget(call, made, reason);
    for (AbstractValue one : Lattice.alternatives(call.arguments().get(0))) {
      if (one instanceof Reference original) {
        Options.forget(call, original, reason);
      }
    }
    return made;
  }

  private static AbstractValue unmodifiable(Call call) {
    AbstractValue made = copyOf(call, FlinkTypes.UNMODIFIABLE_CONFIGURATION);
    if (made instanceof Reference object) {
      call.write(object, FlinkSlots.READ_ONLY, Constant.of(true), null);
    }
    return made;
  }

  // ---- writing

  static List<FlinkRow> writing(String type) {
    Rows rows =
        Rows.of(type)
            .method("set", 2, ConfigurationRows::set)
            .method("setBytes", 2, ConfigurationRows::set)
            .method("addAll", 1, call -> addAll(call, call.arguments().get(0), ""))
            .method("addAll", 2, ConfigurationRows::addAllWithPrefix)
            .method("removeConfig", 1, ConfigurationRows::remove)
            .method("removeKey", 1, ConfigurationRows::remove)
            .since(1, 17)
            .method("addAllToProperties", 1, ConfigurationRows::addToProperties)
            .method("read", 1, ConfigurationRows::deserialise);
    rows.method("setString", 2, ConfigurationRows::set);
    for (String setter : SETTERS) {
      rows.method(setter, 2, ConfigurationRows::set).until(1, 20);
    }
    return rows.list();
  }

  static AbstractValue set(Call call) {
    Options.put(
        call,
        call.self(),
        call.arguments().get(0),
        call.arguments().get(1),
        call.argumentLocation(1));
    return call.receiver();
  }

  static AbstractValue addAll(Call call, AbstractValue other, String prefix) {
    Options.copy(call, new ConfigSource(call, other), call.self(), prefix);
    return call.receiver();
  }

  private static AbstractValue addAllWithPrefix(Call call) {
    String prefix = Texts.constant(call.arguments().get(1));
    if (prefix == null) {
      Options.forget(call, call.self(), "prefix of addAll is computed");
      return call.receiver();
    }
    return addAll(call, call.arguments().get(0), prefix);
  }

  /** Removes the first of the keys that is set, as Flink does; which that is may be open. */
  private static AbstractValue remove(Call call) {
    List<String> keys = keysOf(call.arguments().get(0));
    if (keys == null) {
      Options.forget(call, call.self(), "key of " + call.method() + " is computed");
      return call.unknown("result of " + call.method());
    }
    for (String key : keys) {
      AbstractValue before = Options.read(call, call.self(), key);
      if (!(before instanceof Absent)) {
        call.write(call.self(), key, Absent.VALUE, Options.note(call));
        return Options.mayBeAbsent(before) || before instanceof Unknown
            ? call.unknown("result of " + call.method())
            : Constant.of(true);
      }
    }
    return Constant.of(false);
  }

  private static AbstractValue addToProperties(Call call) {
    call.havoc(call.arguments().get(0), "filled from a configuration");
    return Constant.ofNull();
  }

  private static AbstractValue deserialise(Call call) {
    Options.forget(call, call.self(), "configuration read from a stream");
    return Constant.ofNull();
  }

  /**
   * The key and fallback keys of an option, or the key that a text is; null where it is not known.
   */
  static @Nullable List<String> keysOf(AbstractValue key) {
    if (key instanceof Constant constant && constant.value() instanceof OptionKey option) {
      return option.keys();
    }
    String name = Texts.constant(key);
    return name == null ? null : List.of(name);
  }

  // ---- reading

  List<FlinkRow> reading(String type) {
    Rows rows =
        Rows.of(type)
            .method("get", 1, call -> read(call, "", null))
            .method("get", 2, call -> read(call, "", call.arguments().get(1)))
            .method("getString", 1, call -> read(call, "String", null))
            .until(1, 20)
            .method("getString", 2, call -> read(call, "String", call.arguments().get(1)))
            .method("getValue", 1, call -> read(call, "String", null))
            .method("getEnum", 2, this::readEnum)
            .method("contains", 1, ConfigurationRows::contains)
            .method("containsKey", 1, ConfigurationRows::contains)
            .method("toMap", 0, ConfigurationRows::toMap);
    GETTERS.forEach(
        (getter, wanted) -> {
          rows.method(getter, 1, call -> read(call, wanted, null)).until(1, 20);
          rows.method(getter, 2, call -> read(call, wanted, call.arguments().get(1))).until(1, 20);
        });
    return rows.list();
  }

  private AbstractValue read(Call call, String wanted, @Nullable AbstractValue otherwise) {
    return Lattice.map(call.arguments().get(0), k -> readOne(call, k, wanted, otherwise));
  }

  private AbstractValue readOne(
      Call call, AbstractValue key, String wanted, @Nullable AbstractValue otherwise) {
    List<String> keys = keysOf(key);
    if (keys == null) {
      return Texts.unknown(call, key, "configuration under a computed key");
    }
    AbstractValue standard = otherwise;
    String type = wanted;
    if (key instanceof Constant constant && constant.value() instanceof OptionKey option) {
      standard = otherwise == null ? option.defaultValue() : otherwise;
      type = wanted.isEmpty() ? option.type() : wanted;
    }
    AbstractValue whenAbsent = standard == null ? Constant.ofNull() : standard;
    AbstractValue raw = Options.first(call, call.self(), keys);
    return Options.overlay(Conversions.option(call, type, raw, behaviour), () -> whenAbsent);
  }

  private AbstractValue readEnum(Call call) {
    boolean isClass =
        call.arguments().get(0) instanceof Constant c && c.value() instanceof Constant.ClassName;
    if (!isClass) {
      return call.unknown("result of getEnum");
    }
    String type = ((Constant) call.arguments().get(0)).display();
    return Lattice.map(call.arguments().get(1), k -> readOne(call, k, type, null));
  }

  private static AbstractValue contains(Call call) {
    return Lattice.map(
        call.arguments().get(0),
        k -> {
          List<String> keys = keysOf(k);
          return keys == null
              ? Texts.unknown(call, k, "configuration under a computed key")
              : Lattice.map(Options.first(call, call.self(), keys), v -> isSet(call, v));
        });
  }

  private static AbstractValue isSet(Call call, AbstractValue value) {
    if (value instanceof Unknown) {
      return value;
    }
    if (value instanceof Input input && input.absent() instanceof Absent) {
      return input.isDirect()
          ? call.isGiven(input.sources().get(0))
          : call.unknown(input.describe());
    }
    return Constant.of(!(value instanceof Absent));
  }

  private static AbstractValue asString(Call call, AbstractValue value) {
    return value instanceof Constant constant && constant.value() instanceof Duration duration
        ? Text.of(duration.toMillis() + " ms").withTrace(value.trace())
        : call.asText(value);
  }

  private static AbstractValue toMap(Call call) {
    Reference made = call.allocate("java.util.HashMap");
    ConfigSource from = new ConfigSource(call, call.self());
    Map<AbstractValue, AbstractValue> entries = new LinkedHashMap<>();
    Set<String> keys = from.keys();
    boolean certain = !from.isOpen();
    for (String key : keys) {
      AbstractValue value = from.read(key);
      certain &= value instanceof Absent || !Options.mayBeAbsent(value);
      if (!(value instanceof Absent)) {
        entries.put(Text.of(key), Lattice.map(value, v -> asString(call, v)));
      }
    }
    call.write(
        made,
        Call.ENTRIES,
        certain ? Mapping.of(entries) : call.unknown("keys of the configuration are not known"),
        null);
    return made;
  }
}

package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Row.row;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
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
final class ConfigurationRows implements Transfer {

  private static final String TYPE = FlinkSlots.CONFIGURATION_TYPE;

  private final Behaviour behaviour;

  ConfigurationRows(Behaviour behaviour) {
    this.behaviour = behaviour;
  }

  /** What a method of a type does; null where the table does not say. */
  @Nullable Row find(String type, String method) {
    return switch (type) {
      case TYPE -> Row.first(making(method), writing(method));
      case FlinkTypes.READABLE_CONFIG -> Row.first(reading(method), typed(method));
      case FlinkTypes.GLOBAL_CONFIGURATION -> loading(method);
      case FlinkTypes.CONFIGURATION_UTILS ->
          method.equals("createConfiguration/1") ? row(ConfigurationRows::fromMap) : null;
      case FlinkTypes.DELEGATING_CONFIGURATION -> delegating(method);
      case FlinkTypes.UNMODIFIABLE_CONFIGURATION ->
          method.equals("<init>/1") ? row(ConfigurationRows::unmodifiable) : null;
      default -> null;
    };
  }

  // ---- making

  /**
   * What the methods do whose rows are this object, as functions would be linked at each cold
   * start.
   */
  @Override
  public AbstractValue apply(Call call) {
    if (call.method().equals("<init>")) {
      return call.arguments().isEmpty() ? call.allocate(TYPE) : copyOf(call, TYPE);
    }
    if (call.method().startsWith("set")) {
      return set(call);
    }
    throw new IllegalArgumentException(call.method());
  }

  private @Nullable Row making(String method) {
    return switch (method) {
      case "<init>/0", "<init>/1" -> row(this);
      case "clone/0" -> row(call -> cloned(call, call.self()));
      case "fromMap/1" -> row(ConfigurationRows::fromMap).since(1, 12);
      default -> null;
    };
  }

  private static AbstractValue copyOf(Call call, String type) {
    Reference made = call.allocate(type);
    AbstractValue given = call.arguments().get(0);
    // A boolean asks for standard YAML, from 1.19.
    if (!(given instanceof Constant constant && constant.value() instanceof Boolean)) {
      Options.copy(call, ConfigSource.copied(call, given), made, "");
    }
    return made;
  }

  /** The copy of a delegating configuration delegates to a copy. */
  private static AbstractValue cloned(Call call, Reference original) {
    ConfigView view = ConfigView.of(call, original);
    Reference made = call.allocate(TYPE);
    Options.copy(call, ConfigSource.copied(call, view.object()), made, "");
    return ConfigView.isDelegating(call, original)
        ? new ConfigView(made, "").delegate(call, original.type(), view.prefix())
        : made;
  }

  private static AbstractValue fromMap(Call call) {
    Reference made = call.allocate(TYPE);
    fill(call, made, call.arguments().get(0));
    return made;
  }

  private static void fill(Call call, Reference made, AbstractValue given) {
    AbstractValue content =
        Lattice.map(given, v -> v instanceof Reference map ? call.read(map, Call.ENTRIES) : v);
    Mapping mapping = Texts.entries(content);
    if (mapping == null) {
      Options.forget(call, made, Texts.unknown(call, content, "map that is computed").reason());
      return;
    }
    for (Map.Entry<AbstractValue, AbstractValue> entry : mapping.entries().entrySet()) {
      AbstractValue value = entry.getValue();
      String name = Options.name(entry.getKey());
      if (name != null) {
        Options.copyKey(call, value, made, name);
      } else {
        Options.put(call, made, entry.getKey(), value, call.argumentLocation(0));
      }
    }
  }

  private static @Nullable Row loading(String method) {
    return switch (method) {
      case "loadConfiguration" -> row(ConfigurationRows::global);
      case "loadConfigurationWithDynamicProperties" -> row(ConfigurationRows::global).until(1, 7);
      default -> null;
    };
  }

  private static @Nullable Row delegating(String method) {
    return switch (method) {
      case "<init>/0" -> row(call -> call.allocate(call.type()));
      case "<init>/2" -> row(ConfigurationRows::delegating);
      default -> null;
    };
  }

  private static AbstractValue global(Call call) {
    Reference made = call.allocate(TYPE);
    Options.forget(call, made, "Flink's configuration file of the cluster");
    for (AbstractValue given : call.arguments()) {
      if (given instanceof Reference dynamic && isConfiguration(dynamic)) {
        // Dynamic properties are laid over what the file says.
        Options.copy(call, ConfigSource.copied(call, dynamic), made, "");
      }
    }
    return made;
  }

  private static boolean isConfiguration(Reference object) {
    return FlinkTypes.isBelow(object.type(), TYPE);
  }

  /** Reads and writes go through to another configuration under other keys. */
  private static AbstractValue delegating(Call call) {
    String prefix = Texts.constant(call.arguments().get(1));
    if (prefix != null && call.arguments().get(0) instanceof Reference original) {
      return ConfigView.of(call, original).delegate(call, call.type(), prefix);
    }
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

  private @Nullable Row writing(String method) {
    return switch (method) {
      case "set/2", "setBytes/2", "setString/2" -> row(this);
      case "setInteger/2", "setLong/2", "setBoolean/2", "setFloat/2", "setDouble/2", "setClass/2" ->
          row(this).until(1, 20);
      case "addAll/1" -> row(call -> addAll(call, call.arguments().get(0), ""));
      case "addAll/2" -> row(ConfigurationRows::addAllWithPrefix);
      case "removeConfig/1" -> row(this::remove);
      case "removeKey/1" -> row(this::remove).since(1, 17);
      case "addAllToProperties/1" -> row(ConfigurationRows::addToProperties);
      case "read/1" -> row(ConfigurationRows::deserialise);
      default -> null;
    };
  }

  static AbstractValue set(Call call) {
    ConfigView view = ConfigView.of(call, call.self());
    AbstractValue given = call.arguments().get(1);
    return call.isCaught()
        ? Refusals.guard(call, given, Refusals::nothing, taken -> put(call, view, taken))
        : put(call, view, given);
  }

  private static AbstractValue put(Call call, ConfigView view, AbstractValue value) {
    AbstractValue key = view.key(call.arguments().get(0));
    Options.put(call, view.object(), key, value, call.argumentLocation(1));
    return view.object();
  }

  static AbstractValue addAll(Call call, AbstractValue other, String prefix) {
    ConfigView view = ConfigView.of(call, call.self());
    ConfigSource from = ConfigSource.copied(call, other);
    if (Options.isWritable(call, view.object())) {
      Options.copy(call, from, view.object(), view.prefix() + prefix);
      if (call.read(view.object(), FlinkSlots.VIEW_OF) instanceof Reference original) {
        Options.forget(call, original, "may be set through what getConfiguration gives");
      }
    }
    return call.receiver();
  }

  /** Under a prefix that is given from outside every key is one that is computed. */
  private static AbstractValue addAllWithPrefix(Call call) {
    AbstractValue prefix = call.arguments().get(1);
    String known = Texts.constant(prefix);
    if (known != null) {
      return addAll(call, call.arguments().get(0), known);
    }
    ConfigView view = ConfigView.of(call, call.self());
    ConfigSource from = ConfigSource.copied(call, call.arguments().get(0));
    Text front = Texts.outside(prefix);
    if (front == null || from.isOpen()) {
      Options.forget(call, view.object(), "prefix of addAll is computed");
      return call.receiver();
    }
    for (String key : from.keys()) {
      AbstractValue value = from.read(key);
      Text whole = Text.of(view.prefix()).plus(front).plus(Text.of(key));
      OutsideKeys.put(call, view.object(), whole, whole, value);
    }
    return call.receiver();
  }

  /** Removes the first of the keys that is set, as Flink does; which that is may be open. */
  private AbstractValue remove(Call call) {
    ConfigView view = ConfigView.of(call, call.self());
    AbstractValue given = call.arguments().get(0);
    if (!Options.isWritable(call, view.object())) {
      return Constant.of(false);
    }
    List<String> keys = keysOf(behaviour.removesBelowPrefix() ? view.key(given) : given);
    if (keys == null) {
      for (String key : Options.keys(call, view.object())) {
        call.writeMaybe(view.object(), key, Absent.VALUE, Options.note(call));
      }
      return call.unknown("result of " + call.method());
    }
    boolean isSure = true;
    for (String key : keys) {
      AbstractValue before = Options.read(call, view.object(), key);
      if (before instanceof Absent) {
        continue;
      }
      if (!isSure) {
        call.writeMaybe(view.object(), key, Absent.VALUE, Options.note(call));
        continue;
      }
      call.write(view.object(), key, Absent.VALUE, Options.note(call));
      if (!Options.mayBeAbsent(before) && !(before instanceof Unknown)) {
        return Constant.of(true);
      }
      isSure = false;
    }
    return isSure ? Constant.of(false) : call.unknown("result of " + call.method());
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

  private @Nullable Row reading(String method) {
    return switch (method) {
      case "get/1" -> row(call -> read(call, "", null));
      case "get/2" -> row(call -> read(call, "", call.arguments().get(1)));
      case "getString/1" -> row(call -> read(call, "String", null)).until(1, 20);
      case "getString/2" -> row(call -> read(call, "String", call.arguments().get(1)));
      case "getValue/1" -> row(call -> read(call, "String", null));
      case "getOptional/1" -> row(this::readOptional).since(1, 10);
      case "getEnum/2" -> row(this::readEnum);
      case "keySet/0" -> row(ConfigurationRows::keySet);
      case "contains/1", "containsKey/1" -> row(ConfigurationRows::contains);
      case "toMap/0" -> row(ConfigurationRows::toMap);
      default -> null;
    };
  }

  private @Nullable Row typed(String method) {
    return switch (method) {
      case "getInteger/1", "getInteger/2" -> typedGetter("Integer");
      case "getLong/1", "getLong/2" -> typedGetter("Long");
      case "getBoolean/1", "getBoolean/2" -> typedGetter("Boolean");
      case "getFloat/1", "getFloat/2" -> typedGetter("Float");
      case "getDouble/1", "getDouble/2" -> typedGetter("Double");
      default -> null;
    };
  }

  /** The value that is to be given where there is none may be a second argument. */
  private Row typedGetter(String wanted) {
    return row(call ->
            read(call, wanted, call.arguments().size() == 1 ? null : call.arguments().get(1)))
        .until(1, 20);
  }

  private AbstractValue read(Call call, String wanted, @Nullable AbstractValue otherwise) {
    AbstractValue key = call.arguments().get(0);
    AbstractValue joined = null;
    for (AbstractValue one : Lattice.alternatives(key)) {
      joined = Lattice.joined(joined, readOne(call, one, wanted, otherwise), key);
    }
    return joined == null ? key : joined;
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
    return Options.overlay(typed(call, keys, type), whenAbsent);
  }

  private AbstractValue typed(Call call, List<String> keys, String type) {
    return Conversions.option(call, type, raw(call, keys), behaviour);
  }

  /** An optional as the JDK's model has it: an object that holds the value or null. */
  private AbstractValue readOptional(Call call) {
    Reference made = call.allocate("java.util.Optional");
    AbstractValue value =
        Lattice.map(
            call.arguments().get(0),
            k -> {
              boolean isOption =
                  k instanceof Constant constant && constant.value() instanceof OptionKey;
              List<String> keys = keysOf(k);
              return isOption && keys != null
                  ? typed(call, keys, ((OptionKey) ((Constant) k).value()).type())
                  : Texts.unknown(call, k, "configuration under a computed key");
            });
    call.write(made, Call.VALUE, Options.overlay(value, Constant.ofNull()), null);
    return made;
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
              : Lattice.map(raw(call, keys), v -> isSet(call, v));
        });
  }

  private static AbstractValue raw(Call call, List<String> keys) {
    ConfigView view = ConfigView.of(call, call.self());
    return Options.first(call, view.object(), view.keys(keys));
  }

  private static AbstractValue keySet(Call call) {
    Reference made = call.allocate("java.util.HashSet");
    ConfigSource from = ConfigSource.read(call, call.self());
    List<AbstractValue> keys = new ArrayList<>();
    boolean certain = !from.isOpen();
    for (String key : from.keys()) {
      AbstractValue value = from.read(key);
      certain &= value instanceof Absent || !Options.mayBeAbsent(value);
      if (!(value instanceof Absent)) {
        keys.add(Text.of(key));
      }
    }
    AbstractValue content =
        certain ? Sequence.of(keys) : call.unknown("keys of the configuration are not known");
    call.write(made, Call.ELEMENTS, content, null);
    return made;
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
    ConfigSource from = ConfigSource.read(call, call.self());
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

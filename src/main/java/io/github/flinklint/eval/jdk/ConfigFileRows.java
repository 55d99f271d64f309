package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Libraries that read configuration files: SnakeYAML, whose simple files are read, and Typesafe
 * Config, whose values come from several places at run time and stay open.
 */
final class ConfigFileRows {

  static final Set<String> TYPES =
      Set.of(
          "org.yaml.snakeyaml.Yaml",
          "com.typesafe.config.ConfigFactory",
          "com.typesafe.config.Config");

  private static final String CONFIG = "com.typesafe.config.Config";

  /** Slot of what stands before the keys of a part of a configuration. */
  private static final String PREFIX = "=prefix";

  /** Slot of a reader that was told how to read. */
  private static final String CUSTOM = "=custom";

  private static final Set<String> PLAIN =
      Set.of(
          "org.yaml.snakeyaml.constructor.SafeConstructor",
          "org.yaml.snakeyaml.LoaderOptions",
          "org.yaml.snakeyaml.DumperOptions");

  private static final String MAP = "java.util.LinkedHashMap";

  private ConfigFileRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case "org.yaml.snakeyaml.Yaml" -> yaml(method);
      case "com.typesafe.config.ConfigFactory" -> factory(method);
      case CONFIG -> config(method);
      default -> null;
    };
  }

  private static @Nullable Transfer yaml(String method) {
    return switch (method) {
      case "<init>" -> ConfigFileRows::createYaml;
      case "load/1" -> ConfigFileRows::load;
      case "loadAs/2" -> call -> isMap(call) ? load(call) : Spread.unknown(call);
      default -> null;
    };
  }

  private static @Nullable Transfer factory(String method) {
    return switch (method) {
      case "load", "parseFile", "parseResources", "parseString", "parseURL" ->
          call -> config(call, "");
      default -> null;
    };
  }

  private static @Nullable Transfer config(String method) {
    return switch (method) {
      case "getString/1", "getLong/1", "getInt/1", "getDouble/1", "getBoolean/1" ->
          ConfigFileRows::value;
      case "getConfig/1" -> ConfigFileRows::part;
      case "hasPath/1" -> ConfigFileRows::hasPath;
      case "resolve/0" -> call -> call.receiver();
      default -> null;
    };
  }

  private static AbstractValue argument(Call call) {
    return call.arguments().get(0);
  }

  // ---- YAML

  private static AbstractValue createYaml(Call call) {
    Reference yaml = call.allocate(call.type());
    if (!call.arguments().stream().allMatch(ConfigFileRows::readsPlainly)) {
      call.write(yaml, CUSTOM, Constant.of(true), null);
    }
    return yaml;
  }

  /** What restricts what is read, or says how to write, does not change how a map is read. */
  private static boolean readsPlainly(AbstractValue argument) {
    return argument instanceof Reference object && PLAIN.contains(object.type());
  }

  private static boolean isMap(Call call) {
    return call.arguments().get(1) instanceof Constant c
        && c.value() instanceof Constant.ClassName type
        && (type.name().equals("java.util.Map") || type.name().equals(MAP));
  }

  private static AbstractValue load(Call call) {
    boolean isCustom = call.slots(call.self()).contains(CUSTOM);
    if (isCustom) {
      return Spread.unknown(call);
    }
    Text content =
        argument(call) instanceof Text text
            ? text.isConstant() ? text : null
            : Streams.content(call, argument(call));
    if (content == null) {
      return argument(call) instanceof Reference
          ? OpenMaps.create(call, MAP, Source.Kind.FILE_KEY)
          : Spread.unknown(call);
    }
    YamlText.Node root = YamlText.parse(content);
    return root == null ? call.unknown("YAML that is not simple") : value(call, root);
  }

  private static AbstractValue value(Call call, YamlText.Node node) {
    Map<String, YamlText.Node> below = node.entries();
    if (below != null) {
      Map<AbstractValue, AbstractValue> entries = new LinkedHashMap<>();
      below.forEach((key, inner) -> entries.put(Text.of(key), value(call, inner)));
      Reference map = call.allocate(MAP);
      call.write(map, Call.ENTRIES, Mapping.of(entries), null);
      return map;
    }
    List<AbstractValue> elements = node.elements();
    if (elements != null) {
      return Containers.create(call, Containers.LIST, Sequence.of(elements));
    }
    AbstractValue scalar = node.scalar();
    return scalar == null ? Constant.ofNull() : scalar;
  }

  // ---- Typesafe Config

  private static Reference config(Call call, String prefix) {
    Reference config = call.allocate(CONFIG);
    call.write(config, PREFIX, Text.of(prefix), null);
    return config;
  }

  /** The whole path of a key; null where it is not known. */
  private static @Nullable String path(Call call) {
    String prefix = Concrete.characters(call.read(call.self(), PREFIX));
    String key = Concrete.characters(argument(call));
    return prefix == null || key == null ? null : prefix + key;
  }

  /** A key that is missing is an exception. */
  private static AbstractValue value(Call call) {
    String path = path(call);
    return path == null
        ? Spread.unknown(call)
        : call.input(new Source(Source.Kind.FILE_KEY, path), null);
  }

  private static AbstractValue part(Call call) {
    String path = path(call);
    return path == null ? Spread.unknown(call) : config(call, path + ".");
  }

  private static AbstractValue hasPath(Call call) {
    String path = path(call);
    return path == null
        ? Spread.unknown(call)
        : call.isGiven(new Source(Source.Kind.FILE_KEY, path));
  }
}

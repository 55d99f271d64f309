package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.PropertiesText;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code Properties} and {@code ResourceBundle}. A file of the project is read; one that is only
 * there at run time is open.
 */
final class PropertiesRows {

  private static final String DEFAULTS = "=defaults";
  private static final String BUNDLE = "java.util.ResourceBundle";

  private PropertiesRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case "java.util.Properties" -> properties(method);
      case BUNDLE -> bundle(method);
      default -> null;
    };
  }

  private static @Nullable Transfer properties(String method) {
    return switch (method) {
      case "<init>/1" -> PropertiesRows::createWithDefaults;
      case "setProperty/2" -> PropertiesRows::setProperty;
      case "getProperty/1" -> call -> getProperty(call, Constant.ofNull());
      case "getProperty/2" -> call -> getProperty(call, call.arguments().get(1));
      case "load/1" -> PropertiesRows::load;
      case "loadFromXML/1" -> PropertiesRows::loadUnknown;
      case "stringPropertyNames/0" -> call -> names(call, "java.util.HashSet");
      case "propertyNames/0", "keys/0" -> call -> names(call, "java.util.Iterator");
      case "list/1" -> call -> Constant.ofNull();
      case "store/2", "storeToXML/2" -> call -> Constant.ofNull();
      default -> null;
    };
  }

  private static @Nullable Transfer bundle(String method) {
    return switch (method) {
      case "getBundle" -> PropertiesRows::getBundle;
      case "getString/1", "getObject/1" -> PropertiesRows::getString;
      case "containsKey/1" -> call -> Maps.containsKey(call, call.self(), argument(call));
      case "keySet/0" -> call -> names(call, "java.util.HashSet");
      default -> null;
    };
  }

  private static AbstractValue argument(Call call) {
    return call.arguments().get(0);
  }

  private static AbstractValue createWithDefaults(Call call) {
    Reference properties = CollectionRows.created(call);
    call.write(properties, Call.ENTRIES, Mapping.EMPTY, null);
    call.write(properties, DEFAULTS, argument(call), null);
    return properties;
  }

  private static AbstractValue setProperty(Call call) {
    AbstractValue before = Maps.get(call, call.self(), argument(call), Constant.ofNull());
    Maps.put(call, call.self(), argument(call), call.arguments().get(1));
    return before;
  }

  private static AbstractValue getProperty(Call call, AbstractValue missing) {
    AbstractValue whenMissing = missing;
    AbstractValue defaults = call.read(call.self(), DEFAULTS);
    if (defaults instanceof Reference object) {
      whenMissing = Maps.get(call, object, argument(call), missing);
    } else if (defaults != Absent.VALUE && !Concrete.isNull(defaults)) {
      whenMissing = call.unknown("default properties");
    }
    return Maps.get(call, call.self(), argument(call), whenMissing);
  }

  private static AbstractValue load(Call call) {
    Text content = Streams.content(call, argument(call));
    if (content == null) {
      return loadUnknown(call);
    }
    Reference loaded = call.allocate("java.util.Properties");
    call.write(loaded, Call.ENTRIES, PropertiesText.parse(content), null);
    Maps.putAll(call, call.self(), loaded);
    return Constant.ofNull();
  }

  private static AbstractValue loadUnknown(Call call) {
    OpenMaps.openUp(call, call.self(), Source.Kind.FILE_KEY, Mapping.EMPTY);
    return Constant.ofNull();
  }

  private static AbstractValue names(Call call, String type) {
    AbstractValue keys = Maps.contents(call, call.self(), m -> List.copyOf(m.entries().keySet()));
    return Containers.create(call, type, keys);
  }

  // ---- bundles

  private static AbstractValue getBundle(Call call) {
    String name = call.arguments().isEmpty() ? null : Concrete.characters(argument(call));
    Text content = name == null ? null : call.resource(name.replace('.', '/') + ".properties");
    if (content == null) {
      return OpenMaps.create(call, BUNDLE, Source.Kind.FILE_KEY);
    }
    Reference bundle = call.allocate(BUNDLE);
    call.write(bundle, Call.ENTRIES, PropertiesText.parse(content), null);
    return bundle;
  }

  /** A key that is missing is an exception, so an open bundle has no value without it. */
  private static AbstractValue getString(Call call) {
    AbstractValue value = Maps.get(call, call.self(), argument(call), Constant.ofNull());
    return OptionalRows.orFail(call, value, () -> "java.util.MissingResourceException");
  }
}

package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.PropertiesText;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code Properties} and {@code ResourceBundle}. A file of the project is read; one that is only
 * there at run time is open.
 */
final class PropertiesRows {

  private static final String DEFAULTS = "=defaults";
  private static final String NAMES = "java.util.HashSet";
  private static final int MAX_DEPTH = 5;
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
      case "stringPropertyNames/0" -> PropertiesRows::allNames;
      case "propertyNames/0" ->
          call ->
              Containers.copy(
                  call,
                  "java.util.Iterator",
                  allNames(call),
                  Containers.content(call, allNames(call)));
      case "keys/0" -> call -> names(call, "java.util.Iterator");
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
    return getProperty(call, call.self(), argument(call), missing, 0);
  }

  /** What stands there and is a text; else what the defaults have. */
  private static AbstractValue getProperty(
      Call call, Reference properties, AbstractValue key, AbstractValue missing, int depth) {
    AbstractValue whenMissing = missing;
    AbstractValue defaults = call.read(properties, DEFAULTS);
    if (defaults instanceof Reference object && depth < MAX_DEPTH) {
      whenMissing = getProperty(call, object, key, missing, depth + 1);
    } else if (defaults != Absent.VALUE && !Concrete.isNull(defaults)) {
      whenMissing = call.unknown("default properties");
    }
    AbstractValue orElse = whenMissing;
    return Lattice.map(
        Maps.get(call, properties, key, orElse),
        v -> v instanceof Constant c && !c.equals(orElse) && !c.isNull() ? orElse : v);
  }

  /** The keys that {@code getProperty} knows, those of the defaults among them. */
  private static AbstractValue allNames(Call call) {
    Set<AbstractValue> names = new LinkedHashSet<>();
    AbstractValue at = call.self();
    for (int depth = 0; depth <= MAX_DEPTH && at instanceof Reference properties; depth++) {
      if (!(Maps.entries(call, properties) instanceof Mapping mapping)) {
        return Containers.create(call, NAMES, Maps.entries(call, properties));
      }
      mapping
          .entries()
          .forEach(
              (key, value) -> {
                if (key instanceof Text && !(value instanceof Constant)) {
                  names.add(key);
                }
              });
      at = call.read(properties, DEFAULTS);
    }
    boolean isAll = at == Absent.VALUE || Concrete.isNull(at);
    Reference set =
        Containers.create(
            call,
            NAMES,
            isAll ? Sequence.of(List.copyOf(names)) : call.unknown("default properties"));
    boolean isClear =
        names.stream().allMatch(n -> Hashing.isAlone(call, set, List.copyOf(names), n));
    if (names.size() > 1 && !isClear) {
      call.write(set, Containers.UNORDERED, Constant.of(true), null);
    }
    return set;
  }

  private static AbstractValue load(Call call) {
    boolean isTold = Streams.object(argument(call)) != null;
    return isTold
        ? load(call, argument(call))
        : call.forEach(argument(call), stream -> load(call, stream));
  }

  private static AbstractValue load(Call call, AbstractValue stream) {
    Text content = Streams.content(call, stream);
    if (content == null) {
      Text usual = Streams.contentWhenAbsent(call, stream);
      if (usual != null && !usual.isConstant()) {
        usual = null;
      }
      loadUnknown(call);
      OpenMaps.expect(call, call.self(), usual == null ? null : PropertiesText.parse(usual));
      return Constant.ofNull();
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
    Text content = bundle(call, "");
    String language = language(call);
    if (content == null || language == null || (!language.equals("ROOT") && hasTranslation(call))) {
      return OpenMaps.create(call, BUNDLE, Source.Kind.FILE_KEY);
    }
    Reference bundle = call.allocate(BUNDLE);
    call.write(bundle, Call.ENTRIES, PropertiesText.parse(content), null);
    return bundle;
  }

  private static @Nullable Text bundle(Call call, String suffix) {
    String name = call.arguments().isEmpty() ? null : Concrete.characters(argument(call));
    return name == null ? null : call.resource(name.replace('.', '/') + suffix + ".properties");
  }

  /** The language that is asked for: that of the machine where none is; null for unknown. */
  private static @Nullable String language(Call call) {
    if (call.arguments().size() < 2) {
      return "";
    }
    AbstractValue second = call.arguments().get(1);
    if (Concrete.of(second) instanceof Locale locale) {
      return locale.equals(Locale.ROOT) ? "ROOT" : locale.getLanguage();
    }
    return second.equals(Formats.DEFAULT_LOCALE) ? "" : null;
  }

  /** Which of the translations is taken depends on the machine. */
  private static boolean hasTranslation(Call call) {
    return Arrays.stream(Locale.getISOLanguages()).anyMatch(l -> bundle(call, "_" + l) != null)
        || Stream.of("_en_US", "_en_GB", "_zh_CN", "_zh_TW", "_de_DE", "_fr_FR", "_es_ES", "_ru_RU")
            .anyMatch(l -> bundle(call, l) != null);
  }

  /** A key that is missing is an exception, so an open bundle has no value without it. */
  private static AbstractValue getString(Call call) {
    AbstractValue value = Maps.get(call, call.self(), argument(call), Constant.ofNull());
    return OptionalRows.orFail(call, value, () -> "java.util.MissingResourceException");
  }
}

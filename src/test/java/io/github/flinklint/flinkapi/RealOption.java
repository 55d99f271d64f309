package io.github.flinklint.flinkapi;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A {@code ConfigOption} of a real Flink, in the words of the table.
 *
 * @param key its key
 * @param fallbackKeys its fallback and deprecated keys, in order
 * @param type simple name of the type of its values
 * @param defaultValue as text; empty for none
 */
record RealOption(String key, List<String> fallbackKeys, String type, String defaultValue) {

  private static final String DESCRIPTOR = "Lorg/apache/flink/configuration/ConfigOption;";

  private static final Map<String, Map<String, RealOption>> READ = new HashMap<>();

  List<String> keys() {
    List<String> all = new ArrayList<>(List.of(key));
    all.addAll(fallbackKeys);
    return all;
  }

  /** The public static options of a class by the names of their fields; empty for no such class. */
  static synchronized Map<String, RealOption> of(FlinkJars jars, String type) {
    return READ.computeIfAbsent(jars.version() + " " + type, k -> read(jars, type));
  }

  private static Map<String, RealOption> read(FlinkJars jars, String type) {
    Map<String, RealOption> all = new TreeMap<>();
    ClassFile file = jars.find(type);
    if (file == null) {
      return all;
    }
    try {
      for (ClassFile.Member field : file.fields()) {
        if (isOption(field)) {
          Class<?> owner = Class.forName(file.name(), true, jars.loader());
          all.put(field.ref().name(), of(owner.getField(field.ref().name()).get(null)));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " of Flink " + jars.version(), e);
    }
    return all;
  }

  private static boolean isOption(ClassFile.Member field) {
    int wanted = ClassFile.PUBLIC | ClassFile.STATIC;
    return (field.access() & wanted) == wanted && field.ref().descriptor().equals(DESCRIPTOR);
  }

  private static RealOption of(Object option) throws ReflectiveOperationException {
    List<String> fallback = new ArrayList<>();
    for (Object one : (Iterable<?>) call(option, "fallbackKeys")) {
      fallback.add(String.valueOf(call(one, "getKey")));
    }
    boolean isList = (boolean) privateField(option, "isList");
    String element = ((Class<?>) privateField(option, "clazz")).getSimpleName();
    return new RealOption(
        String.valueOf(call(option, "key")),
        fallback,
        isList ? "List<" + element + ">" : element,
        text(call(option, "defaultValue")));
  }

  /** Overridden methods return the class's own types, so the first of the name will do. */
  private static @Nullable Object call(Object object, String name)
      throws ReflectiveOperationException {
    Method method = object.getClass().getMethod(name);
    method.setAccessible(true);
    return method.invoke(object);
  }

  private static Object privateField(Object option, String name)
      throws ReflectiveOperationException {
    Field field = option.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(option);
  }

  private static String text(@Nullable Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value instanceof Duration duration
        ? duration.toString()
        : value == null ? "" : value.toString();
  }
}

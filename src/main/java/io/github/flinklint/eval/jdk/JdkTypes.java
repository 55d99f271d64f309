package io.github.flinklint.eval.jdk;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The types of {@code java.*} as the running JDK has them. Classes are loaded, never initialised.
 */
final class JdkTypes {

  private static final String OBJECT = "java.lang.Object";
  private static final Map<String, Optional<Class<?>>> CLASSES = new ConcurrentHashMap<>();
  private static final Map<String, List<String>> LINEARISED = new ConcurrentHashMap<>();

  /** Reflection copies the methods of a class each time it is asked. */
  private static final Map<String, Optional<String>> RESULTS = new ConcurrentHashMap<>();

  private JdkTypes() {}

  /** The class of a qualified name with dots throughout; null for none. */
  static @Nullable Class<?> find(String type) {
    if (!type.startsWith("java.")) {
      return null;
    }
    Optional<Class<?>> known = CLASSES.get(type);
    if (known == null) {
      known = load(type);
      CLASSES.put(type, known);
    }
    return known.orElse(null);
  }

  private static Optional<Class<?>> load(String type) {
    String binary = type;
    while (true) {
      try {
        return Optional.of(Class.forName(binary, false, ClassLoader.getPlatformClassLoader()));
      } catch (ClassNotFoundException | LinkageError e) {
        // A nested class: its outer class begins with a capital too.
        int dot = binary.lastIndexOf('.');
        int before = binary.lastIndexOf('.', dot - 1);
        if (before < 0 || !Character.isUpperCase(binary.charAt(before + 1))) {
          return Optional.empty();
        }
        binary = binary.substring(0, dot) + '$' + binary.substring(dot + 1);
      }
    }
  }

  /** The public class of a name; null for none. */
  static @Nullable Class<?> findPublic(String type) {
    Class<?> found = find(type);
    return found != null && Modifier.isPublic(found.getModifiers()) ? found : null;
  }

  /** Qualified name with dots throughout. */
  static String nameOf(Class<?> type) {
    return type.getName().replace('$', '.');
  }

  static boolean isAbstract(String type) {
    Class<?> found = find(type);
    return found != null && Modifier.isAbstract(found.getModifiers());
  }

  /** Direct superclass and interfaces. */
  static List<String> supertypes(String type) {
    Class<?> found = find(type);
    if (found == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    Class<?> above = found.getSuperclass();
    if (above != null) {
      names.add(nameOf(above));
    }
    for (Class<?> implemented : found.getInterfaces()) {
      names.add(nameOf(implemented));
    }
    return List.copyOf(names);
  }

  /** The type and everything above it: classes, then interfaces, then {@code Object}. */
  static List<String> linearised(String type) {
    List<String> known = LINEARISED.get(type);
    if (known == null) {
      known = linearise(type);
      LINEARISED.put(type, known);
    }
    return known;
  }

  private static List<String> linearise(String type) {
    Set<String> all = new LinkedHashSet<>();
    all.add(type);
    List<Class<?>> classes = new ArrayList<>();
    for (Class<?> c = find(type); c != null; c = c.getSuperclass()) {
      all.add(nameOf(c));
      classes.add(c);
    }
    for (Class<?> c : classes) {
      addInterfaces(c, all);
    }
    all.remove(OBJECT);
    all.add(OBJECT);
    return List.copyOf(all);
  }

  private static void addInterfaces(Class<?> type, Set<String> all) {
    for (Class<?> implemented : type.getInterfaces()) {
      all.add(nameOf(implemented));
      addInterfaces(implemented, all);
    }
  }

  /** True where the first type is the second or below it. */
  static boolean isBelow(String type, String above) {
    return linearised(type).contains(above);
  }

  /** The common result type of the public methods with this name and number of parameters. */
  static @Nullable String resultType(String type, String method, int arity) {
    if (find(type) == null) {
      return null;
    }
    String key = type + "." + method + "/" + arity;
    Optional<String> known = RESULTS.get(key);
    if (known == null) {
      known = Optional.ofNullable(commonResult(type, method, arity));
      RESULTS.put(key, known);
    }
    return known.orElse(null);
  }

  private static @Nullable String commonResult(String type, String method, int arity) {
    Class<?> found = find(type);
    Class<?> common = null;
    if (found == null) {
      return null;
    }
    for (Method candidate : found.getMethods()) {
      boolean fits =
          candidate.getName().equals(method)
              && !candidate.isBridge()
              && (candidate.getParameterCount() == arity || candidate.isVarArgs());
      if (fits) {
        boolean differs = common != null && common != candidate.getReturnType();
        if (differs || isOpen(candidate.getGenericReturnType())) {
          return null;
        }
        common = candidate.getReturnType();
      }
    }
    return common == null ? null : common.getCanonicalName();
  }

  /** True where all public methods with this name and number of parameters are generic. */
  static boolean isGeneric(String type, String method, int arity) {
    Class<?> found = find(type);
    if (found == null) {
      return false;
    }
    boolean any = false;
    for (Method candidate : found.getMethods()) {
      boolean fits =
          candidate.getName().equals(method)
              && !candidate.isBridge()
              && candidate.getParameterCount() == arity;
      if (fits && !isOpen(candidate.getGenericReturnType())) {
        return false;
      }
      any |= fits;
    }
    return any;
  }

  private static boolean isOpen(Type result) {
    return result instanceof TypeVariable || result instanceof GenericArrayType;
  }
}

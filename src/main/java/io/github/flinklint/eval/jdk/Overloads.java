package io.github.flinklint.eval.jdk;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls of public JDK methods on given Java values: the overload that the language would choose.
 */
final class Overloads {

  private static final List<Class<?>> WIDENING =
      List.of(byte.class, short.class, int.class, long.class, float.class, double.class);

  private Overloads() {}

  /**
   * Public methods, or constructors, of this name and number of parameters; those with arrays are
   * left out.
   */
  static List<Executable> find(Class<?> type, String name, int arity) {
    boolean isConstructor = name.equals(Table.CONSTRUCTOR);
    List<Executable> found = new ArrayList<>();
    for (Executable e : isConstructor ? type.getConstructors() : type.getMethods()) {
      boolean fits =
          (isConstructor || e.getName().equals(name))
              && !((e instanceof Method m) && m.isBridge())
              && e.getParameterCount() == arity
              && !takesArray(e);
      if (fits) {
        found.add(e);
      }
    }
    return found;
  }

  private static boolean takesArray(Executable executable) {
    for (Class<?> type : executable.getParameterTypes()) {
      if (type.isArray()) {
        return true;
      }
    }
    return false;
  }

  static boolean isStatic(Executable executable) {
    return executable instanceof Constructor || Modifier.isStatic(executable.getModifiers());
  }

  /**
   * Calls the one that fits best.
   *
   * @return its result, or {@link Concrete#NONE} where none fits, or no single one fits best
   * @throws Exception what it throws
   */
  static @Nullable Object call(
      List<Executable> candidates, @Nullable Object receiver, @Nullable Object[] arguments)
      throws Exception {
    Executable best = null;
    boolean ambiguous = false;
    for (Executable candidate : candidates) {
      if (!isApplicable(candidate, arguments)) {
        continue;
      }
      if (best == null || isMoreSpecific(candidate, best)) {
        best = candidate;
        ambiguous = false;
      } else if (!isMoreSpecific(best, candidate)) {
        ambiguous = true;
      }
    }
    if (best == null || ambiguous) {
      return Concrete.NONE;
    }
    try {
      return best instanceof Constructor<?> constructor
          ? constructor.newInstance(arguments)
          : ((Method) best).invoke(receiver, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception thrown) {
        throw thrown;
      }
      return Concrete.NONE;
    }
  }

  private static boolean isApplicable(Executable candidate, @Nullable Object[] arguments) {
    Class<?>[] parameters = candidate.getParameterTypes();
    for (int i = 0; i < parameters.length; i++) {
      Object argument = arguments[i];
      boolean fits =
          argument == null
              ? !parameters[i].isPrimitive()
              : accepts(parameters[i], argument.getClass());
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean accepts(Class<?> parameter, Class<?> given) {
    if (!parameter.isPrimitive()) {
      return parameter.isAssignableFrom(given);
    }
    Class<?> primitive = primitive(given);
    return primitive != null && widens(primitive, parameter);
  }

  private static boolean widens(Class<?> from, Class<?> to) {
    if (from == to) {
      return true;
    }
    int start = from == char.class ? WIDENING.indexOf(short.class) : WIDENING.indexOf(from);
    return start >= 0 && WIDENING.indexOf(to) > start;
  }

  private static @Nullable Class<?> primitive(Class<?> boxed) {
    try {
      return (Class<?>) boxed.getField("TYPE").get(null);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  private static boolean isMoreSpecific(Executable a, Executable b) {
    Class<?>[] left = a.getParameterTypes();
    Class<?>[] right = b.getParameterTypes();
    for (int i = 0; i < left.length; i++) {
      // A primitive parameter takes a number as it is; boxing is only tried after that.
      boolean fits =
          left[i].isPrimitive()
              ? !right[i].isPrimitive() || widens(left[i], right[i])
              : right[i].isAssignableFrom(left[i]);
      if (!fits) {
        return false;
      }
    }
    // Of two with the same parameters the overriding one stands lower.
    return !Arrays.equals(left, right)
        || b.getDeclaringClass().isAssignableFrom(a.getDeclaringClass());
  }
}

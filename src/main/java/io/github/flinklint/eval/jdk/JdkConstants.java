package io.github.flinklint.eval.jdk;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Text;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Static fields of the JDK. */
final class JdkConstants {

  /** Types whose constants are objects that only their names tell apart. */
  private static final Set<String> BY_NAME =
      Set.of("java.time.format.DateTimeFormatter", "java.nio.charset.StandardCharsets");

  private JdkConstants() {}

  static @Nullable AbstractValue find(String type, String field) {
    if (UtilityRows.TYPES.contains(type)) {
      return UtilityRows.constant(type, field);
    }
    if (type.equals("java.io.File")) {
      return ofFile(field);
    }
    if (type.equals(StringRows.STRING) && field.equals("CASE_INSENSITIVE_ORDER")) {
      return Comparators.CASE_INSENSITIVE;
    }
    Class<?> found = JdkTypes.findPublic(type);
    return found == null ? null : read(found, type, field);
  }

  /** As on Linux, where jobs run. */
  private static @Nullable AbstractValue ofFile(String field) {
    return switch (field) {
      case "separator" -> Text.of("/");
      case "separatorChar" -> Constant.of('/');
      case "pathSeparator" -> Text.of(":");
      case "pathSeparatorChar" -> Constant.of(':');
      default -> null;
    };
  }

  private static @Nullable AbstractValue read(Class<?> type, String name, String field) {
    try {
      Field found = type.getField(field);
      if (!Modifier.isStatic(found.getModifiers()) || !Modifier.isFinal(found.getModifiers())) {
        return null;
      }
      if (type.isEnum() && found.isEnumConstant()) {
        return Constant.ofEnum(name, field);
      }
      if (BY_NAME.contains(name)) {
        return Constant.ofEnum(name, field);
      }
      boolean isSimple = found.getType().isPrimitive() || found.getType() == String.class;
      return isSimple || isValue(name) ? Concrete.value(found.get(null)) : null;
    } catch (NoSuchFieldException | IllegalAccessException | LinkageError e) {
      return null;
    }
  }

  private static boolean isValue(String type) {
    return type.equals("java.util.Locale")
        || type.startsWith("java.math.")
        || type.startsWith("java.time.")
        || type.equals("java.lang.Boolean");
  }
}

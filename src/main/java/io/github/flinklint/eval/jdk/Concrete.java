package io.github.flinklint.eval.jdk;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Abstract constants as the Java objects that they stand for, and back. */
final class Concrete {

  /** Given where a value stands for no single Java object that could be computed with. */
  static final Object NONE = new Object();

  /**
   * Numbers beyond this many bits or digits are not worth the time that arithmetic on them takes.
   */
  private static final int MAX_SIZE = 1000;

  private static final Set<Class<?>> VALUE_CLASSES =
      Set.of(
          Boolean.class,
          Byte.class,
          Short.class,
          Character.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class,
          BigInteger.class,
          BigDecimal.class,
          Duration.class,
          Period.class,
          Instant.class,
          LocalDate.class,
          LocalTime.class,
          LocalDateTime.class,
          OffsetDateTime.class,
          ZonedDateTime.class,
          Locale.class,
          UUID.class);

  private Concrete() {}

  /**
   * The Java object of a constant, Java's null for the constant null; {@link #NONE} for all else.
   */
  static @Nullable Object of(AbstractValue value) {
    if (value instanceof Text text) {
      String characters = text.characters();
      return characters == null ? NONE : characters;
    }
    if (!(value instanceof Constant constant)) {
      return NONE;
    }
    if (constant.isNull()) {
      return null;
    }
    Object held = constant.value();
    if (held instanceof Constant.EnumName name) {
      return enumConstant(name);
    }
    return isRepresentable(held) ? held : NONE;
  }

  static boolean is(AbstractValue value) {
    return of(value) != NONE;
  }

  private static Object enumConstant(Constant.EnumName name) {
    Class<?> type = JdkTypes.findPublic(name.type());
    if (type != null && type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(name.name())) {
          return constant;
        }
      }
    }
    return NONE;
  }

  /** The abstract constant of a Java object; null where the object is of no kind that has one. */
  static @Nullable AbstractValue value(@Nullable Object object) {
    if (object == null) {
      return Constant.ofNull();
    }
    if (object instanceof CharSequence characters) {
      return characters.length() > JdkTexts.MAX_LENGTH ? null : Text.of(characters.toString());
    }
    if (object instanceof Enum<?> constant) {
      return Constant.ofEnum(JdkTypes.nameOf(constant.getDeclaringClass()), constant.name());
    }
    return isRepresentable(object) ? Constant.of(object) : null;
  }

  private static boolean isRepresentable(Object object) {
    if (object instanceof BigInteger big) {
      return big.bitLength() <= MAX_SIZE;
    }
    if (object instanceof BigDecimal decimal) {
      return Math.abs((long) decimal.scale()) <= MAX_SIZE && decimal.precision() <= MAX_SIZE;
    }
    return VALUE_CLASSES.contains(object.getClass()) || object instanceof ZoneId;
  }

  /** The whole number that a constant is, of whatever width; null for all else. */
  static @Nullable Integer index(AbstractValue value) {
    return value instanceof Constant constant
            && (constant.value() instanceof Integer
                || constant.value() instanceof Short
                || constant.value() instanceof Byte)
        ? Integer.valueOf(((Number) constant.value()).intValue())
        : null;
  }

  /** The characters of a constant text; null for all else. */
  static @Nullable String characters(AbstractValue value) {
    return value instanceof Text text ? text.characters() : null;
  }

  static boolean isNull(AbstractValue value) {
    return value instanceof Constant constant && constant.isNull();
  }
}

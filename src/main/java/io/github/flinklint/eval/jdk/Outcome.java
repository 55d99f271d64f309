package io.github.flinklint.eval.jdk;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a computation on operands that are no choices comes out: with a value, with an exception, or
 * with neither, where it is not understood.
 *
 * @param value the value; null where there is none
 * @param exception class of the exception; null where there is none
 * @param unlessGiven an outside input without which the exception comes and with which the value;
 *     else null
 */
record Outcome(
    @Nullable AbstractValue value, @Nullable String exception, @Nullable Source unlessGiven) {

  /** Not understood: the result may be anything. */
  static final Outcome UNKNOWN = new Outcome(null, null, null);

  static Outcome of(AbstractValue value) {
    return new Outcome(value, null, null);
  }

  static Outcome of(boolean value) {
    return of(Constant.of(value));
  }

  static Outcome of(int value) {
    return of(Constant.of(value));
  }

  static Outcome of(String value) {
    return of(Text.of(value));
  }

  /**
   * An exception.
   *
   * @param simpleName its class in {@code java.lang}
   */
  static Outcome failing(String simpleName) {
    return new Outcome(null, "java.lang." + simpleName, null);
  }

  static Outcome failing(Throwable thrown) {
    return new Outcome(null, JdkTypes.nameOf(thrown.getClass()), null);
  }

  // What a record makes by itself is linked at its first use, which a short run pays for.

  @Override
  public boolean equals(Object other) {
    return other instanceof Outcome that
        && Objects.equals(value, that.value)
        && Objects.equals(exception, that.exception)
        && Objects.equals(unlessGiven, that.unlessGiven);
  }

  @Override
  public int hashCode() {
    return (Objects.hashCode(value) * 31 + Objects.hashCode(exception)) * 31
        + Objects.hashCode(unlessGiven);
  }

  boolean fails() {
    return value == null && exception != null;
  }
}

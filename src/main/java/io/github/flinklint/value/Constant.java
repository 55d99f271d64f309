package io.github.flinklint.value;

import io.github.flinklint.diagnostic.Trace;
import java.util.Objects;

/**
 * One concrete value that is not a text: a boxed primitive, {@code null}, a constant of an enum, a
 * class literal, a duration.
 */
public final class Constant implements AbstractValue {

  /** Stands for Java's {@code null}. */
  public enum Null {
    /** The null reference. */
    NULL;

    @Override
    public String toString() {
      return "null";
    }
  }

  /**
   * A constant of an enum, by names only.
   *
   * @param type qualified name of the enum
   * @param name name of the constant
   */
  public record EnumName(String type, String name) {

    // What a record makes by itself is linked at its first use, which a short run pays for.

    @Override
    public boolean equals(Object other) {
      return other instanceof EnumName that && name.equals(that.name) && type.equals(that.type);
    }

    @Override
    public int hashCode() {
      return type.hashCode() * 31 + name.hashCode();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A class literal.
   *
   * @param name qualified name of the class
   */
  public record ClassName(String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  private final Object value;
  private final Trace trace;

  private Constant(Object value, Trace trace) {
    this.value = Objects.requireNonNull(value);
    this.trace = trace;
  }

  /**
   * A constant.
   *
   * @param value a boxed primitive, {@link Null}, {@link EnumName}, {@link ClassName}, {@code
   *     java.time.Duration}, or another immutable value with equality
   */
  public static Constant of(Object value) {
    return new Constant(value, Trace.EMPTY);
  }

  /** Java's {@code null}. */
  public static Constant ofNull() {
    return new Constant(Null.NULL, Trace.EMPTY);
  }

  /** The constant of an enum. */
  public static Constant ofEnum(String type, String name) {
    return new Constant(new EnumName(type, name), Trace.EMPTY);
  }

  /** The concrete value. */
  public Object value() {
    return value;
  }

  /** True for Java's {@code null}. */
  public boolean isNull() {
    return value == Null.NULL;
  }

  /** True where the value is this boolean. */
  public boolean is(boolean expected) {
    return value.equals(expected);
  }

  @Override
  public Trace trace() {
    return trace;
  }

  @Override
  public Constant withTrace(Trace other) {
    return new Constant(value, other);
  }

  @Override
  public String display() {
    return value.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Constant that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "Constant(" + value + ")";
  }
}

package io.github.flinklint.value;

import io.github.flinklint.diagnostic.Trace;

/**
 * A reference to an object: an allocation site in its calling context. The type belongs to the
 * reference and not to the object, so that one object can be seen in several ways: Flink's
 * environment and its checkpoint configuration are two views of one set of options.
 */
public final class Reference implements AbstractValue {

  private final int id;
  private final String type;
  private final Trace trace;

  private Reference(int id, String type, Trace trace) {
    this.id = id;
    this.type = type;
    this.trace = trace;
  }

  /**
   * A reference.
   *
   * @param id number of the object, unique within one evaluation
   * @param type qualified name of the class
   */
  public static Reference of(int id, String type) {
    return new Reference(id, type, Trace.EMPTY);
  }

  /** Number of the object. */
  public int id() {
    return id;
  }

  /** Qualified name of the class that the object is seen as. */
  public String type() {
    return type;
  }

  /** The same object seen as another type. */
  public Reference as(String otherType) {
    return new Reference(id, otherType, trace);
  }

  @Override
  public Trace trace() {
    return trace;
  }

  @Override
  public Reference withTrace(Trace other) {
    return new Reference(id, type, other);
  }

  @Override
  public String display() {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reference that && id == that.id && type.equals(that.type);
  }

  @Override
  public int hashCode() {
    return id * 31 + type.hashCode();
  }

  @Override
  public String toString() {
    return "Reference(" + id + ": " + type + ")";
  }
}

package io.github.flinklint.value;

import io.github.flinklint.diagnostic.Trace;

/** The content of a slot that was never written. Not Java's {@code null}, which is a constant. */
public final class Absent implements AbstractValue {

  /** The only instance: nothing happened, so there is nothing to trace. */
  public static final Absent VALUE = new Absent();

  private Absent() {}

  @Override
  public Trace trace() {
    return Trace.EMPTY;
  }

  @Override
  public AbstractValue withTrace(Trace trace) {
    return this;
  }

  @Override
  public String display() {
    return "unset";
  }

  @Override
  public String toString() {
    return "Absent";
  }
}

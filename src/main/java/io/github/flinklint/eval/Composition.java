package io.github.flinklint.eval;

import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.FunctionValue;
import java.util.List;

/** Functions put together by the default methods of the JDK's functional interfaces. */
final class Composition implements FunctionValue {

  /** How the parts work together. */
  enum Kind {
    /** The result of the first is given to the second. */
    PIPE,
    /** Both are given the arguments, one after the other. */
    SEQUENCE,
    /** The opposite of a predicate. */
    NOT,
    /** Both predicates hold. */
    AND,
    /** One of the predicates holds. */
    OR,
    /** The argument itself. */
    IDENTITY
  }

  final Kind kind;
  final List<AbstractValue> parts;
  private final Trace trace;

  Composition(Kind kind, List<AbstractValue> parts) {
    this(kind, parts, Trace.EMPTY);
  }

  private Composition(Kind kind, List<AbstractValue> parts, Trace trace) {
    this.kind = kind;
    this.parts = List.copyOf(parts);
    this.trace = trace;
  }

  @Override
  public Trace trace() {
    return trace;
  }

  @Override
  public AbstractValue withTrace(Trace other) {
    return new Composition(kind, parts, other);
  }

  @Override
  public String display() {
    return "function";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Composition that && kind == that.kind && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return kind.hashCode() * 31 + parts.hashCode();
  }
}

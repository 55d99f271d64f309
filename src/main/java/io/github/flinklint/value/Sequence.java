package io.github.flinklint.value;

import io.github.flinklint.diagnostic.Trace;
import java.util.List;
import java.util.stream.Collectors;

/** The content of an array or a list of known length. */
public final class Sequence implements AbstractValue {

  private final List<AbstractValue> elements;
  private final Trace trace;

  private Sequence(List<AbstractValue> elements, Trace trace) {
    this.elements = elements;
    this.trace = trace;
  }

  /** A sequence of these elements. */
  public static Sequence of(List<? extends AbstractValue> elements) {
    return new Sequence(List.copyOf(elements), Trace.EMPTY);
  }

  /** The elements in order. */
  public List<AbstractValue> elements() {
    return elements;
  }

  @Override
  public Trace trace() {
    return trace;
  }

  @Override
  public Sequence withTrace(Trace other) {
    return new Sequence(elements, other);
  }

  @Override
  public String display() {
    return elements.stream()
        .limit(5)
        .map(AbstractValue::display)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sequence that && elements.equals(that.elements);
  }

  @Override
  public int hashCode() {
    return elements.hashCode();
  }

  @Override
  public String toString() {
    return "Sequence" + elements;
  }
}

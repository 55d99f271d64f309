package io.github.flinklint.value;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Trace;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Top of the lattice: any value. All instances are equal; the reason rides beside, for messages.
 */
public final class Unknown implements AbstractValue {

  private final String reason;
  private final Set<String> conditions;
  private final Trace trace;

  private Unknown(String reason, Set<String> conditions, Trace trace) {
    this.reason = reason;
    this.conditions = conditions;
    this.trace = trace;
  }

  /**
   * A value that cannot be told.
   *
   * @param reason why, as it completes the sentence "unknown, because of ...": {@code library call
   *     Conf.load}
   */
  public static Unknown because(String reason) {
    return new Unknown(reason, Set.of(), Trace.EMPTY);
  }

  /** A value that cannot be told, with the place of the reason. */
  public static Unknown because(String reason, @Nullable SourceLocation at) {
    return new Unknown(reason, Set.of(), at == null ? Trace.EMPTY : Trace.of(at, reason));
  }

  /** Why it cannot be told. */
  public String reason() {
    return reason;
  }

  /** Keys of the conditions that were joined on the way; deciding them may bring a value back. */
  public Set<String> conditions() {
    return conditions;
  }

  /** The same, depending on more conditions. */
  public Unknown withConditions(Set<String> more) {
    if (conditions.containsAll(more)) {
      return this;
    }
    Set<String> all = new TreeSet<>(conditions);
    all.addAll(more);
    return new Unknown(reason, Set.copyOf(all), trace);
  }

  @Override
  public Trace trace() {
    return trace;
  }

  @Override
  public Unknown withTrace(Trace other) {
    return new Unknown(reason, conditions, other);
  }

  @Override
  public String display() {
    return "unknown (" + reason + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Unknown;
  }

  @Override
  public int hashCode() {
    return 7;
  }

  @Override
  public String toString() {
    return "Unknown(" + reason + ")";
  }
}

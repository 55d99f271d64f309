package io.github.flinklint.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps that led to a value or a setting, oldest first. Immutable; a step is appended in
 * constant time, the tail being shared. A trace rides beside a value and is never part of its
 * equality.
 */
public final class Trace {

  /** No step at all. */
  public static final Trace EMPTY = new Trace(null, null, 0);

  /** Longer traces keep their beginning and end only: nobody reads a hundred steps. */
  private static final int MAX_LENGTH = 64;

  private final @Nullable Trace before;
  private final @Nullable Step last;
  private final int length;

  private Trace(@Nullable Trace before, @Nullable Step last, int length) {
    this.before = before;
    this.last = last;
    this.length = length;
  }

  /** A trace of one step. */
  public static Trace of(SourceLocation location, String note) {
    return EMPTY.then(new Step(location, note));
  }

  /** This trace with a step at its end. */
  public Trace then(Step step) {
    if (length >= MAX_LENGTH || step.equals(last)) {
      return length >= MAX_LENGTH && before != null ? new Trace(before, step, length) : this;
    }
    return new Trace(this, step, length + 1);
  }

  /** This trace with a step at its end. */
  public Trace then(SourceLocation location, String note) {
    return then(new Step(location, note));
  }

  /** The step that came last, the one that decided; null for the empty trace. */
  public @Nullable Step last() {
    return last;
  }

  /** True where there is no step. */
  public boolean isEmpty() {
    return last == null;
  }

  /** All steps, oldest first. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (Trace t = this; t != null && t.last != null; t = t.before) {
      steps.add(t.last);
    }
    Collections.reverse(steps);
    return Collections.unmodifiableList(steps);
  }

  @Override
  public String toString() {
    return steps().toString();
  }
}

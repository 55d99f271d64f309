package io.github.flinklint.config;

import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one fact in one scenario.
 *
 * @param status how much is known
 * @param value the value: a constant or constant text for {@code SET} and {@code DEFAULT}; {@code
 *     Absent} for {@code UNSET}; a choice for {@code EITHER}; an {@code Input} or a text with holes
 *     for {@code RUNTIME}; {@code Unknown} for {@code UNKNOWN}
 * @param at where it was decided: the argument that holds the value, or the call; null where
 *     nothing was written
 * @param trace the steps that decided it, the call that wrote it last
 */
public record Setting(
    Fact.Status status, AbstractValue value, @Nullable SourceLocation at, Trace trace) {

  /** The checkpoint storage that keeps snapshots in the JobManager's memory. */
  public static final Constant JOB_MANAGER = Constant.ofEnum("checkpointStorage", "jobmanager");

  /** What a value says, where nothing but the value tells how much is known. */
  static Setting of(AbstractValue value) {
    Step last = value.trace().last();
    SourceLocation at = last == null ? null : last.location();
    return new Setting(status(value), value, at, value.trace());
  }

  private static Fact.Status status(AbstractValue value) {
    if (value == Absent.VALUE) {
      return Fact.Status.UNSET;
    }
    if (value instanceof Unknown) {
      return Fact.Status.UNKNOWN;
    }
    if (value instanceof Input) {
      return Fact.Status.RUNTIME;
    }
    if (value instanceof Text text && !text.isConstant()) {
      return text.isOutside() ? Fact.Status.RUNTIME : Fact.Status.UNKNOWN;
    }
    if (value instanceof Choice choice) {
      Set<Fact.Status> all = EnumSet.noneOf(Fact.Status.class);
      for (AbstractValue alternative : choice.alternatives()) {
        all.add(status(alternative));
      }
      if (all.contains(Fact.Status.UNKNOWN)) {
        return Fact.Status.UNKNOWN;
      }
      return all.contains(Fact.Status.RUNTIME) ? Fact.Status.RUNTIME : Fact.Status.EITHER;
    }
    boolean isWord = value instanceof Text || value instanceof Constant;
    return isWord ? Fact.Status.SET : Fact.Status.UNKNOWN;
  }

  /** Nothing was ever set. */
  public static Setting unset() {
    return new Setting(Fact.Status.UNSET, Absent.VALUE, null, Trace.EMPTY);
  }

  /**
   * The values that it may have; {@code Absent} among them where it may be unset, {@code Unknown}
   * where it may be anything.
   */
  public List<AbstractValue> outcomes() {
    return Lattice.alternatives(value);
  }

  /**
   * True where every outcome is known and satisfies the predicate. Open and unknown outcomes
   * satisfy none.
   */
  public boolean certainly(Predicate<AbstractValue> predicate) {
    if (status == Fact.Status.UNKNOWN || status == Fact.Status.RUNTIME) {
      return false;
    }
    for (AbstractValue outcome : outcomes()) {
      if (!predicate.test(outcome)) {
        return false;
      }
    }
    return true;
  }

  /** True where it is certainly not set. */
  public boolean isUnset() {
    return status == Fact.Status.UNSET;
  }

  /** True where nothing definite can be said. */
  public boolean isUnknown() {
    return status == Fact.Status.UNKNOWN;
  }

  /**
   * What holds where the outside inputs are absent, for {@code RUNTIME}; null where the code gives
   * no default.
   */
  public @Nullable AbstractValue whenAbsent() {
    if (value instanceof Input input) {
      return input.absent();
    }
    return value instanceof Text text && !text.isConstant() ? text.whenAbsent() : null;
  }

  /**
   * The name of a constant or the characters of a constant text, for comparisons; null where it has
   * none.
   */
  public @Nullable String word() {
    if (value instanceof Text text) {
      return text.characters();
    }
    return value instanceof Constant constant && !constant.isNull() ? constant.display() : null;
  }
}

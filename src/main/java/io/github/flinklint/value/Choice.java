package io.github.flinklint.value;

import io.github.flinklint.diagnostic.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of a few values, two to {@link #MAX}; which one is decided by conditions that were joined.
 * The conditions ride beside.
 */
public final class Choice implements AbstractValue {

  /** More alternatives than this are no longer worth telling apart. */
  public static final int MAX = 8;

  private final List<AbstractValue> alternatives;
  private final Set<String> conditions;
  private @Nullable Set<String> sorted;

  private Choice(List<AbstractValue> alternatives, Set<String> conditions) {
    this.alternatives = alternatives;
    this.conditions = conditions;
  }

  /** Only the lattice builds choices: it flattens, removes doubles and keeps the bound. */
  static Choice of(List<AbstractValue> alternatives, Set<String> conditions) {
    return new Choice(List.copyOf(alternatives), Set.copyOf(conditions));
  }

  /** The values that it may be, at least two, in the order in which they were met. */
  public List<AbstractValue> alternatives() {
    return alternatives;
  }

  /** Keys of the conditions that decide, sorted. */
  public Set<String> conditions() {
    // Joins ask again and again. Two threads may both sort, which does no harm.
    Set<String> known = sorted;
    if (known == null) {
      known = Collections.unmodifiableSortedSet(new TreeSet<>(conditions));
      sorted = known;
    }
    return known;
  }

  /** The same choice, depending on more conditions. */
  public Choice withConditions(Set<String> more) {
    if (conditions.containsAll(more)) {
      return this;
    }
    Set<String> all = new HashSet<>(conditions);
    all.addAll(more);
    return new Choice(alternatives, Set.copyOf(all));
  }

  @Override
  public Trace trace() {
    for (AbstractValue alternative : alternatives) {
      if (!alternative.trace().isEmpty()) {
        return alternative.trace();
      }
    }
    return Trace.EMPTY;
  }

  @Override
  public Choice withTrace(Trace trace) {
    List<AbstractValue> traced = new ArrayList<>();
    alternatives.forEach(a -> traced.add(a.withTrace(trace)));
    return new Choice(List.copyOf(traced), conditions);
  }

  @Override
  public String display() {
    return alternatives.stream().map(AbstractValue::display).collect(Collectors.joining(" or "));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Choice that
        && alternatives.size() == that.alternatives.size()
        && new HashSet<>(alternatives).equals(new HashSet<>(that.alternatives));
  }

  @Override
  public int hashCode() {
    int sum = 0;
    for (AbstractValue alternative : alternatives) {
      sum += alternative.hashCode();
    }
    return sum;
  }

  @Override
  public String toString() {
    return "Choice" + alternatives;
  }
}

package io.github.flinklint.eval;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Lattice;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two ways from a condition: both are gone where it is open, each from the same state, and meet
 * again behind it. The condition may be any value.
 *
 * <pre>
 *   Fork fork = new Fork(machine, condition, at);
 *   if (fork.entersThen()) {
 *     fork.endThen(...);
 *   }
 *   if (fork.entersOtherwise()) {
 *     fork.endOtherwise(...);
 *   }
 *   AbstractValue result = fork.result();
 * </pre>
 */
final class Fork {

  private final Machine machine;
  private final AbstractValue condition;
  private final @Nullable Boolean decided;

  /** What the machine held where the ways part. */
  private final IntMap before;

  private final Set<String> outside;

  /** Keys of what the open condition depends on. */
  private final Set<String> keys;

  /** The conditions of each way at its begin. */
  private final Set<String> inside;

  private @Nullable Boolean onBranch;

  private AbstractValue thenValue = Absent.VALUE;
  private IntMap thenCells;
  private boolean thenLive;
  private Set<String> thenConditions;

  private AbstractValue result = Absent.VALUE;

  Fork(Machine machine, AbstractValue value, SourceLocation at) {
    this.machine = machine;
    condition = machine.decisions.condition(value);
    decided = machine.decisions.decide(condition);
    keys = decided == null ? machine.decisions.keysOf(condition, at) : Set.of();
    before = machine.cells;
    outside = machine.conditions;
    inside = Machine.union(outside, keys);
    thenCells = before;
    thenConditions = inside;
  }

  /** True where control may go the first way; the machine is made ready for it. */
  boolean entersThen() {
    if (decided != null) {
      return decided;
    }
    machine.conditions = inside;
    onBranch = machine.decisions.assume(condition, true);
    return true;
  }

  /** The first way ends here, with a value. */
  void endThen(AbstractValue value) {
    if (decided != null) {
      result = value;
      return;
    }
    machine.decisions.forget(condition, onBranch);
    thenValue = value;
    thenCells = machine.cells;
    thenLive = machine.live;
    thenConditions = machine.conditions;
  }

  /** True where control may go the second way; the machine is made ready for it. */
  boolean entersOtherwise() {
    if (decided != null) {
      return !decided;
    }
    machine.cells = before;
    machine.live = true;
    machine.conditions = inside;
    onBranch = machine.decisions.assume(condition, false);
    return true;
  }

  /** The second way ends here, with a value; from here on control comes from both. */
  void endOtherwise(AbstractValue value) {
    result = value;
    if (decided != null) {
      return;
    }
    machine.decisions.forget(condition, onBranch);
    if (!thenLive) {
      return;
    }
    if (machine.live) {
      Set<String> more = Machine.union(thenConditions, machine.conditions);
      machine.cells = machine.joinCells(thenCells, machine.cells, keys);
      machine.conditions = more.equals(inside) ? outside : without(more);
      result = Lattice.join(thenValue, value, keys);
    } else {
      machine.cells = thenCells;
      machine.live = true;
      machine.conditions = thenConditions;
      result = thenValue;
    }
  }

  /** The value of the way that was gone; of both, joined, where both were. */
  AbstractValue result() {
    return result;
  }

  /** Conditions passed on the ways, but for those of the fork itself, which are behind. */
  private Set<String> without(Set<String> all) {
    Set<String> rest = new TreeSet<>();
    for (String key : all) {
      if (!keys.contains(key) || outside.contains(key)) {
        rest.add(key);
      }
    }
    return Set.copyOf(rest);
  }
}

package io.github.flinklint.eval;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What conditions come to: by their value, by what is assumed, by the branch that was taken. */
final class Decisions {

  private final Machine machine;

  Decisions(Machine machine) {
    this.machine = machine;
  }

  /** Tests that are decided on the branch that is being evaluated. */
  private final Map<String, Boolean> onBranch = new HashMap<>();

  /**
   * From here on a condition holds, or does not.
   *
   * @return how it came out before, to {@link #forget} with; null where nothing was decided
   */
  @Nullable Boolean assume(AbstractValue condition, boolean holds) {
    return condition instanceof Test test
        ? onBranch.put(test.key(), holds != test.negated())
        : null;
  }

  /** The branch on which the condition holds, or does not, is over. */
  void forget(AbstractValue condition, @Nullable Boolean before) {
    if (condition instanceof Test test) {
      if (before == null) {
        onBranch.remove(test.key());
      } else {
        onBranch.put(test.key(), before);
      }
    }
  }

  private @Nullable Boolean outcome(Test test) {
    Boolean here = onBranch.get(test.key());
    if (here == null) {
      Boolean assumed = machine.assumptions.outcome(test);
      return assumed == null ? impliedByCount(test) : assumed;
    }
    machine.noteEffect();
    return here != test.negated();
  }

  private @Nullable Boolean impliedByCount(Test test) {
    boolean isOfArguments =
        test.sources().size() == 1 && test.sources().get(0).name().startsWith("args");
    if (!isOfArguments || (onBranch.isEmpty() && machine.assumptions.isEmpty())) {
      return null;
    }
    List<Map.Entry<String, Boolean>> decided = new ArrayList<>(onBranch.entrySet());
    decided.addAll(machine.assumptions.outcomes().entrySet());
    Boolean implied = ArgumentCount.of(decided).outcome(test);
    if (implied == null) {
      return null;
    }
    machine.noteEffect();
    return implied != test.negated();
  }

  /** True, false, or null where it cannot be told. */
  @Nullable Boolean decide(AbstractValue condition) {
    if (condition instanceof Constant constant) {
      return constant.value() instanceof Boolean known ? known : null;
    }
    if (condition instanceof Test test) {
      return outcome(test);
    }
    if (condition instanceof Choice choice) {
      Boolean common = null;
      for (AbstractValue alternative : choice.alternatives()) {
        Boolean one = decide(alternative);
        if (one == null || (common != null && !common.equals(one))) {
          return null;
        }
        common = one;
      }
      return common;
    }
    return null;
  }

  /** Keys of what an undecided condition depends on; tests among them are remembered. */
  Set<String> keysOf(AbstractValue condition, SourceLocation at) {
    Set<String> keys = new TreeSet<>(Lattice.conditionsOf(condition));
    for (AbstractValue alternative : Lattice.alternatives(condition)) {
      if (alternative instanceof Test test && outcome(test) == null) {
        machine.tests.putIfAbsent(test.key(), test.negated() ? test.negate() : test);
        keys.add(test.key());
      }
    }
    if (keys.isEmpty()) {
      String what = condition instanceof Unknown unknown ? " (" + unknown.reason() + ")" : "";
      keys.add("condition at " + at.brief() + what);
    }
    return keys;
  }

  /** A value used as a condition: an open input becomes a test. */
  AbstractValue condition(AbstractValue value) {
    return value instanceof Choice ? Lattice.map(value, Decisions::single) : single(value);
  }

  private static AbstractValue single(AbstractValue value) {
    if (value instanceof Input input) {
      Boolean absent =
          (input.absent() instanceof Constant c && c.value() instanceof Boolean b) ? b : null;
      return Test.equal(input, Constant.of(true), absent);
    }
    if (value instanceof Text text && text.characters() != null) {
      return Constant.of(Boolean.parseBoolean(text.characters()));
    }
    return value;
  }
}

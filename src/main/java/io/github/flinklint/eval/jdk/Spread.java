package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Computations on operands that may be choices: done for each combination of alternatives and
 * joined. A combination that ends with an exception does not end the others.
 */
final class Spread {

  /** More combinations than this are not told apart. */
  private static final int MAX_COMBINATIONS = 64;

  private Spread() {}

  /** A computation on operands that are no choices. */
  @FunctionalInterface
  interface Computation {
    Outcome apply(List<AbstractValue> operands);
  }

  /** A function of Java values, lifted. */
  private static final class Lifted implements Computation {

    private final Operation operation;

    Lifted(Operation operation) {
      this.operation = operation;
    }

    @Override
    public Outcome apply(List<AbstractValue> operands) {
      return Lift.apply(operation, operands);
    }
  }

  /** As {@link #over}, of a function of Java values. */
  static AbstractValue lifted(Call call, List<AbstractValue> operands, Operation operation) {
    return over(call, operands, new Lifted(operation));
  }

  /** As {@link #join}, of a function of Java values. */
  static Outcome join(List<AbstractValue> operands, Operation operation) {
    return join(operands, new Lifted(operation));
  }

  /** The computation as the result of a call, its exceptions raised. */
  static AbstractValue over(Call call, List<AbstractValue> operands, Computation computation) {
    Outcome outcome = join(operands, computation);
    AbstractValue value = outcome.value();
    String exception = outcome.exception();
    if (exception == null) {
      return value == null
          ? unknown(call)
          : Lattice.traced(value, operands.toArray(new AbstractValue[0]));
    }
    if (value == null) {
      return call.fail(exception, call.method() + " fails");
    }
    AbstractValue traced = Lattice.traced(value, operands.toArray(new AbstractValue[0]));
    Source unlessGiven = outcome.unlessGiven();
    if (unlessGiven == null) {
      Unknown which =
          call.unknown("which value " + call.method() + " is given")
              .withConditions(conditions(operands));
      return call.branch(which, () -> traced, () -> fail(call, exception));
    }
    return call.isCaught()
        ? call.branch(call.isGiven(unlessGiven), () -> traced, () -> fail(call, exception))
        : traced;
  }

  private static AbstractValue fail(Call call, String exception) {
    return call.fail(exception, call.method() + " fails");
  }

  /** An unknown result of the call. */
  static Unknown unknown(Call call) {
    String type = call.type().substring(call.type().lastIndexOf('.') + 1);
    boolean isConstructor = call.method().equals(Table.CONSTRUCTOR);
    return call.unknown(
        "library call " + (isConstructor ? "new " + type : type + "." + call.method()));
  }

  /**
   * The computation without effects: values of all combinations joined, with the exception of one
   * that fails.
   */
  static Outcome join(List<AbstractValue> operands, Computation computation) {
    if (!hasChoice(operands)) {
      return computation.apply(operands);
    }
    List<List<AbstractValue>> combinations = combinations(operands);
    if (combinations == null) {
      return Outcome.UNKNOWN;
    }
    Set<String> conditions = conditions(operands);
    AbstractValue joined = null;
    String exception = null;
    Source unlessGiven = null;
    for (List<AbstractValue> combination : combinations) {
      Outcome one = computation.apply(combination);
      AbstractValue value = one.value();
      if (value == null && one.exception() == null) {
        return Outcome.UNKNOWN;
      }
      exception = one.exception() == null ? exception : one.exception();
      unlessGiven = one.unlessGiven() == null ? unlessGiven : one.unlessGiven();
      if (value != null) {
        joined = joined == null ? value : Lattice.join(joined, value, conditions);
      }
    }
    return new Outcome(joined, exception, unlessGiven);
  }

  private static boolean hasChoice(List<AbstractValue> operands) {
    for (AbstractValue operand : operands) {
      if (operand instanceof Choice) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> conditions(List<AbstractValue> operands) {
    Set<String> all = new TreeSet<>();
    for (AbstractValue operand : operands) {
      all.addAll(Lattice.conditionsOf(operand));
    }
    return all;
  }

  /**
   * All ways to pick an alternative of each choice, the same choice being picked from once; null
   * where they are too many.
   */
  private static @Nullable List<List<AbstractValue>> combinations(List<AbstractValue> operands) {
    List<IdentityHashMap<AbstractValue, AbstractValue>> picks = new ArrayList<>();
    picks.add(new IdentityHashMap<>());
    IdentityHashMap<AbstractValue, Boolean> done = new IdentityHashMap<>();
    for (AbstractValue operand : operands) {
      if (!(operand instanceof Choice choice) || done.put(operand, true) != null) {
        continue;
      }
      List<IdentityHashMap<AbstractValue, AbstractValue>> more = new ArrayList<>();
      for (IdentityHashMap<AbstractValue, AbstractValue> pick : picks) {
        for (AbstractValue alternative : choice.alternatives()) {
          IdentityHashMap<AbstractValue, AbstractValue> extended = new IdentityHashMap<>(pick);
          extended.put(choice, alternative);
          more.add(extended);
        }
      }
      picks = more;
      if (picks.size() > MAX_COMBINATIONS) {
        return null;
      }
    }
    List<List<AbstractValue>> combinations = new ArrayList<>(picks.size());
    for (Map<AbstractValue, AbstractValue> picked : picks) {
      combinations.add(pick(operands, picked));
    }
    return combinations;
  }

  private static List<AbstractValue> pick(
      List<AbstractValue> operands, Map<AbstractValue, AbstractValue> picked) {
    List<AbstractValue> combination = new ArrayList<>(operands.size());
    for (AbstractValue operand : operands) {
      combination.add(picked.getOrDefault(operand, operand));
    }
    return combination;
  }
}

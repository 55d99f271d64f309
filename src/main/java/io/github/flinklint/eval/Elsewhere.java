package io.github.flinklint.eval;

import io.github.flinklint.value.AbstractValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Code that runs in another process, on a copy of the program's objects: a function that Flink
 * calls on the cluster. Neither what it writes nor how it ends is seen by the program.
 */
final class Elsewhere {

  private Elsewhere() {}

  /** Runs code and puts the state back; null where the code never comes to its end. */
  static @Nullable AbstractValue run(Machine machine, Supplier<AbstractValue> code) {
    IntMap cells = machine.cells;
    Set<String> conditions = machine.conditions;
    Set<String> tests = Set.copyOf(machine.tests.keySet());
    List<List<?>> records =
        List.of(machine.events, machine.executions, machine.blind, machine.possible, machine.ends);
    List<Integer> lengths = new ArrayList<>();
    for (List<?> record : records) {
      lengths.add(record.size());
    }
    // An exception ends the other process, not this one.
    machine.handlers.add(new Exits());
    AbstractValue result = code.get();
    boolean ended = machine.live;
    machine.handlers.remove(machine.handlers.size() - 1);
    for (int i = 0; i < lengths.size(); i++) {
      List<?> record = records.get(i);
      record.subList(lengths.get(i), record.size()).clear();
    }
    machine.tests.keySet().retainAll(tests);
    machine.cells = cells;
    machine.conditions = conditions;
    machine.live = true;
    return ended ? result : null;
  }
}

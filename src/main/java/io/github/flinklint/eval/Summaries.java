package io.github.flinklint.eval;

import io.github.flinklint.value.AbstractValue;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what costly calls did: the same body with equal arguments, reading the same values from
 * the store, does the same again. Without it, methods that call each other twice at each level
 * would cost their number of paths. Calls that make objects, execute, throw or end under a
 * condition of their own are not remembered, and cheap ones are not worth it.
 */
final class Summaries {

  /** Calls below this number of steps are cheaper to evaluate again than to remember. */
  private static final int MIN_STEPS = 400;

  /** A call that reads more than this depends on too much to come again; the log keeps as many. */
  private static final int MAX_READS = 5_000;

  /** Bodies with more summaries than this are called with ever new arguments. */
  private static final int MAX_PER_BODY = 8;

  private record Cells(Map<Integer, @Nullable AbstractValue> values) {}

  private record Summary(
      AbstractValue self,
      List<AbstractValue> arguments,
      Cells reads,
      Map<Integer, AbstractValue> writes,
      AbstractValue result) {}

  private final Machine machine;
  private final IdentityHashMap<Object, List<Summary>> known = new IdentityHashMap<>();

  Summaries(Machine machine) {
    this.machine = machine;
  }

  /** The result of a call that is remembered, what it did being done again; null for others. */
  @Nullable AbstractValue repeated(Object body, AbstractValue self, List<AbstractValue> arguments) {
    Summary fitting = find(body, self, arguments);
    if (fitting == null) {
      return null;
    }
    for (int cell : fitting.reads.values.keySet()) {
      machine.noteRead(cell);
    }
    for (Map.Entry<Integer, AbstractValue> write : fitting.writes.entrySet()) {
      machine.writeCell(write.getKey(), write.getValue());
    }
    return fitting.result;
  }

  /** Where a call begins. */
  record Start(IntMap cells, int steps, long reads, long effects) {}

  /** A call begins that is not remembered. */
  Start start() {
    return new Start(
        machine.cells, machine.budget.steps(), machine.reads.count(), machine.effects());
  }

  /** A call has ended: it is remembered where that is worth it. */
  void ended(
      Object body,
      AbstractValue self,
      List<AbstractValue> arguments,
      Start start,
      AbstractValue result) {
    boolean worth =
        machine.budget.steps() - start.steps >= MIN_STEPS
            && machine.reads.count() - start.reads <= MAX_READS;
    if (worth && machine.live && start.effects == machine.effects()) {
      Cells reads = reads(start.cells, start.reads);
      remember(body, new Summary(self, List.copyOf(arguments), reads, writes(start.cells), result));
    }
  }

  private @Nullable Summary find(Object body, AbstractValue self, List<AbstractValue> arguments) {
    for (Summary summary : known.getOrDefault(body, List.of())) {
      if (summary.self.equals(self) && summary.arguments.equals(arguments) && stillHolds(summary)) {
        return summary;
      }
    }
    return null;
  }

  private boolean stillHolds(Summary summary) {
    for (Map.Entry<Integer, @Nullable AbstractValue> read : summary.reads.values.entrySet()) {
      if (!Objects.equals(machine.cells.get(read.getKey()), read.getValue())) {
        return false;
      }
    }
    return true;
  }

  private Cells reads(IntMap before, long from) {
    Map<Integer, @Nullable AbstractValue> values = new LinkedHashMap<>();
    for (int cell : machine.reads.since(from)) {
      if (machine.isShared(cell, before)) {
        values.put(cell, before.get(cell));
      }
    }
    return new Cells(values);
  }

  /** What changed in objects that existed before; variables of the calls inside are gone. */
  private Map<Integer, AbstractValue> writes(IntMap before) {
    Map<Integer, AbstractValue> changed = new LinkedHashMap<>();
    for (int cell : IntMap.differences(before, machine.cells)) {
      AbstractValue after = machine.cells.get(cell);
      if (after != null && machine.isShared(cell, before)) {
        changed.put(cell, after);
      }
    }
    return changed;
  }

  private void remember(Object body, Summary summary) {
    List<Summary> of = known.get(body);
    if (of == null) {
      of = new ArrayList<>();
      known.put(body, of);
    }
    if (of.size() < MAX_PER_BODY) {
      of.add(summary);
    }
  }
}

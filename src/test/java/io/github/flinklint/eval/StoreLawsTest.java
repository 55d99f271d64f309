package io.github.flinklint.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The laws of the store, checked on all pairs and triples of representative states. */
class StoreLawsTest {

  private static final List<String> SLOTS = List.of("a", "b");
  private static final Set<String> KEYS = Set.of("condition");

  private final Machine machine = new Machine(List.of(), Assumptions.NONE);
  private final int object = machine.classObject("acme.Settings", null);
  private final List<IntMap> states = states();

  private static List<AbstractValue> values() {
    Source source = new Source(Source.Kind.ARGUMENT, "k");
    return List.of(
        Absent.VALUE,
        Constant.ofNull(),
        Constant.of(1),
        Text.of("x"),
        Input.of(source, Text.of("x")),
        Reference.of(7, "acme.A"),
        Lattice.join(Constant.of(1), Text.of("x"), KEYS),
        Unknown.because("reason"));
  }

  /** Every combination of values in both slots; absent ones are not written. */
  private List<IntMap> states() {
    List<IntMap> all = new ArrayList<>();
    IntMap empty = machine.cells;
    for (AbstractValue a : values()) {
      for (AbstractValue b : values()) {
        machine.cells = empty;
        write("a", a);
        write("b", b);
        all.add(machine.cells);
      }
    }
    machine.cells = empty;
    return all;
  }

  private void write(String slot, AbstractValue value) {
    if (value != Absent.VALUE) {
      machine.write(object, slot, value);
    }
  }

  private List<AbstractValue> content(IntMap state) {
    machine.cells = state;
    return SLOTS.stream().map(slot -> machine.read(object, slot)).toList();
  }

  private IntMap join(IntMap a, IntMap b) {
    return machine.joinCells(a, b, KEYS);
  }

  @Test
  void aJoinIsTheJoinOfEachSlot() {
    for (IntMap a : states) {
      for (IntMap b : states) {
        List<AbstractValue> joined = content(join(a, b));
        for (int i = 0; i < SLOTS.size(); i++) {
          assertEquals(Lattice.join(content(a).get(i), content(b).get(i)), joined.get(i));
        }
      }
    }
  }

  @Test
  void joinIsCommutativeIdempotentAndAnUpperBound() {
    for (IntMap a : states) {
      assertEquals(content(a), content(join(a, a)));
      for (IntMap b : states) {
        List<AbstractValue> joined = content(join(a, b));
        assertEquals(joined, content(join(b, a)));
        for (int i = 0; i < SLOTS.size(); i++) {
          assertTrue(Lattice.isBelow(content(a).get(i), joined.get(i)));
        }
      }
    }
  }

  @Test
  void joinIsAssociative() {
    for (IntMap a : states) {
      for (IntMap b : states) {
        IntMap ab = join(a, b);
        for (IntMap c : states) {
          assertEquals(content(join(ab, c)), content(join(a, join(b, c))));
        }
      }
    }
  }

  @Test
  void whatWasWrittenIsReadAndNothingElseChanges() {
    for (IntMap state : states) {
      for (AbstractValue value : values()) {
        AbstractValue other = content(state).get(1);
        machine.cells = state;
        machine.write(object, "a", value);
        IntMap after = machine.cells;
        assertEquals(List.of(value, other), content(after));
        machine.cells = after;
        machine.write(object, "a", value);
        assertEquals(List.of(value, other), content(machine.cells));
      }
    }
  }

  @Test
  void anObjectThatStandsForSeveralKeepsWhatItHeld() {
    for (IntMap state : states) {
      for (AbstractValue value : values()) {
        machine.cells = state;
        AbstractValue before = content(state).get(0);
        machine.write(object, Machine.SUMMARY, Constant.of(true));
        machine.write(object, "a", value);
        AbstractValue expected = before == Absent.VALUE ? value : Lattice.join(before, value);
        assertEquals(expected, machine.read(object, "a"));
      }
    }
  }

  @Test
  void oldStatesStayAsTheyWere() {
    List<List<AbstractValue>> before = states.stream().map(this::content).toList();
    for (IntMap a : states) {
      machine.cells = a;
      machine.write(object, "a", Text.of("other"));
      join(a, machine.cells);
    }
    assertEquals(before, states.stream().map(this::content).toList());
  }
}

package io.github.flinklint.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The laws of the lattice, checked on all triples of representative values. */
class LatticeTest {

  private static final Source KEY = new Source(Source.Kind.ARGUMENT, "k");

  private static List<AbstractValue> representatives() {
    List<AbstractValue> values = new ArrayList<>();
    values.add(Absent.VALUE);
    values.add(Constant.ofNull());
    values.add(Constant.of(1));
    values.add(Constant.of(1L));
    values.add(Constant.of(true));
    values.add(Constant.ofEnum("a.E", "X"));
    values.add(Text.of("obs://b/x"));
    values.add(Text.of("obs://").plus(Text.hole(Input.of(KEY, null))));
    values.add(Input.of(KEY, null));
    values.add(Input.of(KEY, Text.of("d")));
    values.add(Reference.of(1, "a.B"));
    values.add(Reference.of(1, "a.C"));
    values.add(Sequence.of(List.of(Constant.of(1))));
    values.add(Mapping.EMPTY);
    values.add(io.github.flinklint.value.Test.present(KEY));
    values.add(Unknown.because("one"));
    values.add(Unknown.because("two"));
    values.add(Lattice.join(Constant.of(1), Constant.of(2)));
    values.add(Lattice.join(Constant.of(2), Absent.VALUE, Set.of("c")));
    AbstractValue wide = Constant.of(0);
    for (int i = 1; i < Choice.MAX; i++) {
      wide = Lattice.join(wide, Constant.of(i));
    }
    values.add(wide);
    return values;
  }

  @Test
  void joinIsCommutativeAndIdempotent() {
    for (AbstractValue a : representatives()) {
      assertEquals(a, Lattice.join(a, a));
      for (AbstractValue b : representatives()) {
        assertEquals(Lattice.join(a, b), Lattice.join(b, a), () -> a + " and " + b);
      }
    }
  }

  @Test
  void joinIsAssociative() {
    for (AbstractValue a : representatives()) {
      for (AbstractValue b : representatives()) {
        for (AbstractValue c : representatives()) {
          AbstractValue left = Lattice.join(Lattice.join(a, b), c);
          AbstractValue right = Lattice.join(a, Lattice.join(b, c));
          assertEquals(left, right, () -> a + ", " + b + ", " + c);
        }
      }
    }
  }

  @Test
  void joinIsTheLeastUpperBound() {
    for (AbstractValue a : representatives()) {
      for (AbstractValue b : representatives()) {
        AbstractValue joined = Lattice.join(a, b);
        assertTrue(Lattice.isBelow(a, joined));
        assertTrue(Lattice.isBelow(b, joined));
        assertEquals(Lattice.isBelow(a, b), joined.equals(b), () -> a + " below " + b);
      }
    }
  }

  @Test
  void unknownAbsorbs() {
    for (AbstractValue a : representatives()) {
      assertEquals(Unknown.because("any"), Lattice.join(a, Unknown.because("other")));
    }
  }

  @Test
  void tracesAndReasonsAreNoPartOfEquality() {
    Trace trace = Trace.of(new SourceLocation("A.java", 1, 1, 1, 2), "here");
    for (AbstractValue a : representatives()) {
      assertEquals(a, a.withTrace(trace));
      assertEquals(a.hashCode(), a.withTrace(trace).hashCode());
    }
    assertEquals(Unknown.because("one"), Unknown.because("two"));
    assertFalse(Constant.of(1).equals(Constant.of(1L)));
  }

  @Test
  void joinKeepsWhatDecides() {
    AbstractValue joined =
        Lattice.join(Constant.of(1), Constant.of(2), Set.of("argument a is given"));
    assertEquals(Set.of("argument a is given"), Lattice.conditionsOf(joined));
    assertEquals(
        Set.of("argument a is given"),
        Lattice.conditionsOf(Lattice.join(joined, Unknown.because("x"))));
  }

  @Test
  void tooManyAlternativesAreUnknown() {
    AbstractValue joined = Constant.of(0);
    for (int i = 1; i <= Choice.MAX; i++) {
      joined = Lattice.join(joined, Constant.of(i));
    }
    assertTrue(joined instanceof Unknown u && u.reason().contains("budget"));
  }
}

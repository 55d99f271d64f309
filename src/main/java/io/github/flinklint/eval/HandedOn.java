package io.github.flinklint.eval;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** The objects that were given to a library, or that code outside of the sources got hold of. */
final class HandedOn {

  private final Machine machine;
  private final BitSet objects = new BitSet();

  HandedOn(Machine machine) {
    this.machine = machine;
  }

  void add(int object) {
    objects.set(object);
  }

  /**
   * All that exist now: asked for at each call with an argument of which nothing is known, so it
   * makes no list of them.
   */
  void addAllAlive() {
    for (int id = 0; id < machine.objectCount(); id++) {
      if (machine.isAlive(id)) {
        objects.set(id);
      }
    }
  }

  /** Their numbers. */
  Set<Integer> toSet() {
    Set<Integer> numbers = new HashSet<>();
    for (int id = objects.nextSetBit(0); id >= 0; id = objects.nextSetBit(id + 1)) {
      numbers.add(id);
    }
    return numbers;
  }
}

package io.github.flinklint.eval;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;

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
    return objects.stream().boxed().collect(Collectors.toSet());
  }
}

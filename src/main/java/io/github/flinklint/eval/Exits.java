package io.github.flinklint.eval;

import io.github.flinklint.value.AbstractValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The ways in which control left a piece of code: the state, the value carried (what is returned or
 * thrown), and the conditions under which it happened. Collected while the code is evaluated,
 * joined where the ways meet again.
 */
final class Exits {

  /**
   * One way out.
   *
   * @param cells the state at the exit
   * @param value what is returned or thrown
   * @param conditions keys of the conditions that had been passed undecided
   */
  record Exit(IntMap cells, AbstractValue value, Set<String> conditions) {}

  private final List<Exit> ways = new ArrayList<>();

  void add(IntMap cells, AbstractValue value, Set<String> conditions) {
    ways.add(new Exit(cells, value, conditions));
  }

  List<Exit> ways() {
    return ways;
  }

  boolean isEmpty() {
    return ways.isEmpty();
  }
}

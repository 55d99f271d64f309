package io.github.flinklint.definition.hcl;

/** Bounds what the evaluation of one project may cost, in steps and never in time. */
public final class Budget {
  private static final int MAX_DEPTH = 200;

  private int steps = 2_000_000;
  private int depth;

  /** A new budget. */
  public Budget() {}

  /** False where an expression may not be entered; otherwise {@link #leave} has to follow. */
  boolean enter() {
    if (depth >= MAX_DEPTH || steps <= 0) {
      return false;
    }
    depth++;
    steps--;
    return true;
  }

  void leave() {
    depth--;
  }

  /** Pays for something of this size; false where it is spent. */
  boolean pay(int size) {
    steps -= size / 64;
    return steps > 0;
  }
}

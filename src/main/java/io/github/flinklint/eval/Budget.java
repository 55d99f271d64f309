package io.github.flinklint.eval;

/**
 * Bounds on the work of one evaluation. They count steps and never time, so that an answer does not
 * depend on the machine.
 */
final class Budget {

  /** Statements and expressions evaluated. */
  private static final int MAX_STEPS = 100_000;

  /** Calls within calls. */
  static final int MAX_DEPTH = 1_200;

  /** The same method within itself, where all its arguments are known. */
  static final int MAX_RECURSION = 24;

  /**
   * The same method within itself, where an argument is unknown: nothing then tells where it ends.
   */
  static final int MAX_BLIND_RECURSION = 2;

  /** Iterations of a loop that are told apart. */
  static final int MAX_UNROLLED = 300;

  /** Rounds of a loop of unknown length before what still changes is given up. */
  static final int MAX_ROUNDS = 5;

  /** Times that an evaluation begins again without the body that took most. */
  static final int MAX_RESTARTS = 5;

  private final int most;
  private int steps;

  Budget() {
    this(MAX_STEPS);
  }

  /** For a search that looks into everything, a little of each. */
  Budget(int most) {
    this.most = most;
  }

  /** Thrown where the steps are used up; the whole evaluation is then unknown. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exhausted() {
      super("budget exhausted", null, false, false);
    }
  }

  void step() {
    if (++steps > most) {
      throw new Exhausted();
    }
  }

  int steps() {
    return steps;
  }
}

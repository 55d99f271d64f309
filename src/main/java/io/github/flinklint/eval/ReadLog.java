package io.github.flinklint.eval;

/**
 * The last cells that were read, in order. Millions are read in a long evaluation, and a call that
 * reads many is not remembered: so there is no list of objects, and no more than {@link #KEPT} are
 * kept.
 */
final class ReadLog {

  /** How far back can be asked. */
  static final int KEPT = 8192;

  private final int[] cells = new int[KEPT];
  private long count;

  void add(int cell) {
    cells[(int) (count++ % KEPT)] = cell;
  }

  /** Reads so far. */
  long count() {
    return count;
  }

  /** The cells read since then, of which there are at most {@link #KEPT}. */
  int[] since(long from) {
    int[] found = new int[(int) (count - from)];
    for (int i = 0; i < found.length; i++) {
      found[i] = cells[(int) ((from + i) % KEPT)];
    }
    return found;
  }
}

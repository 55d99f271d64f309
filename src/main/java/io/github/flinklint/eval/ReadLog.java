package io.github.flinklint.eval;

/** The cells that were read, in order: millions in a long evaluation, so no list of objects. */
final class ReadLog {

  private int[] cells = new int[1024];
  private int size;

  void add(int cell) {
    if (size == cells.length) {
      cells = java.util.Arrays.copyOf(cells, size * 2);
    }
    cells[size++] = cell;
  }

  int size() {
    return size;
  }

  int[] since(int from) {
    return java.util.Arrays.copyOfRange(cells, from, size);
  }
}

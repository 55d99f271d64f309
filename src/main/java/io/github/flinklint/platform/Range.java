package io.github.flinklint.platform;

/**
 * Some characters of a text.
 *
 * @param from index of the first
 * @param to index after the last
 */
record Range(int from, int to) {

  /** True where the ranges share a character. */
  boolean overlaps(Range other) {
    return from < other.to && other.from < to;
  }
}

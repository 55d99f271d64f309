package io.github.flinklint.flinkapi;

import java.util.List;

/**
 * The value of a {@code MemorySize}.
 *
 * @param bytes its size in bytes
 */
public record MemoryBytes(long bytes) {
  /** As Flink prints it: in the largest of its units that is whole, but terabytes. */
  @Override
  public String toString() {
    List<String> units = List.of("bytes", "kb", "mb", "gb", "tb");
    for (int unit = 1; unit < units.size(); unit++) {
      if (bytes % (1L << (10 * unit)) != 0) {
        return (bytes >> (10 * (unit - 1))) + " " + units.get(unit - 1);
      }
    }
    return bytes + " bytes";
  }
}

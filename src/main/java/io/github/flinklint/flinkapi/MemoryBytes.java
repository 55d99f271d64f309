package io.github.flinklint.flinkapi;

/**
 * The value of a {@code MemorySize}.
 *
 * @param bytes its size in bytes
 */
public record MemoryBytes(long bytes) {
  @Override
  public String toString() {
    return bytes + " bytes";
  }
}

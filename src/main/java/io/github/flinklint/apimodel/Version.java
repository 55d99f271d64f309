package io.github.flinklint.apimodel;

import org.jspecify.annotations.Nullable;

/**
 * A version of a library as far as its interface depends on it.
 *
 * @param major first number
 * @param minor second number
 */
public record Version(int major, int minor) implements Comparable<Version> {

  /**
   * The version that a text begins with, {@code 1.15.4-vendor} being 1.15; null where it begins
   * with none.
   */
  public static @Nullable Version parse(String text) {
    String given = text.trim();
    int dot = endOfDigits(given, 0);
    int end = given.startsWith(".", dot) ? endOfDigits(given, dot + 1) : dot;
    return isNumber(0, dot) && isNumber(dot + 1, end)
        ? new Version(
            Integer.parseInt(given.substring(0, dot)),
            Integer.parseInt(given.substring(dot + 1, end)))
        : null;
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** Longer ones are no version of Flink. */
  private static boolean isNumber(int from, int to) {
    return from < to && to - from < 5;
  }

  /** True where this is the other version or a later one. */
  public boolean isAtLeast(int otherMajor, int otherMinor) {
    return compareTo(new Version(otherMajor, otherMinor)) >= 0;
  }

  @Override
  public int compareTo(Version other) {
    return major != other.major
        ? Integer.compare(major, other.major)
        : Integer.compare(minor, other.minor);
  }

  // What a record makes by itself is linked at its first use, which a short run pays for.

  @Override
  public boolean equals(Object other) {
    return other instanceof Version that && major == that.major && minor == that.minor;
  }

  @Override
  public int hashCode() {
    return major * 31 + minor;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}

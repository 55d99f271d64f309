package io.github.flinklint.apimodel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version of a library as far as its interface depends on it.
 *
 * @param major first number
 * @param minor second number
 */
public record Version(int major, int minor) implements Comparable<Version> {

  private static final Pattern LEADING = Pattern.compile("(\\d+)\\.(\\d+).*", Pattern.DOTALL);

  /**
   * The version that a text begins with, {@code 1.15.4-vendor} being 1.15; null where it begins
   * with none.
   */
  public static @Nullable Version parse(String text) {
    Matcher matcher = LEADING.matcher(text.trim());
    return matcher.matches() && matcher.group(1).length() < 5 && matcher.group(2).length() < 5
        ? new Version(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
        : null;
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

  @Override
  public String toString() {
    return major + "." + minor;
  }
}

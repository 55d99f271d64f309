package io.github.flinklint.diagnostic;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding that somebody has accepted, so that it fails no gate. It stays countable.
 *
 * @param finding what was found
 * @param by how it was accepted
 * @param reason why, in the words of who did; null for the baseline, which has none
 * @param until last day on which it is accepted; null for no end
 * @param at the comment, the annotation, or the entry of the baseline
 */
public record Accepted(
    Finding finding, By by, @Nullable String reason, @Nullable LocalDate until, SourceLocation at)
    implements Comparable<Accepted> {

  /** How findings are accepted. */
  public enum By {
    /** A comment in the file. */
    COMMENT,
    /** {@code @SuppressWarnings}. */
    ANNOTATION,
    /** An entry of the baseline. */
    BASELINE;

    /** The word used in reports. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public int compareTo(Accepted other) {
    int order = finding.compareTo(other.finding);
    order = order == 0 ? by.compareTo(other.by) : order;
    return order == 0 ? at.compareTo(other.at) : order;
  }

  // What a record makes by itself is linked at its first use, which a short run pays for.

  @Override
  public boolean equals(Object other) {
    return other instanceof Accepted that
        && finding.equals(that.finding)
        && by == that.by
        && Objects.equals(reason, that.reason)
        && Objects.equals(until, that.until)
        && at.equals(that.at);
  }

  @Override
  public int hashCode() {
    int hash = finding.hashCode();
    hash = hash * 31 + by.hashCode();
    hash = hash * 31 + Objects.hashCode(reason);
    hash = hash * 31 + Objects.hashCode(until);
    return hash * 31 + at.hashCode();
  }
}

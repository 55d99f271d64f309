package io.github.flinklint.diagnostic;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
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

  private static final Comparator<Accepted> ORDER =
      Comparator.comparing(Accepted::finding)
          .thenComparing(Accepted::by)
          .thenComparing(Accepted::at);

  @Override
  public int compareTo(Accepted other) {
    return ORDER.compare(this, other);
  }
}

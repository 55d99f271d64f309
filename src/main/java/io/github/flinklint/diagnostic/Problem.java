package io.github.flinklint.diagnostic;

import java.util.Comparator;
import java.util.Locale;

/**
 * Trouble in getting at the facts: a file that cannot be read or parsed, a missing folder. Not a
 * finding about the job, and never by itself a failure of the gate.
 *
 * @param kind what sort of trouble
 * @param location the file, and the line where it is known
 * @param message what happened and the remedy; quotes no source text, which could hold a secret
 */
public record Problem(Kind kind, SourceLocation location, String message)
    implements Comparable<Problem> {

  /** What sort of trouble a problem is. */
  public enum Kind {
    /** A source file that cannot be read, decoded or parsed. */
    SOURCE,
    /** Sources in a language that is not analysed. */
    LANGUAGE,
    /** A job definition that cannot be read, or that matches no job. */
    DEFINITION,
    /** A pom or a setting of the project that cannot be used. */
    PROJECT,
    /** A defect of the analyser itself. */
    INTERNAL;

    /** The word used in reports. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::location)
          .thenComparing(Problem::kind)
          .thenComparing(Problem::message);

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}

package io.github.flinklint.diagnostic;

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
    /** A pom or a setting of the project that cannot be used. */
    PROJECT,
    /** A job definition that cannot be read in full, or that matches no job. */
    DEFINITION,
    /** A defect of the analyser itself. */
    INTERNAL;

    /** The word used in reports. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public int compareTo(Problem other) {
    int order = location.compareTo(other.location);
    order = order == 0 ? kind.compareTo(other.kind) : order;
    return order == 0 ? message.compareTo(other.message) : order;
  }

  // What a record makes by itself is linked at its first use, which a short run pays for.

  @Override
  public boolean equals(Object other) {
    return other instanceof Problem that
        && kind == that.kind
        && location.equals(that.location)
        && message.equals(that.message);
  }

  @Override
  public int hashCode() {
    int hash = kind.hashCode();
    hash = hash * 31 + location.hashCode();
    return hash * 31 + message.hashCode();
  }
}

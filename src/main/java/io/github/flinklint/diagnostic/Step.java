package io.github.flinklint.diagnostic;

/**
 * One step of a trace: a place and what happened there.
 *
 * @param location where
 * @param note what, in lower case and without secrets, for example {@code helper Checkpoints.tune
 *     called}
 */
public record Step(SourceLocation location, String note) {

  // What a record makes by itself is linked at its first use, which a short run pays for.

  @Override
  public boolean equals(Object other) {
    return other instanceof Step that && location.equals(that.location) && note.equals(that.note);
  }

  @Override
  public int hashCode() {
    return location.hashCode() * 31 + note.hashCode();
  }

  @Override
  public String toString() {
    return location.brief() + ": " + note;
  }
}

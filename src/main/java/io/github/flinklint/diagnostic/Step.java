package io.github.flinklint.diagnostic;

/**
 * One step of a trace: a place and what happened there.
 *
 * @param location where
 * @param note what, in lower case and without secrets, for example {@code helper Checkpoints.tune
 *     called}
 */
public record Step(SourceLocation location, String note) {

  @Override
  public String toString() {
    return location.brief() + ": " + note;
  }
}

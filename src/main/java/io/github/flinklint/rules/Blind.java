package io.github.flinklint.rules;

import io.github.flinklint.diagnostic.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not be seen, and that hides a job or what it sets.
 *
 * @param location the file, and the line where it is known
 * @param reason what happened, as it follows a colon: {@code the file cannot be parsed}; quotes no
 *     source text
 * @param job qualified main class of the job that is concerned; null where it may hide any job
 * @param neverStarts true where a definition keeps its job from ever starting; the reason is a
 *     sentence then
 */
public record Blind(
    SourceLocation location, String reason, @Nullable String job, boolean neverStarts) {

  /** Something that could not be seen in the sources. */
  public Blind(SourceLocation location, String reason, @Nullable String job) {
    this(location, reason, job, false);
  }
}

package io.github.flinklint.mojo;

/** What the goals hand on where Maven is told nothing. */
public final class Defaults {

  private Defaults() {}

  /** The parameters of the goals that judge. */
  public static JudgingParameters judging() {
    return new CheckMojo().judging();
  }
}

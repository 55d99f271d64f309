package io.github.flinklint.diagnostic;

import java.util.Locale;

/** How bad a finding is, worst first. */
public enum Severity {
  /**
   * The job will not come back from its checkpoint, or a secret is exposed. Fails the gate by
   * default.
   */
  ERROR,
  /** The job may not come back, or something cannot be told. */
  WARNING,
  /** Worth knowing; never fails a gate. */
  INFO;

  /** One step less severe; {@code INFO} stays what it is. */
  public Severity lower() {
    return this == ERROR ? WARNING : INFO;
  }

  /** True where this is at least as severe as the other. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** The word used in messages and reports: {@code error}, {@code warning}, {@code info}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

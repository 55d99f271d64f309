package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;

/** Text that is not of the language. The message quotes nothing of it. */
public final class SyntaxException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient SourceLocation at;

  /**
   * A place that cannot be read.
   *
   * @param message what was expected there, without any text of the file
   */
  public SyntaxException(SourceLocation at, String message) {
    super(message);
    this.at = at;
  }

  /** The place. */
  public SourceLocation at() {
    return at;
  }

  /** What was expected there; quotes nothing of the file. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}

package io.github.flinklint.baseline;

import io.github.flinklint.diagnostic.SourceLocation;

/** A file that is no baseline. Its message names the remedy and quotes nothing of the file. */
public final class BaselineException extends Exception {
  private static final long serialVersionUID = 1;

  BaselineException(SourceLocation at, String message) {
    super(at + ": " + message);
  }
}

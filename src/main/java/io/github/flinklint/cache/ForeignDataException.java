package io.github.flinklint.cache;

/** What is in a cache file was not written by this version of the program, or is damaged. */
public final class ForeignDataException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says what does not fit; quotes nothing. */
  public ForeignDataException(String what) {
    super(what);
  }
}

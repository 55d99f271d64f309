package io.github.flinklint.engine;

/** The numbers that values and constants begin with in a cache file. */
final class ValueKind {

  static final int ABSENT = 0;
  static final int CONSTANT = 1;
  static final int TEXT = 2;
  static final int INPUT = 3;
  static final int UNKNOWN = 4;
  static final int CHOICE = 5;

  static final int BOOLEAN = 0;
  static final int INTEGER = 1;
  static final int LONG = 2;
  static final int DOUBLE = 3;
  static final int NULL = 4;
  static final int ENUM = 5;
  static final int CLASS = 6;
  static final int DURATION = 7;

  private ValueKind() {}
}

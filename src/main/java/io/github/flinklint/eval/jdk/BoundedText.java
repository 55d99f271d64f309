package io.github.flinklint.eval.jdk;

/**
 * A text that can be looked at only so often: a regular expression can take longer than the
 * universe lasts.
 */
final class BoundedText implements CharSequence {

  private static final int MAX_LOOKS = 1_000_000;

  private final String text;
  private final int[] looks;

  BoundedText(String text) {
    this(text, new int[1]);
  }

  private BoundedText(String text, int[] looks) {
    this.text = text;
    this.looks = looks;
  }

  /** Thrown where the text was looked at too often. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super("regular expression takes too long", null, false, false);
    }
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (++looks[0] > MAX_LOOKS) {
      throw new TooLong();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new BoundedText(text.substring(start, end), looks);
  }

  @Override
  public String toString() {
    return text;
  }
}

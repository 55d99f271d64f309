package io.github.flinklint.definition.hcl;

/**
 * An expression in one short line for messages. Literal texts, which could hold a key, are left
 * out.
 */
public final class Description {
  private static final int MAX_LENGTH = 40;
  private static final int MAX_DEPTH = 12;
  private static final String MORE = "...";

  private final StringBuilder text = new StringBuilder();
  private int depth;
  private boolean isWhole = true;

  private Description() {}

  /** Writes an expression down. */
  static Description of(Expression expression) {
    Description description = new Description();
    description.add(expression);
    return description;
  }

  /** True where the text says everything: nothing was left out. */
  boolean isWhole() {
    return isWhole && text.length() <= MAX_LENGTH;
  }

  /** At most 40 characters. */
  @Override
  public String toString() {
    return text.length() <= MAX_LENGTH
        ? text.toString()
        : text.substring(0, MAX_LENGTH - MORE.length()) + MORE;
  }

  void add(String words) {
    if (text.length() <= MAX_LENGTH) {
      text.append(words);
    }
  }

  /** Something that is not to be shown. */
  void leaveOut() {
    isWhole = false;
    add(MORE);
  }

  void add(Expression expression) {
    if (depth >= MAX_DEPTH || text.length() > MAX_LENGTH) {
      leaveOut();
      return;
    }
    depth++;
    expression.describe(this);
    depth--;
  }

  void addAll(Iterable<Expression> expressions) {
    String separator = "";
    for (Expression expression : expressions) {
      add(separator);
      add(expression);
      separator = ", ";
    }
  }
}

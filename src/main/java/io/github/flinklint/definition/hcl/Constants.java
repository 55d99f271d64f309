package io.github.flinklint.definition.hcl;

import org.jspecify.annotations.Nullable;

/** Evaluates what may name nothing: defaults of variables, files of variables. */
public final class Constants {

  /** Names that stand for nothing. */
  private static final Names NONE =
      new Names() {
        @Override
        public @Nullable Value resolve(String root, String name) {
          return null;
        }

        @Override
        public String place() {
          return "";
        }
      };

  private Constants() {}

  /** The value of an expression without names. */
  public static Value evaluate(Expression expression) {
    return new Context(NONE, new Budget(), "").evaluate(expression);
  }
}

package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * The form of the tables of methods: a table is a function from {@code name/arguments}, or from the
 * name alone where any number of arguments is taken, to what the method does. A row is a case of a
 * switch, so that a build pays only for the rows that its sources use: a row in a map would be made
 * with all others.
 */
final class Table {

  static final String CONSTRUCTOR = "<init>";

  private Table() {}

  /** The first that is there. */
  static @Nullable Transfer first(@Nullable Transfer... found) {
    for (Transfer one : found) {
      if (one != null) {
        return one;
      }
    }
    return null;
  }

  /**
   * What a method does that is given at least so many arguments; fewer no program that compiles
   * gives.
   */
  static Transfer atLeast(int least, Transfer transfer) {
    return call -> call.arguments().size() < least ? Spread.unknown(call) : transfer.apply(call);
  }
}

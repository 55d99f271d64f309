package io.github.flinklint.apimodel;

import java.util.List;

/**
 * One row of the table: a method or constructor and what it does.
 *
 * @param type qualified name of the declaring class
 * @param method its name, {@code <init>} for a constructor
 * @param arity number of parameters; -1 for any
 * @param effects what it does, in order; the last that gives a result gives the result
 */
public record MethodRow(String type, String method, int arity, List<Effect> effects) {

  /** Copies the effects. */
  public MethodRow {
    effects = List.copyOf(effects);
  }
}

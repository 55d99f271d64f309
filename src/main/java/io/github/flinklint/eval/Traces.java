package io.github.flinklint.eval;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;

/**
 * Steps that make a trace readable: where a value got its name, where it was passed, where it was
 * given back.
 */
final class Traces {

  private Traces() {}

  /**
   * The value with the step that a name was given to it, for values that a setting could come from.
   */
  static AbstractValue named(AbstractValue value, SourceLocation at, String name) {
    return step(value, at, name + " = ");
  }

  private static AbstractValue step(AbstractValue value, SourceLocation at, String before) {
    boolean matters =
        value instanceof Text
            || value instanceof Input
            || (value instanceof Constant c && !c.isNull());
    if (matters) {
      return value.withTrace(value.trace().then(at, before + shortened(value)));
    }
    if (!(value instanceof Choice choice)) {
      return value;
    }
    AbstractValue joined = null;
    for (AbstractValue one : choice.alternatives()) {
      AbstractValue next = step(one, at, before);
      joined = Lattice.joined(joined, next, choice);
    }
    return joined == null ? value : joined;
  }

  /** The value with a step in words. */
  static AbstractValue noted(AbstractValue value, SourceLocation at, String note) {
    boolean matters = value instanceof Text || value instanceof Input || value instanceof Constant;
    return matters ? value.withTrace(value.trace().then(at, note)) : value;
  }

  private static String shortened(AbstractValue value) {
    String text = value.display();
    String shown = text.length() > 120 ? text.substring(0, 117) + "..." : text;
    return value instanceof Text ? "\"" + shown + "\"" : shown;
  }

  /** Why a value is not known; otherwise the given words. */
  static String reasonOf(AbstractValue value, String otherwise) {
    for (AbstractValue alternative : Lattice.alternatives(value)) {
      if (alternative instanceof Unknown unknown) {
        return unknown.reason();
      }
    }
    return otherwise;
  }
}

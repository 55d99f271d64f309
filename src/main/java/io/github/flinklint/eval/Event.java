package io.github.flinklint.eval;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Reference;
import java.util.Set;

/** What happened to tracked objects, in the order in which it happened. */
public sealed interface Event {

  /** Where it happened. */
  SourceLocation at();

  /** Keys of the undecided conditions under which it happened. */
  Set<String> conditions();

  /**
   * A slot was written.
   *
   * @param object whose
   * @param slot which
   * @param value what was written
   * @param at the place
   * @param conditions as above
   */
  record Write(
      Reference object, String slot, AbstractValue value, SourceLocation at, Set<String> conditions)
      implements Event {}

  /**
   * An environment was executed.
   *
   * @param environment which
   * @param at the place
   * @param conditions as above
   * @param handled true where a handler around it catches whatever it throws
   */
  record Execute(Reference environment, SourceLocation at, Set<String> conditions, boolean handled)
      implements Event {}
}

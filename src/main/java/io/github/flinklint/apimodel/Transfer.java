package io.github.flinklint.apimodel;

import io.github.flinklint.value.AbstractValue;

/**
 * The effect of one call on the abstract state, for calls that a row of the table cannot say.
 * Stateless.
 */
@FunctionalInterface
public interface Transfer {

  /**
   * Interprets a call.
   *
   * @param call the call and the state that it sees and changes
   * @return the result; any value for a method that returns nothing
   */
  AbstractValue apply(Call call);
}

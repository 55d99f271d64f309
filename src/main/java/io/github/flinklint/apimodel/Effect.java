package io.github.flinklint.apimodel;

import io.github.flinklint.value.AbstractValue;

/** What a method does, as far as a row of the table can say it. */
public sealed interface Effect {

  /**
   * Writes an argument into a slot of the receiver.
   *
   * @param slot the slot, an option key
   * @param argument index of the argument
   */
  record SetsOption(String slot, int argument) implements Effect {}

  /**
   * Writes a constant into a slot of the receiver.
   *
   * @param slot the slot, an option key
   * @param value what is written
   */
  record SetsConstant(String slot, AbstractValue value) implements Effect {}

  /**
   * Forgets what a slot of the receiver holds.
   *
   * @param slot the slot, an option key
   */
  record Clears(String slot) implements Effect {}

  /** The result is the receiver. */
  record ReturnsReceiver() implements Effect {}

  /**
   * The result is the receiver seen as another type.
   *
   * @param type qualified name
   */
  record ReturnsView(String type) implements Effect {}

  /**
   * The result is the content of a slot of the receiver.
   *
   * @param slot the slot
   * @param whenAbsent the result where the slot was never written
   */
  record ReadsOption(String slot, AbstractValue whenAbsent) implements Effect {}

  /**
   * Does something that no other effect says.
   *
   * @param transfer what
   */
  record Does(Transfer transfer) implements Effect {}

  /** Touches nothing that is tracked; the result is not known. */
  record Inert() implements Effect {}
}

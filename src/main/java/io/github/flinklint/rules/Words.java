package io.github.flinklint.rules;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Text;
import org.jspecify.annotations.Nullable;

/** Outcomes as words to compare with. */
final class Words {

  private Words() {}

  /** The name of a constant or the characters of a constant text; null where it has none. */
  static @Nullable String of(AbstractValue outcome) {
    if (outcome instanceof Text text) {
      return text.characters();
    }
    return outcome instanceof Constant constant && !constant.isNull() ? constant.display() : null;
  }
}

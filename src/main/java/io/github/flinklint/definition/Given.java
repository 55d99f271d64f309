package io.github.flinklint.definition;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a definition says of one thing.
 *
 * @param value a {@code Text}, whose characters know where they are written and whose holes are
 *     what the definition leaves open; a {@code Constant} of {@code Boolean} or {@code Long}; an
 *     {@code Unknown} or an {@code Input} where nothing of it is known
 * @param at the place of the value
 */
public record Given(AbstractValue value, SourceLocation at) {

  /** The text; null where it is none or not known at all. */
  public @Nullable Text text() {
    return value instanceof Text text ? text : null;
  }

  /** The characters of a text without holes; null for anything else. */
  public @Nullable String characters() {
    return value instanceof Text text ? text.characters() : null;
  }

  /** True or false, also where it is written as a text; null where it is neither or not known. */
  public @Nullable Boolean truth() {
    if (value instanceof Constant constant && constant.value() instanceof Boolean truth) {
      return truth;
    }
    String word = characters();
    boolean isTruth = "true".equals(word) || "false".equals(word);
    return isTruth ? Boolean.valueOf(word) : null;
  }

  /** A whole number, also where it is written as a text; null where it is none or not known. */
  public @Nullable Long number() {
    if (value instanceof Constant constant && constant.value() instanceof Long number) {
      return number;
    }
    String digits = characters();
    return digits != null && digits.matches("-?\\d{1,18}") ? Long.valueOf(digits) : null;
  }
}

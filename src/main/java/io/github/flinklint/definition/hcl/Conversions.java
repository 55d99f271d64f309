package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value as a value of another type, where the language converts it without being asked. */
final class Conversions {
  /** The order of texts in the language: that of their bytes in UTF-8. */
  static final Comparator<String> BY_CODE_POINT =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]{0,40})(?:\\.[0-9]{1,40})?");

  private Conversions() {}

  /** A number as a text: no exponent, no zeros at the end. */
  static String written(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return Math.abs(stripped.scale()) > 1000 ? stripped.toString() : stripped.toPlainString();
  }

  /** The text of a primitive value; null where it is none or nothing of it is known. */
  static @Nullable Text text(Value value) {
    if (value instanceof Value.Words words) {
      return words.text();
    }
    if (value instanceof Value.Decimal number) {
      return Text.of(written(number.number()), new Origin(value.at(), null));
    }
    if (value instanceof Value.Truth truth) {
      return Text.of(truth.isTrue() ? "true" : "false", new Origin(value.at(), null));
    }
    return null;
  }

  /** A primitive value as a text, another value as it is. */
  static Value toText(Value value) {
    Text text = text(value);
    return text == null ? value : new Value.Words(text, value.at());
  }

  /** As what stands in a text: a hole for what is not known; null where the language refuses it. */
  static @Nullable Text piece(Value value) {
    return value instanceof Value.Open open ? Text.hole(open.value()) : text(value);
  }

  /** The characters of a text; null for another value, or one that is not known. */
  static @Nullable String characters(Value value) {
    return value instanceof Value.Words words ? words.text().characters() : null;
  }

  /** True or false, also where it is a text; null for another value, or one that is not known. */
  static @Nullable Boolean truth(Value value) {
    if (value instanceof Value.Truth truth) {
      return truth.isTrue();
    }
    String word = characters(value);
    boolean isTrue = "true".equals(word) || "1".equals(word);
    boolean isFalse = "false".equals(word) || "0".equals(word);
    if (!isTrue && !isFalse) {
      return null;
    }
    return isTrue;
  }

  /** A number, also where it is a text; null for another value, or one that is not known. */
  static @Nullable BigDecimal number(Value value) {
    if (value instanceof Value.Decimal number) {
      return number.number();
    }
    String digits = characters(value);
    return digits != null && NUMBER.matcher(digits).matches() ? new BigDecimal(digits) : null;
  }

  static Value number(long number, SourceLocation at) {
    return new Value.Decimal(BigDecimal.valueOf(number), at);
  }
}

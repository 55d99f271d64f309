package io.github.flinklint.eval.jdk;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Methods of strings as far as the literal characters of a text tell. The first operand is the
 * receiver. Null where they do not tell.
 */
final class StringShapes {

  private StringShapes() {}

  private static @Nullable Outcome decided(@Nullable Boolean outcome) {
    return outcome == null ? null : Outcome.of(outcome);
  }

  static @Nullable Outcome startsWith(List<AbstractValue> operands) {
    return operands.get(0) instanceof Text text && operands.get(1) instanceof Text start
        ? decided(TextShapes.startsWith(text, start))
        : null;
  }

  static @Nullable Outcome endsWith(List<AbstractValue> operands) {
    return operands.get(0) instanceof Text text && operands.get(1) instanceof Text end
        ? decided(TextShapes.endsWith(text, end))
        : null;
  }

  static @Nullable Outcome contains(List<AbstractValue> operands) {
    String wanted = Concrete.characters(operands.get(1));
    return operands.get(0) instanceof Text text && wanted != null
        ? decided(TextShapes.contains(text, wanted))
        : null;
  }

  static @Nullable Outcome isEmpty(List<AbstractValue> operands) {
    return operands.get(0) instanceof Text text ? decided(TextShapes.isEmpty(text)) : null;
  }

  static @Nullable Outcome isBlank(List<AbstractValue> operands) {
    return operands.get(0) instanceof Text text ? decided(TextShapes.isBlank(text)) : null;
  }

  static @Nullable Outcome substring(List<AbstractValue> operands) {
    Integer from = Concrete.index(operands.get(1));
    if (!(operands.get(0) instanceof Text text) || from == null) {
      return null;
    }
    int width = JdkTexts.width(text);
    Integer to = operands.size() < 3 ? Integer.valueOf(width) : Concrete.index(operands.get(2));
    if (to == null) {
      return null;
    }
    boolean toEnd = operands.size() < 3;
    boolean isKnown =
        text.isConstant()
            || from < 0
            || (TextShapes.isBeforeHoles(text, from)
                && (toEnd || TextShapes.isBeforeHoles(text, to)));
    if (!isKnown) {
      return null;
    }
    return from < 0 || from > to || to > width
        ? Outcome.failing("StringIndexOutOfBoundsException")
        : Outcome.of(text.sub(from, to));
  }

  static @Nullable Outcome charAt(List<AbstractValue> operands) {
    Integer at = Concrete.index(operands.get(1));
    if (!(operands.get(0) instanceof Text text) || at == null) {
      return null;
    }
    String known = TextShapes.prefix(text);
    if (at >= 0 && at < known.length()) {
      return Outcome.of(Constant.of(known.charAt(at)));
    }
    return at < 0 || text.isConstant() ? Outcome.failing("StringIndexOutOfBoundsException") : null;
  }

  /** The first occurrence, where it lies before all holes. */
  static @Nullable Outcome indexOf(List<AbstractValue> operands) {
    if (!(operands.get(0) instanceof Text text) || text.isConstant()) {
      return null;
    }
    Object wanted = Concrete.of(operands.get(1));
    String prefix = TextShapes.prefix(text);
    int at = -1;
    if (wanted instanceof String s) {
      at = prefix.indexOf(s);
    } else if (wanted instanceof Character c) {
      at = prefix.indexOf(c);
    } else if (wanted instanceof Integer codePoint) {
      at = prefix.indexOf(codePoint);
    }
    return at < 0 ? null : Outcome.of(at);
  }

  static Outcome inCase(AbstractValue receiver, boolean lower) {
    Operation operation = lower ? StringOperation.LOWER_CASE : StringOperation.UPPER_CASE;
    if (!(receiver instanceof Text text)) {
      return Lift.apply(operation, List.of(receiver));
    }
    Function<String, String> mapping =
        lower ? s -> s.toLowerCase(Locale.ROOT) : s -> s.toUpperCase(Locale.ROOT);
    return Outcome.of(
        TextShapes.map(
            text, t -> TextShapes.mapped(t, mapping), h -> ofHole(operation, List.of(h))));
  }

  /** The function of what fills a hole; unknown where it has none. */
  private static AbstractValue ofHole(Operation operation, List<AbstractValue> operands) {
    boolean fits = operands.get(0) instanceof Input || operands.get(0) instanceof Unknown;
    AbstractValue value = fits ? Lift.apply(operation, operands).value() : null;
    return value == null ? Unknown.because("part of a text") : value;
  }

  static Outcome replace(List<AbstractValue> operands) {
    String target = Concrete.characters(operands.get(1));
    if (operands.get(0) instanceof Text text
        && target != null
        && operands.get(2) instanceof Text by) {
      AbstractValue replaced =
          TextShapes.replaced(
              text,
              target,
              by,
              h -> ofHole(StringOperation.REPLACE, List.of(h, operands.get(1), by)));
      if (replaced != null) {
        return Outcome.of(replaced);
      }
    }
    return Lift.apply(StringOperation.REPLACE, operands);
  }

  static Outcome repeat(List<AbstractValue> operands) {
    Integer times = Concrete.index(operands.get(1));
    if (!(operands.get(0) instanceof Text text) || times == null) {
      return Lift.apply(PureMethods.instance("java.lang.String", "repeat", 1), operands);
    }
    if (times < 0) {
      return Outcome.failing("IllegalArgumentException");
    }
    if ((long) times * JdkTexts.width(text) > JdkTexts.MAX_LENGTH) {
      return Outcome.UNKNOWN;
    }
    AbstractValue all = Text.of("");
    for (int i = 0; i < times && JdkTexts.width(text) > 0; i++) {
      all = JdkTexts.concat(all, text);
    }
    return Outcome.of(all);
  }
}

package io.github.flinklint.eval.jdk;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Computations in words. They name what an input is computed by in messages, and equal words mean
 * equal values, so whatever takes part in a computation has to show in them.
 */
final class Terms {

  private Terms() {}

  /** The value as an operand. */
  static String of(AbstractValue value) {
    if (value instanceof Input input) {
      return input.term();
    }
    if (value instanceof Text text) {
      return '"' + inner(text) + '"';
    }
    if (value instanceof Constant constant && constant.value() instanceof Character character) {
      return "'" + character + "'";
    }
    return value instanceof Test test ? "(" + test.display() + ")" : value.display();
  }

  /** The value as the right side of "is": without quotes. */
  static String plain(AbstractValue value) {
    return value instanceof Text text ? inner(text) : of(value);
  }

  /** Holes are shown by their whole term: their names alone are not unique. */
  private static String inner(Text text) {
    if (text.isConstant()) {
      return text.display();
    }
    StringBuilder all = new StringBuilder();
    for (Text.Part part : text.shownParts()) {
      if (part instanceof Text.Chars chars) {
        all.append(chars.characters());
      } else {
        all.append("${").append(of(((Text.Hole) part).value())).append('}');
      }
    }
    return all.toString();
  }

  /** {@code receiver.method(a, b)}. */
  static String call(AbstractValue receiver, String method, List<AbstractValue> arguments) {
    return of(receiver) + "." + method + list(arguments);
  }

  /** {@code Type.method(a, b)}. */
  static String call(String type, String method, List<AbstractValue> arguments) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    return method.equals(Table.CONSTRUCTOR)
        ? "new " + simple + list(arguments)
        : simple + "." + method + list(arguments);
  }

  private static String list(List<AbstractValue> arguments) {
    StringBuilder all = new StringBuilder("(");
    for (AbstractValue argument : arguments) {
      all.append(all.length() > 1 ? ", " : "").append(of(argument));
    }
    return all.append(')').toString();
  }

  /** The outside places that the operands come from. */
  static Set<Source> sources(List<AbstractValue> operands) {
    Set<Source> all = new TreeSet<>();
    for (AbstractValue operand : operands) {
      if (operand instanceof Input input) {
        all.addAll(input.sources());
      } else if (operand instanceof Test test) {
        all.addAll(test.sources());
      } else if (operand instanceof Text text) {
        all.addAll(text.sources());
      }
    }
    return all;
  }
}

package io.github.flinklint.definition.hcl;

import io.github.flinklint.value.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The function {@code format} with the verbs for whole values. */
final class FormatFunction {
  private static final Pattern VERB = Pattern.compile("%(%|[svt]|(?:0([1-9]))?d)");

  private FormatFunction() {}

  static @Nullable Value apply(Functions.Arguments arguments) {
    Text format = arguments.size() == 0 ? null : Conversions.text(arguments.get(0));
    if (format == null || !format.isConstant()) {
      return null;
    }
    String all = format.template();
    Matcher verb = VERB.matcher(all);
    List<Text> pieces = new ArrayList<>();
    int from = 0;
    int next = 1;
    for (int at = all.indexOf('%'); at >= 0; at = all.indexOf('%', from)) {
      if (!verb.find(at) || verb.start() != at || !arguments.context().mayHold(pieces.size())) {
        return null;
      }
      pieces.add(format.sub(from, at));
      from = verb.end();
      if (verb.group(1).equals("%")) {
        pieces.add(format.sub(at, at + 1));
        continue;
      }
      Text piece = next < arguments.size() ? piece(arguments.get(next), verb) : null;
      if (piece == null) {
        return null;
      }
      pieces.add(piece);
      next++;
    }
    pieces.add(format.sub(from, all.length()));
    Text result = next == arguments.size() ? arguments.context().join(pieces) : null;
    return result == null ? null : new Value.Words(result, arguments.at());
  }

  private static @Nullable Text piece(Value value, Matcher verb) {
    String type = verb.group(1).substring(verb.group(1).length() - 1);
    if (value instanceof Value.Open || type.equals("s") || type.equals("v")) {
      return Conversions.piece(value);
    }
    if (type.equals("t")) {
      Boolean truth = Conversions.truth(value);
      return truth == null ? null : Text.of(truth.toString());
    }
    BigDecimal number = Conversions.number(value);
    if (number == null || number.stripTrailingZeros().scale() > 0) {
      return null;
    }
    String width = verb.group(2);
    if (width == null) {
      return Conversions.text(new Value.Decimal(number, value.at()));
    }
    String digits = Conversions.written(number);
    return number.signum() < 0
        ? null
        : Text.of("0".repeat(Math.max(Integer.parseInt(width) - digits.length(), 0)) + digits);
  }
}

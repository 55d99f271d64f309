package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code Pattern} and {@code Matcher}, without flags: the first match, and the whole. */
final class PatternRows {

  private static final String PATTERN = "java.util.regex.Pattern";
  private static final String MATCHER = "java.util.regex.Matcher";
  private static final String REGEX = "=regex";
  private static final String INPUT = "=input";

  /** Slot of what was asked of a matcher last: {@code matches} or {@code find}. */
  private static final String ASKED = "#asked";

  private PatternRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case PATTERN -> pattern(method);
      case MATCHER -> matcher(method);
      default -> null;
    };
  }

  private static @Nullable Transfer pattern(String method) {
    return switch (method) {
      case "compile/1" -> call -> compile(call, argument(call));
      case "compile/2" -> call -> compile(call, call.unknown("flags of a regular expression"));
      case "matches/2" ->
          call -> Regexes.matches(call, text(call, call.arguments().get(1)), argument(call));
      case "quote/1" -> PatternRows::quote;
      case "pattern/0", "toString/0" -> call -> JdkTexts.asText(call, call.receiver());
      case "matcher/1" -> PatternRows::matcher;
      case "split/1" -> call -> Regexes.split(call, text(call, argument(call)), regex(call), null);
      default -> null;
    };
  }

  private static @Nullable Transfer matcher(String method) {
    return switch (method) {
      case "matches/0" -> call -> ask(call, "matches");
      case "find/0" -> call -> ask(call, "find");
      case "group/0" -> call -> group(call, Constant.of(0));
      case "group/1" -> call -> group(call, argument(call));
      case "replaceAll/1" -> call -> replace(call, true);
      case "replaceFirst/1" -> call -> replace(call, false);
      default -> null;
    };
  }

  private static AbstractValue argument(Call call) {
    return call.arguments().get(0);
  }

  private static AbstractValue text(Call call, AbstractValue value) {
    return JdkTexts.asText(call, value);
  }

  private static AbstractValue compile(Call call, AbstractValue regex) {
    Reference pattern = call.allocate(PATTERN);
    call.write(pattern, JdkTexts.FIXED_TEXT, regex, null);
    return pattern;
  }

  private static AbstractValue regex(Call call) {
    return JdkTexts.asText(call, call.receiver());
  }

  private static AbstractValue quote(Call call) {
    Operation operation = Operation.value("quote", o -> Pattern.quote(Operation.string(o[0])));
    return Spread.over(call, call.arguments(), o -> Lift.apply(operation, o));
  }

  private static AbstractValue matcher(Call call) {
    Reference matcher = call.allocate(MATCHER);
    call.write(matcher, REGEX, regex(call), null);
    call.write(matcher, INPUT, text(call, argument(call)), null);
    return matcher;
  }

  private static AbstractValue ask(Call call, String question) {
    boolean isFirst = call.read(call.self(), ASKED) == Absent.VALUE;
    call.write(call.self(), ASKED, isFirst ? Text.of(question) : call.unknown("match"), null);
    if (!isFirst) {
      return call.unknown("whether there is another match");
    }
    AbstractValue input = call.read(call.self(), INPUT);
    AbstractValue regex = call.read(call.self(), REGEX);
    return question.equals("matches")
        ? Regexes.matches(call, input, regex)
        : Regexes.finds(call, input, regex);
  }

  private static AbstractValue group(Call call, AbstractValue which) {
    String asked = Concrete.characters(call.read(call.self(), ASKED));
    Integer group = Concrete.index(which);
    if (asked == null || group == null) {
      return call.unknown("group of a match");
    }
    return Spread.over(
        call,
        List.of(call.read(call.self(), INPUT), call.read(call.self(), REGEX)),
        o ->
            o.get(0) instanceof Text text
                ? Regexes.group(text, o.get(1), group, asked.equals("matches"))
                : Outcome.UNKNOWN);
  }

  private static AbstractValue replace(Call call, boolean all) {
    return Regexes.replace(
        call,
        call.read(call.self(), INPUT),
        call.read(call.self(), REGEX),
        text(call, argument(call)),
        all);
  }
}

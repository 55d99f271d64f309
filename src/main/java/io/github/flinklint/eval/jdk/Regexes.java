package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Methods of {@code String} that take regular expressions. Pieces that are cut out keep their
 * origins.
 */
final class Regexes {

  private static final Pattern PLAIN = Pattern.compile("[^\\\\.\\[\\]{}()*+?^$|]+");

  private Regexes() {}

  /** A matcher that gives up rather than run for ever. */
  static Matcher matcher(String text, String regex) {
    return Pattern.compile(regex).matcher(new BoundedText(text));
  }

  static AbstractValue matches(Call call) {
    return matches(call, call.receiver(), call.arguments().get(0));
  }

  static AbstractValue matches(Call call, AbstractValue text, AbstractValue regex) {
    return Spread.lifted(call, List.of(text, regex), StringOperation.MATCHES);
  }

  static AbstractValue finds(Call call, AbstractValue text, AbstractValue regex) {
    return Spread.lifted(call, List.of(text, regex), StringOperation.FINDS);
  }

  static AbstractValue replace(Call call, boolean all) {
    return replace(call, call.receiver(), call.arguments().get(0), call.arguments().get(1), all);
  }

  static AbstractValue replace(
      Call call, AbstractValue text, AbstractValue regex, AbstractValue by, boolean all) {
    return Spread.over(call, List.of(text, regex, by), o -> replace(o, all));
  }

  private static Outcome replace(List<AbstractValue> operands, boolean all) {
    String regex = Concrete.characters(operands.get(1));
    if (operands.get(0) instanceof Text text
        && operands.get(2) instanceof Text by
        && regex != null) {
      if (text.isConstant() && by.isConstant()) {
        return replaced(text, regex, by, all);
      }
      boolean isPlain =
          all
              && PLAIN.matcher(regex).matches()
              && TextShapes.literalRuns(by).stream().noneMatch(r -> r.matches(".*[\\\\$].*"));
      if (isPlain && by.isConstant()) {
        return StringShapes.replace(operands);
      }
    }
    return Lift.apply(all ? StringOperation.REPLACE_ALL : StringOperation.REPLACE_FIRST, operands);
  }

  private static Outcome replaced(Text text, String regex, Text by, boolean all) {
    try {
      Matcher matcher = matcher(text.template(), regex);
      AbstractValue result = Text.of("");
      int from = 0;
      while (matcher.find()) {
        AbstractValue before = JdkTexts.concat(result, text.sub(from, matcher.start()));
        result = JdkTexts.concat(before, expanded(text, matcher, by));
        from = matcher.end();
        if (!all) {
          break;
        }
      }
      return Outcome.of(JdkTexts.concat(result, text.sub(from, JdkTexts.width(text))));
    } catch (BoundedText.TooLong | StackOverflowError e) {
      return Outcome.UNKNOWN;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Outcome.failing(e);
    }
  }

  /**
   * The replacement with its references to groups filled in, as {@code Matcher.appendReplacement}
   * reads it.
   */
  static Text expanded(Text text, Matcher matcher, Text by) {
    String all = by.template();
    Text result = Text.of("");
    int at = 0;
    while (at < all.length()) {
      char c = all.charAt(at);
      if (c == '\\') {
        if (at + 1 == all.length()) {
          throw new IllegalArgumentException("character to be escaped is missing");
        }
        result = result.plus(by.sub(at + 1, at + 2));
        at += 2;
      } else if (c == '$') {
        int end = endOfReference(all, at, matcher.groupCount());
        result = result.plus(group(text, matcher, all.substring(at + 1, end)));
        at = end;
      } else {
        result = result.plus(by.sub(at, at + 1));
        at++;
      }
    }
    return result;
  }

  /** A group takes as many digits as make a number that there is a group of. */
  private static int endOfReference(String replacement, int at, int groups) {
    int end = at + 1;
    if (end < replacement.length() && replacement.charAt(end) == '{') {
      int close = replacement.indexOf('}', end);
      if (close < 0) {
        throw new IllegalArgumentException("named capturing group is missing trailing '}'");
      }
      return close + 1;
    }
    if (end == replacement.length() || !isDigit(replacement.charAt(end))) {
      throw new IllegalArgumentException("Illegal group reference");
    }
    int number = replacement.charAt(end++) - '0';
    while (end < replacement.length() && isDigit(replacement.charAt(end))) {
      number = number * 10 + replacement.charAt(end) - '0';
      if (number > groups) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Text group(Text text, Matcher matcher, String reference) {
    boolean isNamed = reference.startsWith("{");
    String name = isNamed ? reference.substring(1, reference.length() - 1) : reference;
    int start = isNamed ? matcher.start(name) : matcher.start(Integer.parseInt(name));
    int end = isNamed ? matcher.end(name) : matcher.end(Integer.parseInt(name));
    return start < 0 ? Text.of("") : text.sub(start, end);
  }

  // ---- cutting

  static AbstractValue split(Call call) {
    AbstractValue limit = call.arguments().size() > 1 ? call.arguments().get(1) : null;
    return split(call, call.receiver(), call.arguments().get(0), limit);
  }

  /** The pieces as a new array. */
  static AbstractValue split(
      Call call, AbstractValue text, AbstractValue regex, @Nullable AbstractValue limit) {
    Integer most = limit == null ? Integer.valueOf(0) : Concrete.index(limit);
    AbstractValue content =
        Spread.over(
            call,
            List.of(text, regex),
            o -> most == null ? Outcome.UNKNOWN : pieces(o.get(0), o.get(1), most));
    return Containers.create(call, Containers.ARRAY, content);
  }

  private static Outcome pieces(AbstractValue text, AbstractValue regex, int limit) {
    String pattern = Concrete.characters(regex);
    if (text instanceof Unknown || pattern == null) {
      return text instanceof Unknown ? Outcome.of(text) : Outcome.UNKNOWN;
    }
    if (text instanceof Text constant && constant.isConstant()) {
      return pieces(constant, pattern, limit);
    }
    if (!(Inputs.asInput(text) instanceof Input input)) {
      return Outcome.UNKNOWN;
    }
    AbstractValue absent = input.absent();
    AbstractValue given = absent instanceof Text ? pieces(absent, regex, limit).value() : null;
    return Outcome.of(
        Input.computed(Terms.call(text, "split", List.of(regex)), input.sources(), given));
  }

  /** As {@code Pattern.split} does it. */
  private static Outcome pieces(Text text, String regex, int limit) {
    List<Text> pieces = new ArrayList<>();
    int length = JdkTexts.width(text);
    int from = 0;
    try {
      Matcher matcher = matcher(text.template(), regex);
      while (matcher.find()) {
        boolean leadingEmpty = from == 0 && matcher.end() == 0;
        if (leadingEmpty) {
          continue;
        }
        if (limit <= 0 || pieces.size() < limit - 1) {
          pieces.add(text.sub(from, matcher.start()));
          from = matcher.end();
        } else if (pieces.size() == limit - 1) {
          break;
        }
      }
    } catch (BoundedText.TooLong | StackOverflowError e) {
      return Outcome.UNKNOWN;
    } catch (PatternSyntaxException e) {
      return Outcome.failing(e);
    }
    if (from == 0) {
      return Outcome.of(Sequence.of(List.of(text)));
    }
    pieces.add(text.sub(from, length));
    while (limit == 0 && !pieces.isEmpty() && JdkTexts.width(pieces.get(pieces.size() - 1)) == 0) {
      pieces.remove(pieces.size() - 1);
    }
    return Outcome.of(Sequence.of(pieces));
  }

  static AbstractValue lines(Call call) {
    AbstractValue content =
        Spread.over(
            call,
            List.of(call.receiver()),
            o ->
                o.get(0) instanceof Text t && t.isConstant()
                    ? Outcome.of(linesOf(t))
                    : Outcome.UNKNOWN);
    return StreamRows.stream(call, Pipelines.STREAM, content);
  }

  static Sequence linesOf(Text text) {
    List<Text> lines = new ArrayList<>();
    String all = text.template();
    int from = 0;
    for (int at = 0; at < all.length(); at++) {
      char c = all.charAt(at);
      if (c == '\n' || c == '\r') {
        lines.add(text.sub(from, at));
        at += c == '\r' && at + 1 < all.length() && all.charAt(at + 1) == '\n' ? 1 : 0;
        from = at + 1;
      }
    }
    if (from < all.length()) {
      lines.add(text.sub(from, all.length()));
    }
    return Sequence.of(lines);
  }
}

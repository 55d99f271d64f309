package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code Pattern} and {@code Matcher}. A matcher remembers what it was asked, and asks it again
 * whenever something depends on it.
 */
final class PatternRows {

  private static final String PATTERN = "java.util.regex.Pattern";
  private static final String MATCHER = "java.util.regex.Matcher";

  /** Slot of the regular expression with its flags in it. */
  private static final String REGEX = "=regex";

  private static final String INPUT = "=input";

  /** Slot of what was asked of a matcher: letters for methods, the last one last. */
  private static final String ASKED = "#asked";

  /** Slot of the end of what was appended to a builder. */
  private static final String APPENDED = "#appended";

  private static final int MAX_ASKED = 300;

  private PatternRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case PATTERN -> pattern(method);
      case MATCHER -> Table.first(asking(method), matcher(method));
      default -> null;
    };
  }

  private static @Nullable Transfer pattern(String method) {
    return switch (method) {
      case "compile/1" -> call -> compile(call, argument(call));
      case "compile/2" -> call -> compile(call, withFlags(call));
      case "matches/2" ->
          call -> Regexes.matches(call, text(call, call.arguments().get(1)), argument(call));
      case "quote/1" -> PatternRows::quote;
      case "pattern/0", "toString/0" -> call -> JdkTexts.asText(call, call.receiver());
      case "matcher/1" -> PatternRows::matcher;
      case "split/1" -> call -> Regexes.split(call, text(call, argument(call)), regex(call), null);
      case "split/2" ->
          call ->
              Regexes.split(call, text(call, argument(call)), regex(call), call.arguments().get(1));
      case "splitAsStream/1" -> PatternRows::splitAsStream;
      default -> null;
    };
  }

  private static @Nullable Transfer asking(String method) {
    return switch (method) {
      case "matches/0" -> call -> ask(call, "m");
      case "find/0" -> call -> ask(call, "f");
      case "lookingAt/0" -> call -> ask(call, "l");
      case "reset/0" -> PatternRows::reset;
      default -> null;
    };
  }

  private static @Nullable Transfer matcher(String method) {
    return switch (method) {
      case "group/0" -> call -> group(call, Constant.of(0));
      case "group/1" -> call -> group(call, argument(call));
      case "groupCount/0" -> call -> onState(call, (t, m) -> Outcome.of(m.groupCount()));
      case "start/0" -> call -> onMatch(call, (t, m) -> Outcome.of(m.start()));
      case "end/0" -> call -> onMatch(call, (t, m) -> Outcome.of(m.end()));
      case "start/1" -> call -> bound(call, true);
      case "end/1" -> call -> bound(call, false);
      case "replaceAll/1" -> call -> replace(call, true);
      case "replaceFirst/1" -> call -> replace(call, false);
      case "quoteReplacement/1" -> PatternRows::quoteReplacement;
      case "appendReplacement/2" -> PatternRows::appendReplacement;
      case "appendTail/1" -> PatternRows::appendTail;
      case "results/0" -> PatternRows::results;
      case "toMatchResult/0" -> PatternRows::copy;
      default -> null;
    };
  }

  private static AbstractValue argument(Call call) {
    return call.arguments().get(0);
  }

  private static AbstractValue text(Call call, AbstractValue value) {
    return JdkTexts.asText(call, value);
  }

  // ---- patterns

  private static AbstractValue compile(Call call, AbstractValue regex) {
    Reference pattern = call.allocate(PATTERN);
    call.write(pattern, JdkTexts.FIXED_TEXT, argument(call), null);
    call.write(pattern, REGEX, regex, null);
    return pattern;
  }

  private static AbstractValue withFlags(Call call) {
    return Spread.over(
        call,
        call.arguments(),
        o -> {
          String regex = Concrete.characters(o.get(0));
          Integer flags = Concrete.index(o.get(1));
          if (regex == null || flags == null || (flags & Pattern.CANON_EQ) != 0) {
            return Outcome.UNKNOWN;
          }
          boolean isLiteral = (flags & Pattern.LITERAL) != 0;
          return Outcome.of(prefix(flags) + (isLiteral ? Pattern.quote(regex) : regex));
        });
  }

  /** Flags as a regular expression has them at its start. */
  private static String prefix(int flags) {
    StringBuilder letters = new StringBuilder();
    letters.append((flags & Pattern.CASE_INSENSITIVE) == 0 ? "" : "i");
    letters.append((flags & Pattern.MULTILINE) == 0 ? "" : "m");
    letters.append((flags & Pattern.DOTALL) == 0 ? "" : "s");
    letters.append((flags & Pattern.UNICODE_CASE) == 0 ? "" : "u");
    letters.append((flags & Pattern.COMMENTS) == 0 ? "" : "x");
    letters.append((flags & Pattern.UNIX_LINES) == 0 ? "" : "d");
    letters.append((flags & Pattern.UNICODE_CHARACTER_CLASS) == 0 ? "" : "U");
    return letters.isEmpty() ? "" : "(?" + letters + ")";
  }

  private static AbstractValue regex(Call call) {
    return call.receiver() instanceof Reference pattern
        ? call.read(pattern, REGEX)
        : call.unknown("regular expression");
  }

  private static AbstractValue quote(Call call) {
    Operation operation = Operation.value("quote", o -> Pattern.quote(Operation.string(o[0])));
    return Spread.lifted(call, call.arguments(), operation);
  }

  private static AbstractValue splitAsStream(Call call) {
    AbstractValue pieces = Regexes.split(call, text(call, argument(call)), regex(call), null);
    return StreamRows.stream(call, Pipelines.STREAM, Containers.content(call, pieces));
  }

  // ---- matchers

  private static AbstractValue matcher(Call call) {
    return matcher(call, regex(call), text(call, argument(call)), "");
  }

  private static Reference matcher(
      Call call, AbstractValue regex, AbstractValue input, String asked) {
    Reference matcher = call.allocate(MATCHER);
    call.write(matcher, REGEX, regex, null);
    call.write(matcher, INPUT, input, null);
    call.write(matcher, ASKED, Text.of(asked), null);
    call.write(matcher, APPENDED, Constant.of(0), null);
    return matcher;
  }

  private static AbstractValue copy(Call call) {
    Reference copy = matcher(call, read(call, REGEX), read(call, INPUT), "");
    call.write(copy, ASKED, read(call, ASKED), null);
    return copy;
  }

  private static AbstractValue reset(Call call) {
    call.write(call.self(), ASKED, Text.of(""), null);
    call.write(call.self(), APPENDED, Constant.of(0), null);
    return call.receiver();
  }

  private static AbstractValue read(Call call, String slot) {
    AbstractValue held = call.read(call.self(), slot);
    return held == Absent.VALUE ? call.unknown("state of a matcher") : held;
  }

  private static AbstractValue ask(Call call, String question) {
    AbstractValue before = read(call, ASKED);
    boolean isFirst = before.equals(Text.of(""));
    AbstractValue after = JdkTexts.concat(before, Text.of(question));
    boolean isLong = after instanceof Text t && JdkTexts.width(t) > MAX_ASKED;
    call.write(call.self(), ASKED, isLong ? call.unknown("many matches (budget)") : after, null);
    AbstractValue input = read(call, INPUT);
    boolean isConstant = input instanceof Text text && text.isConstant();
    if (isFirst && !isConstant && !question.equals("l")) {
      return question.equals("m")
          ? Regexes.matches(call, input, read(call, REGEX))
          : Regexes.finds(call, input, read(call, REGEX));
    }
    return onState(call, (t, m) -> Outcome.of(m.hasMatch()));
  }

  /** A matcher of the running JDK in the state of the one that is modelled. */
  private record Replayed(Matcher matcher, boolean hasMatch) {
    int groupCount() {
      return matcher.groupCount();
    }

    int start() {
      return matcher.start();
    }

    int end() {
      return matcher.end();
    }
  }

  @FunctionalInterface
  private interface OnMatcher {
    Outcome apply(Text input, Replayed matcher);
  }

  private static AbstractValue onState(Call call, OnMatcher function) {
    return Spread.over(
        call,
        List.of(read(call, INPUT), read(call, REGEX), read(call, ASKED)),
        o -> onState(o, function));
  }

  private static Outcome onState(List<AbstractValue> state, OnMatcher function) {
    for (AbstractValue part : state) {
      if (part instanceof Unknown) {
        return Outcome.of(part);
      }
    }
    String regex = Concrete.characters(state.get(1));
    String asked = Concrete.characters(state.get(2));
    if (!(state.get(0) instanceof Text input)
        || !input.isConstant()
        || regex == null
        || asked == null) {
      return Outcome.UNKNOWN;
    }
    try {
      Matcher matcher = Regexes.matcher(input.template(), regex);
      boolean hasMatch = false;
      for (int i = 0; i < asked.length(); i++) {
        char question = asked.charAt(i);
        hasMatch =
            question == 'm'
                ? matcher.matches()
                : question == 'l' ? matcher.lookingAt() : matcher.find();
      }
      return function.apply(input, new Replayed(matcher, hasMatch));
    } catch (BoundedText.TooLong | StackOverflowError e) {
      return Outcome.UNKNOWN;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Outcome.failing(e);
    }
  }

  /** A question about the last match; an exception where there is none. */
  private static AbstractValue onMatch(Call call, OnMatcher function) {
    return onState(
        call,
        (text, matcher) ->
            matcher.hasMatch()
                ? function.apply(text, matcher)
                : Outcome.failing("IllegalStateException"));
  }

  private static AbstractValue group(Call call, AbstractValue which) {
    return onMatch(
        call,
        (text, matcher) -> {
          int[] range = range(matcher.matcher(), which);
          if (range.length == 0) {
            return Outcome.UNKNOWN;
          }
          return Outcome.of(range[0] < 0 ? Constant.ofNull() : text.sub(range[0], range[1]));
        });
  }

  /** The range of a group, by number or name; empty where it is not known which. */
  private static int[] range(Matcher matcher, AbstractValue which) {
    Integer number = Concrete.index(which);
    String name = Concrete.characters(which);
    if (number != null) {
      if (number < 0 || number > matcher.groupCount()) {
        throw new IndexOutOfBoundsException(number);
      }
      return new int[] {matcher.start(number), matcher.end(number)};
    }
    return name == null ? new int[0] : new int[] {matcher.start(name), matcher.end(name)};
  }

  private static AbstractValue bound(Call call, boolean isStart) {
    return onMatch(
        call,
        (text, matcher) -> {
          int[] range = range(matcher.matcher(), argument(call));
          return range.length == 0 ? Outcome.UNKNOWN : Outcome.of(range[isStart ? 0 : 1]);
        });
  }

  private static AbstractValue results(Call call) {
    AbstractValue all =
        onState(
                List.of(read(call, INPUT), read(call, REGEX), Text.of("")),
                (text, matcher) -> {
                  List<AbstractValue> found = new ArrayList<>();
                  StringBuilder asked = new StringBuilder();
                  while (found.size() < MAX_ASKED && matcher.matcher().find()) {
                    asked.append('f');
                    found.add(matcher(call, read(call, REGEX), text, asked.toString()));
                  }
                  return found.size() < MAX_ASKED
                      ? Outcome.of(Sequence.of(found))
                      : Outcome.UNKNOWN;
                })
            .value();
    return StreamRows.stream(call, Pipelines.STREAM, all == null ? Spread.unknown(call) : all);
  }

  // ---- replacing

  private static AbstractValue replace(Call call, boolean all) {
    boolean isFunction = !(argument(call) instanceof Text) && !(argument(call) instanceof Constant);
    if (isFunction) {
      Forgetting.invokeMaybe(call, argument(call));
    }
    return Regexes.replace(
        call, read(call, INPUT), read(call, REGEX), text(call, argument(call)), all);
  }

  private static AbstractValue quoteReplacement(Call call) {
    Operation operation =
        Operation.value("quoteReplacement", o -> Matcher.quoteReplacement(Operation.string(o[0])));
    return Spread.lifted(call, call.arguments(), operation);
  }

  private static AbstractValue appendReplacement(Call call) {
    Integer from = Concrete.index(read(call, APPENDED));
    AbstractValue piece =
        Spread.over(
            call,
            List.of(
                read(call, INPUT),
                read(call, REGEX),
                read(call, ASKED),
                text(call, call.arguments().get(1))),
            o ->
                o.get(3) instanceof Text by && by.isConstant() && from != null
                    ? onState(o, (text, matcher) -> replacement(text, matcher, by, from))
                    : Outcome.UNKNOWN);
    append(call, argument(call), piece);
    AbstractValue end = onMatch(call, (t, m) -> Outcome.of(m.end()));
    call.write(call.self(), APPENDED, end, null);
    return call.receiver();
  }

  private static Outcome replacement(Text text, Replayed matcher, Text by, int from) {
    if (!matcher.hasMatch()) {
      return Outcome.failing("IllegalStateException");
    }
    return Outcome.of(
        text.sub(from, matcher.start()).plus(Regexes.expanded(text, matcher.matcher(), by)));
  }

  private static AbstractValue appendTail(Call call) {
    AbstractValue tail =
        Spread.over(
            call,
            List.of(read(call, INPUT), read(call, APPENDED)),
            o -> {
              Integer from = Concrete.index(o.get(1));
              return o.get(0) instanceof Text text && text.isConstant() && from != null
                  ? Outcome.of(text.sub(from, JdkTexts.width(text)))
                  : Outcome.UNKNOWN;
            });
    append(call, argument(call), tail);
    return argument(call);
  }

  private static void append(Call call, AbstractValue builder, AbstractValue piece) {
    if (builder instanceof Reference object) {
      AbstractValue before = call.read(object, JdkTexts.TEXT);
      call.write(object, JdkTexts.TEXT, JdkTexts.concat(before, piece, JdkTexts.heap(call)), null);
    }
  }
}

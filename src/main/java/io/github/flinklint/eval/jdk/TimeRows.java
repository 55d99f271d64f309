package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Formatters of dates. What they make of the clock is still the clock's; what they make of a
 * constant depends on the time zone.
 */
final class TimeRows {

  private static final String FORMATTER = "java.time.format.DateTimeFormatter";

  private TimeRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case "java.text.SimpleDateFormat" -> creation(method);
      case "org.apache.commons.lang3.time.FastDateFormat",
          "org.apache.commons.lang.time.FastDateFormat" ->
          Table.first(creation(method), formatting(method));
      case FORMATTER -> Table.first(formatter(method), formatting(method));
      case "java.text.DateFormat" -> formatting(method);
      case "java.text.MessageFormat" -> message(method);
      case "org.apache.commons.lang3.time.DateFormatUtils",
          "org.apache.commons.lang.time.DateFormatUtils" ->
          utilities(method);
      default -> null;
    };
  }

  private static @Nullable Transfer creation(String method) {
    return switch (method) {
      case "<init>", "getInstance" -> call -> create(call, call.type());
      default -> null;
    };
  }

  private static @Nullable Transfer formatter(String method) {
    return switch (method) {
      case "ofPattern" -> call -> create(call, FORMATTER);
      case "withZone/1", "withLocale/1" -> call -> call.receiver();
      default -> null;
    };
  }

  private static @Nullable Transfer formatting(String method) {
    return switch (method) {
      case "format/1" -> TimeRows::format;
      case "setTimeZone/1", "setLenient/1" -> call -> call.receiver();
      default -> null;
    };
  }

  private static @Nullable Transfer message(String method) {
    return switch (method) {
      case "<init>/1", "<init>/2" -> Formats::createMessage;
      case "format" -> Formats::message;
      default -> null;
    };
  }

  private static @Nullable Transfer utilities(String method) {
    return switch (method) {
      case "format/2", "formatUTC/2" ->
          call -> formatted(call, argument(call, 1), argument(call, 0));
      default -> null;
    };
  }

  private static AbstractValue argument(Call call, int index) {
    return call.arguments().get(index);
  }

  private static AbstractValue create(Call call, String type) {
    Reference formatter = call.allocate(type);
    AbstractValue pattern =
        call.arguments().isEmpty() ? Text.of("") : JdkTexts.asText(call, argument(call, 0));
    call.write(formatter, JdkTexts.FIXED_TEXT, pattern, null);
    return formatter;
  }

  private static AbstractValue format(Call call) {
    return formatted(call, JdkTexts.asText(call, call.receiver()), argument(call, 0));
  }

  private static AbstractValue formatted(Call call, AbstractValue pattern, AbstractValue date) {
    return Spread.over(
        call,
        List.of(pattern, date),
        o ->
            o.get(1) instanceof Input input
                ? Outcome.of(
                    Input.computed(
                        "format(" + Terms.plain(o.get(0)) + ", " + input.term() + ")",
                        input.sources(),
                        null))
                : Outcome.UNKNOWN);
  }
}

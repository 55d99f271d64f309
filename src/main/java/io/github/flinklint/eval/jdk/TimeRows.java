package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import java.util.List;

/**
 * Formatters of dates. What they make of the clock is still the clock's; what they make of a
 * constant depends on the time zone.
 */
final class TimeRows {

  private static final String FORMATTER = "java.time.format.DateTimeFormatter";

  static final Table TABLE =
      new Table()
          .on(
              "java.text.SimpleDateFormat",
              "org.apache.commons.lang3.time.FastDateFormat",
              "org.apache.commons.lang.time.FastDateFormat")
          .row("<init> getInstance", Table.ANY, call -> create(call, call.type()))
          .on(FORMATTER)
          .row("ofPattern", Table.ANY, call -> create(call, FORMATTER))
          .row("withZone withLocale", 1, call -> call.receiver())
          .on(
              "java.text.DateFormat",
              FORMATTER,
              "org.apache.commons.lang3.time.FastDateFormat",
              "org.apache.commons.lang.time.FastDateFormat")
          .row("format", 1, TimeRows::format)
          .row("setTimeZone setLenient", 1, call -> call.receiver())
          .on("java.text.MessageFormat")
          .row("format", Table.ANY, Formats::message)
          .on(
              "org.apache.commons.lang3.time.DateFormatUtils",
              "org.apache.commons.lang.time.DateFormatUtils")
          .row(
              "format formatUTC", 2, call -> formatted(call, argument(call, 1), argument(call, 0)));

  private TimeRows() {}

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

package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Durations as {@code TimeUtils.parseDuration} of each version reads them. */
final class Durations {

  private static final Map<String, Duration> UNITS =
      Map.ofEntries(
          Map.entry("", Duration.ofMillis(1)),
          Map.entry("d", Duration.ofDays(1)),
          Map.entry("day", Duration.ofDays(1)),
          Map.entry("days", Duration.ofDays(1)),
          Map.entry("h", Duration.ofHours(1)),
          Map.entry("hour", Duration.ofHours(1)),
          Map.entry("hours", Duration.ofHours(1)),
          Map.entry("m", Duration.ofMinutes(1)),
          Map.entry("min", Duration.ofMinutes(1)),
          Map.entry("minute", Duration.ofMinutes(1)),
          Map.entry("minutes", Duration.ofMinutes(1)),
          Map.entry("s", Duration.ofSeconds(1)),
          Map.entry("sec", Duration.ofSeconds(1)),
          Map.entry("secs", Duration.ofSeconds(1)),
          Map.entry("second", Duration.ofSeconds(1)),
          Map.entry("seconds", Duration.ofSeconds(1)),
          Map.entry("ms", Duration.ofMillis(1)),
          Map.entry("milli", Duration.ofMillis(1)),
          Map.entry("millis", Duration.ofMillis(1)),
          Map.entry("millisecond", Duration.ofMillis(1)),
          Map.entry("milliseconds", Duration.ofMillis(1)),
          Map.entry("\u00b5s", Duration.ofNanos(1000)),
          Map.entry("micro", Duration.ofNanos(1000)),
          Map.entry("micros", Duration.ofNanos(1000)),
          Map.entry("microsecond", Duration.ofNanos(1000)),
          Map.entry("microseconds", Duration.ofNanos(1000)),
          Map.entry("ns", Duration.ofNanos(1)),
          Map.entry("nano", Duration.ofNanos(1)),
          Map.entry("nanos", Duration.ofNanos(1)),
          Map.entry("nanosecond", Duration.ofNanos(1)),
          Map.entry("nanoseconds", Duration.ofNanos(1)));

  private Durations() {}

  /**
   * A value as milliseconds.
   *
   * @param value a number of milliseconds, a duration or a text
   * @param version null where it is not known
   * @return null where it is none of these, or a text that the version does not accept
   */
  static @Nullable Long millis(AbstractValue value, @Nullable Version version) {
    if (value instanceof Constant constant) {
      if (constant.value() instanceof Duration duration) {
        return toMillis(duration);
      }
      boolean whole =
          constant.value() instanceof Long
              || constant.value() instanceof Integer
              || constant.value() instanceof Short
              || constant.value() instanceof Byte;
      return whole ? ((Number) constant.value()).longValue() : null;
    }
    String text = Texts.constant(value);
    Duration parsed = text == null ? null : parse(text, new Behaviour(version));
    return parsed == null ? null : toMillis(parsed);
  }

  /** The duration that a text names; null where the version does not accept it. */
  static @Nullable Duration parse(String text, Behaviour behaviour) {
    String trimmed = text.trim();
    int digits = 0;
    while (digits < trimmed.length()
        && trimmed.charAt(digits) >= '0'
        && trimmed.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == 0) {
      return behaviour.knowsIsoDurations() ? parseIso(trimmed) : null;
    }
    String label = trimmed.substring(digits).trim().toLowerCase(Locale.US);
    Duration unit = UNITS.get(label);
    if (unit == null || (label.equals("m") && !behaviour.knowsMinutesAsM())) {
      return null;
    }
    try {
      return unit.multipliedBy(Long.parseLong(trimmed.substring(0, digits)));
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable Duration parseIso(String text) {
    try {
      Duration parsed = Duration.parse(text);
      return parsed.isNegative() ? null : parsed;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable Long toMillis(Duration duration) {
    try {
      return duration.toMillis();
    } catch (ArithmeticException e) {
      return null;
    }
  }
}

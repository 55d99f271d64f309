package io.github.flinklint.config;

import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Given;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checkpoints that the platform itself switches on, as its job page and its API offer from Flink
 * 1.15 on. Where the code enables them as well, the code wins (dli_01_0457), so these count only
 * where the code does not.
 */
final class PlatformCheckpoints {

  private static final String NOTE = "given by the definition of the job";

  /** More seconds than a count of ms can hold. */
  private static final long MOST = Long.MAX_VALUE / 1000;

  /** What a definition that enables checkpoints answers for. */
  private static final List<FactName> ANSWERED =
      List.of(FactName.INTERVAL, FactName.RETENTION, FactName.CHECKPOINT_STORAGE);

  private PlatformCheckpoints() {}

  /**
   * Puts interval and mode of the definition where the code sets no interval. Where the code sets
   * one and leaves out where checkpoints go or what becomes of them, the platform's own answers
   * count, which nobody but the platform knows.
   *
   * @return true where checkpoints are taken because of the definition alone
   */
  static boolean addTo(Map<FactName, Setting> settings, JobDefinition definition) {
    Given enabled = definition.get(Field.CHECKPOINT_ENABLED);
    Setting interval = settings.get(FactName.INTERVAL);
    if (enabled == null || Boolean.FALSE.equals(enabled.truth()) || interval == null) {
      return false;
    }
    if (enabled.truth() == null) {
      leaveOpen(settings, enabled);
      return false;
    }
    if (!interval.isUnset()) {
      fillIn(settings, enabled, definition.get(Field.CHECKPOINT_MODE));
      return false;
    }
    settings.put(FactName.INTERVAL, interval(definition.get(Field.CHECKPOINT_INTERVAL), enabled));
    settings.put(FactName.MODE, mode(definition.get(Field.CHECKPOINT_MODE)));
    return true;
  }

  /** What the code does not set is unknown where it is not known who sets it. */
  private static void leaveOpen(Map<FactName, Setting> settings, Given enabled) {
    Unknown unknown =
        Unknown.because("whether the definition of the job enables checkpoints", enabled.at());
    Trace trace = Trace.of(enabled.at(), NOTE);
    for (FactName fact : ANSWERED) {
      Setting setting = settings.get(fact);
      if (setting != null && setting.isUnset()) {
        settings.put(fact, new Setting(Fact.Status.UNKNOWN, unknown, enabled.at(), trace));
      }
    }
  }

  private static void fillIn(Map<FactName, Setting> settings, Given enabled, @Nullable Given mode) {
    fill(settings, FactName.RETENTION, enabled, "checkpoint retention");
    fill(settings, FactName.CHECKPOINT_STORAGE, enabled, "checkpoint storage");
    Setting own = settings.get(FactName.MODE);
    if (own != null && own.status() == Fact.Status.DEFAULT && mode != null) {
      Setting theirs = mode(mode);
      if (!"EXACTLY_ONCE".equals(theirs.word())) {
        // Which of the two counts is not documented where the code names none.
        settings.put(
            FactName.MODE,
            new Setting(
                Fact.Status.RUNTIME,
                open("checkpoint mode"),
                mode.at(),
                Trace.of(mode.at(), NOTE)));
      }
    }
  }

  private static void fill(
      Map<FactName, Setting> settings, FactName fact, Given enabled, String what) {
    Setting setting = settings.get(fact);
    if (setting != null && setting.outcomes().contains(Absent.VALUE)) {
      settings.put(
          fact,
          new Setting(
              setting.isUnset() ? Fact.Status.RUNTIME : setting.status(),
              orOpen(setting.value(), what),
              setting.at() == null ? enabled.at() : setting.at(),
              setting.trace()));
    }
  }

  private static AbstractValue orOpen(AbstractValue value, String what) {
    AbstractValue joined = null;
    for (AbstractValue one : Lattice.alternatives(value)) {
      joined = Lattice.joined(joined, one.equals(Absent.VALUE) ? open(what) : one, value);
    }
    return joined == null ? value : joined;
  }

  /** Seconds in the definition; its default is not the same everywhere. */
  private static Setting interval(@Nullable Given given, Given enabled) {
    Long written = given == null ? null : given.number();
    Long seconds = written == null || written > MOST ? null : written;
    Given at = given == null ? enabled : given;
    Trace trace = Trace.of(at.at(), NOTE);
    return seconds == null
        ? new Setting(Fact.Status.RUNTIME, open("checkpoint interval"), at.at(), trace)
        : new Setting(
            Fact.Status.SET, Constant.of(seconds * 1000L).withTrace(trace), at.at(), trace);
  }

  /** 1, the default, is exactly once, and 2 is at least once; answers of the API use the names. */
  private static Setting mode(@Nullable Given given) {
    if (given == null) {
      return new Setting(Fact.Status.DEFAULT, Text.of("EXACTLY_ONCE"), null, Trace.EMPTY);
    }
    Trace trace = Trace.of(given.at(), NOTE);
    String word = word(given);
    return word == null
        ? new Setting(Fact.Status.RUNTIME, open("checkpoint mode"), given.at(), trace)
        : new Setting(Fact.Status.SET, Text.of(word).withTrace(trace), given.at(), trace);
  }

  private static @Nullable String word(Given given) {
    String written = given.number() == null ? given.characters() : String.valueOf(given.number());
    if (written == null) {
      return null;
    }
    return switch (written) {
      case "1", "exactly_once" -> "EXACTLY_ONCE";
      case "2", "at_least_once" -> "AT_LEAST_ONCE";
      default -> null;
    };
  }

  private static AbstractValue open(String what) {
    return Input.of(new Source(Source.Kind.PLATFORM_DEFAULT, "for the " + what), null);
  }
}

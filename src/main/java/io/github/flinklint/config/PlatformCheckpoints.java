package io.github.flinklint.config;

import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Given;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checkpoints that the platform itself switches on, as its job page and its API offer from Flink
 * 1.15 on. Where the code enables them as well, the code wins (dli_01_0457), so these count only
 * where the code does not.
 */
final class PlatformCheckpoints {

  private static final String NOTE = "given by the definition of the job";

  private PlatformCheckpoints() {}

  /**
   * Puts interval and mode of the definition where the code sets no interval.
   *
   * @return true where checkpoints are taken because of the definition alone
   */
  static boolean addTo(Map<FactName, Setting> settings, JobDefinition definition) {
    Given enabled = definition.get(Field.CHECKPOINT_ENABLED);
    Setting interval = settings.get(FactName.INTERVAL);
    if (enabled == null
        || Boolean.FALSE.equals(enabled.truth())
        || interval == null
        || !interval.isUnset()) {
      return false;
    }
    if (enabled.truth() == null) {
      Unknown unknown =
          Unknown.because("whether the definition of the job enables checkpoints", enabled.at());
      settings.put(
          FactName.INTERVAL,
          new Setting(Fact.Status.UNKNOWN, unknown, enabled.at(), Trace.of(enabled.at(), NOTE)));
      return false;
    }
    settings.put(FactName.INTERVAL, interval(definition.get(Field.CHECKPOINT_INTERVAL), enabled));
    settings.put(FactName.MODE, mode(definition.get(Field.CHECKPOINT_MODE)));
    return true;
  }

  /** Seconds in the definition; its default is not the same everywhere. */
  private static Setting interval(@Nullable Given given, Given enabled) {
    Long seconds = given == null ? null : given.number();
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
    return Input.of(new Source(Source.Kind.EXPRESSION, what + " of the platform"), null);
  }
}

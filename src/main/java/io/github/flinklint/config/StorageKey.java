package io.github.flinklint.config;

import io.github.flinklint.definition.Arguments;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.definition.RuntimeConfig;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.eval.Evaluation;
import io.github.flinklint.eval.Event;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A key of an object store that a job or its definition puts into a configuration, {@code
 * fs.obs.secret.key}.
 *
 * @param option the option as it is written
 * @param what {@code access key} or {@code secret key}
 * @param value what is put there: raw, not to be shown
 * @param at the place of the call that puts it there, or of the value in the definition
 */
public record StorageKey(String option, String what, AbstractValue value, SourceLocation at) {

  /**
   * {@code fs.obs.access.key}, {@code flink.hadoop.fs.obs.bucket.B.secret.key}, {@code
   * s3.access-key}: the connectors of Hadoop and Flink spell them with a dot or a hyphen.
   */
  private static final Pattern KEY =
      Pattern.compile("(?:.*\\.)?(?:obs|s3[anp]?)\\.(?:.*\\.)?(access|secret)[.-]key");

  /** On DLI these hold the name of a secret in DEW, not a key. */
  private static final String NAME_OF_SECRET = ".dew.";

  /** The keys that an evaluation met, in the order in which they were written. */
  static List<StorageKey> in(Evaluation evaluation) {
    Set<StorageKey> found = new LinkedHashSet<>();
    for (Event event : evaluation.events()) {
      if (event instanceof Event.Write write && write.value() != Absent.VALUE) {
        String what = what(write.slot());
        if (what != null) {
          found.add(new StorageKey(write.slot(), what, write.value(), write.at()));
        }
      }
    }
    return List.copyOf(found);
  }

  /** The keys that a definition puts into the runtime configuration of its job. */
  public static List<StorageKey> in(JobDefinition definition) {
    List<StorageKey> found = new ArrayList<>();
    for (RuntimeConfig.Entry entry : definition.runtimeConfig().entries()) {
      String option = entry.key().characters();
      Text value = entry.value().text();
      String what = option == null ? null : what(option);
      if (option != null && what != null && value != null) {
        found.add(new StorageKey(option, what, Arguments.withVariables(value), entry.value().at()));
      }
    }
    return found;
  }

  /** What the value of an option is; null where it is no key. */
  private static @Nullable String what(String option) {
    Matcher key = KEY.matcher(option.toLowerCase(Locale.ROOT));
    return key.matches() && !option.contains(NAME_OF_SECRET) ? key.group(1) + " key" : null;
  }

  /** Without the value. */
  @Override
  public String toString() {
    return what + " for option " + option + " at " + at;
  }
}

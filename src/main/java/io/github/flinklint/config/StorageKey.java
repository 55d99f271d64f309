package io.github.flinklint.config;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.eval.Evaluation;
import io.github.flinklint.eval.Event;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key of an object store that the job puts into a configuration, {@code fs.obs.secret.key}.
 *
 * @param option the option as it is written
 * @param what {@code access key} or {@code secret key}
 * @param value what is put there: raw, not to be shown
 * @param at the place of the call that puts it there
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
        Matcher key = KEY.matcher(write.slot().toLowerCase(Locale.ROOT));
        if (key.matches() && !write.slot().contains(NAME_OF_SECRET)) {
          found.add(new StorageKey(write.slot(), key.group(1) + " key", write.value(), write.at()));
        }
      }
    }
    return List.copyOf(found);
  }

  /** Without the value. */
  @Override
  public String toString() {
    return what + " for option " + option + " at " + at;
  }
}

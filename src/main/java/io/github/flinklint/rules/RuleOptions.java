package io.github.flinklint.rules;

import io.github.flinklint.diagnostic.Severity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user told the rules.
 *
 * @param minInterval shortest accepted checkpoint interval in ms
 * @param maxInterval longest accepted checkpoint interval in ms; null for no bound
 * @param unknown severity of what cannot be told; null to ignore it
 * @param severities severities by rule id that replace the defaults
 */
public record RuleOptions(
    long minInterval,
    @Nullable Long maxInterval,
    @Nullable Severity unknown,
    Map<String, Severity> severities) {

  /** What holds where the user says nothing: at least 1 s, no upper bound, unknown is a warning. */
  public static final RuleOptions DEFAULT = new RuleOptions(1000, null, Severity.WARNING, Map.of());

  /** Copies the map. */
  public RuleOptions {
    severities = Map.copyOf(severities);
  }
}

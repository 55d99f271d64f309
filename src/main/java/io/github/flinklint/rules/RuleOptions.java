package io.github.flinklint.rules;

import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.CheckpointPath;
import io.github.flinklint.platform.Cloud;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user told the rules.
 *
 * @param minInterval shortest accepted checkpoint interval in ms
 * @param maxInterval longest accepted checkpoint interval in ms; null for no bound
 * @param unknown severity of what cannot be told; null to ignore it
 * @param severities severities by rule id that replace the defaults
 * @param cloud the cloud that the jobs run on; null where it is not told
 * @param pathForm the only form of checkpoint paths that is accepted; null for any
 * @param today the day that dates are compared with
 * @param artifacts what the user knows of artifacts
 */
public record RuleOptions(
    long minInterval,
    @Nullable Long maxInterval,
    @Nullable Severity unknown,
    Map<String, Severity> severities,
    @Nullable Cloud cloud,
    CheckpointPath.@Nullable Form pathForm,
    LocalDate today,
    ArtifactChoices artifacts) {

  /**
   * What holds where the user says nothing: at least 1 s, no upper bound, unknown is a warning, any
   * cloud and form. Its day is before all days of interest.
   */
  public static final RuleOptions DEFAULT = new RuleOptions(1000, null, Severity.WARNING, Map.of());

  /** As {@link #DEFAULT} in all else. */
  public RuleOptions(
      long minInterval,
      @Nullable Long maxInterval,
      @Nullable Severity unknown,
      Map<String, Severity> severities) {
    this(
        minInterval,
        maxInterval,
        unknown,
        severities,
        null,
        null,
        LocalDate.EPOCH,
        ArtifactChoices.NONE);
  }

  /** Copies the map. */
  public RuleOptions {
    severities = Map.copyOf(severities);
  }

  /** The same on another cloud. */
  public RuleOptions on(@Nullable Cloud other) {
    return new RuleOptions(
        minInterval, maxInterval, unknown, severities, other, pathForm, today, artifacts);
  }

  /** The same with one accepted form of paths. */
  public RuleOptions withForm(CheckpointPath.@Nullable Form only) {
    return new RuleOptions(
        minInterval, maxInterval, unknown, severities, cloud, only, today, artifacts);
  }

  /** The same on another day. */
  public RuleOptions asOf(LocalDate day) {
    return new RuleOptions(
        minInterval, maxInterval, unknown, severities, cloud, pathForm, day, artifacts);
  }

  /** The same with other knowledge of artifacts. */
  public RuleOptions with(ArtifactChoices choices) {
    return new RuleOptions(
        minInterval, maxInterval, unknown, severities, cloud, pathForm, today, choices);
  }
}

package io.github.flinklint.rules;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.FactName;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Source;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One job in one scenario, and what the user told the rules.
 *
 * @param job the job
 * @param scenario one of its scenarios
 * @param options what the user told
 */
record Situation(JobConfiguration job, Scenario scenario, RuleOptions options) {

  Setting get(FactName fact) {
    return scenario.get(fact);
  }

  /** True where checkpoints are certainly not taken: then nothing else about them matters. */
  boolean isOff() {
    return get(FactName.INTERVAL).isUnset();
  }

  /** The version of Flink that the job runs on; null where it is not known. */
  @Nullable Version version() {
    return scenario.version(job.flinkVersion());
  }

  /**
   * True where checkpoints are taken because the job's definition enables them: then the platform
   * retains them, and decides where.
   */
  boolean isByPlatform() {
    return scenario.byPlatform();
  }

  /** True where Flink's version is known and older than this. */
  boolean isBefore(int major, int minor) {
    Version version = version();
    return version != null && !version.isAtLeast(major, minor);
  }

  /** True where Flink's version is known and this one or newer. */
  boolean isFrom(int major, int minor) {
    Version version = job.flinkVersion();
    return version != null && version.isAtLeast(major, minor);
  }

  /**
   * True where the scenario itself says whether an input is given, so that its default is no open
   * question in it.
   */
  boolean decides(Source source) {
    return !scenario.inputsAbsent() && scenario.deciding().contains(source.describe());
  }

  /** True where the scenario decides one of these. */
  boolean decidesAny(Collection<Source> sources) {
    for (Source source : sources) {
      if (decides(source)) {
        return true;
      }
    }
    return false;
  }

  /** The first place where one of these was decided; else where the job is executed. */
  SourceLocation placeOf(FactName... facts) {
    for (FactName fact : facts) {
      SourceLocation at = get(fact).at();
      if (at != null) {
        return at;
      }
    }
    return scenario.executeAt();
  }

  /**
   * A violation by one outcome of a fact.
   *
   * @param at where the reader should look; null for where the outcome was decided
   */
  Violation violation(
      FactName fact,
      AbstractValue outcome,
      @Nullable SourceLocation at,
      Severity severity,
      String message,
      String fix) {
    Setting setting = get(fact);
    SourceLocation place = at == null ? placeOf(fact) : at;
    Trace trace = setting.trace();
    Step last = outcome.trace().last();
    if (last != null && !outcome.equals(setting.value())) {
      // One outcome of several, or a default, has a trace of its own.
      place = at == null ? last.location() : at;
      trace = outcome.trace();
    }
    return new Violation(place, severity, message, fix, trace.steps(), null);
  }

  /** A violation by one outcome of a fact, where it was decided. */
  Violation violation(
      FactName fact, AbstractValue outcome, Severity severity, String message, String fix) {
    return violation(fact, outcome, null, severity, message, fix);
  }
}

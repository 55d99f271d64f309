package io.github.flinklint.diagnostic;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found. All texts are free of secrets.
 *
 * @param rule id of the rule
 * @param severity how bad
 * @param location where the reader should look
 * @param message what is wrong: lower case, no full stop, the effective value with its unit
 * @param fix the remedy as an imperative; null where there is none to name
 * @param job qualified main class of the job; null for a finding that belongs to no job
 * @param scenario the scenario that it holds in, for example {@code when argument checkpointing is
 *     not given}; null where it holds in all
 * @param trace the steps that decided the value, oldest first; may be empty
 * @param edit a remedy that a tool can apply; null where there is none
 */
public record Finding(
    String rule,
    Severity severity,
    SourceLocation location,
    String message,
    @Nullable String fix,
    @Nullable String job,
    @Nullable String scenario,
    List<Step> trace,
    @Nullable Edit edit)
    implements Comparable<Finding> {

  /** Copies the trace. */
  public Finding {
    trace = List.copyOf(trace);
  }

  /** One without an edit. */
  public Finding(
      String rule,
      Severity severity,
      SourceLocation location,
      String message,
      @Nullable String fix,
      @Nullable String job,
      @Nullable String scenario,
      List<Step> trace) {
    this(rule, severity, location, message, fix, job, scenario, trace, null);
  }

  /** True where it is at least as severe as the threshold; {@code INFO} never is. */
  public boolean reaches(Severity threshold) {
    return severity != Severity.INFO && severity.isAtLeast(threshold);
  }

  /** What it is known by when lines have moved. */
  public FindingIdentity identity() {
    return FindingIdentity.of(this);
  }

  @Override
  public int compareTo(Finding other) {
    int order = location.compareTo(other.location);
    order = order == 0 ? rule.compareTo(other.rule) : order;
    order = order == 0 ? message.compareTo(other.message) : order;
    order = order == 0 ? orEmpty(job).compareTo(orEmpty(other.job)) : order;
    return order == 0 ? orEmpty(scenario).compareTo(orEmpty(other.scenario)) : order;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  // What a record makes by itself is linked at its first use, which a short run pays for.

  @Override
  public boolean equals(Object other) {
    return other instanceof Finding that
        && location.equals(that.location)
        && rule.equals(that.rule)
        && severity == that.severity
        && message.equals(that.message)
        && Objects.equals(fix, that.fix)
        && Objects.equals(job, that.job)
        && Objects.equals(scenario, that.scenario)
        && trace.equals(that.trace)
        && Objects.equals(edit, that.edit);
  }

  @Override
  public int hashCode() {
    int hash = location.hashCode();
    hash = hash * 31 + rule.hashCode();
    hash = hash * 31 + severity.hashCode();
    hash = hash * 31 + message.hashCode();
    hash = hash * 31 + Objects.hashCode(fix);
    hash = hash * 31 + Objects.hashCode(job);
    return hash * 31 + Objects.hashCode(scenario);
  }
}

package io.github.flinklint.rules;

import io.github.flinklint.diagnostic.Edit;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a job in one scenario.
 *
 * @param location where the reader should look
 * @param severity how bad, before the user's own severities
 * @param message what is wrong: lower case, no full stop
 * @param fix the remedy as an imperative
 * @param trace the steps that decided the value, oldest first
 * @param condition what must hold besides the scenario, {@code when argument n is not given}; null
 *     for nothing
 * @param edit a remedy that a tool can apply; null where there is none
 */
record Violation(
    SourceLocation location,
    Severity severity,
    String message,
    String fix,
    List<Step> trace,
    @Nullable String condition,
    @Nullable Edit edit) {

  /** Copies the trace. */
  Violation {
    trace = List.copyOf(trace);
  }

  /** One without an edit. */
  Violation(
      SourceLocation location,
      Severity severity,
      String message,
      String fix,
      List<Step> trace,
      @Nullable String condition) {
    this(location, severity, message, fix, trace, condition, null);
  }

  Violation onlyIf(String holds) {
    return new Violation(location, severity, message, fix, trace, holds, edit);
  }

  /** The same with a remedy that a tool can apply, where these characters stand at its place. */
  Violation mendedBy(String from, String to) {
    return new Violation(location, severity, message, fix, trace, condition, new Edit(from, to));
  }
}

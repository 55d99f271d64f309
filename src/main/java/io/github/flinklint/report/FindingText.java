package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.diagnostic.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings and what goes with them in plain words, masked. */
final class FindingText {

  private FindingText() {}

  /**
   * All that a reader has to know, for places that show one text only: {@code it is wrong (job
   * a.b.Job, when argument k is not given); fix: make it right}.
   */
  static String sentence(Finding finding) {
    String context = context(finding);
    return Secrets.mask(
        finding.message()
            + (context.isEmpty() ? "" : " (" + context + ")")
            + (finding.fix() == null ? "" : "; fix: " + finding.fix()));
  }

  /** {@code path/Job.java:31:69: error: it is wrong [the-rule]}. */
  static String headline(Finding finding) {
    return finding.location()
        + ": "
        + finding.severity().label()
        + ": "
        + Secrets.mask(finding.message())
        + " ["
        + finding.rule()
        + "]";
  }

  /** The place, the message, the context, the steps and the remedy, each on lines of its own. */
  static String block(Finding finding) {
    List<String> lines = new ArrayList<>(List.of(headline(finding)));
    String context = context(finding);
    if (!context.isEmpty()) {
      lines.add(context);
    }
    for (Step step : finding.trace()) {
      lines.add(step.note() + " at " + step.location().brief());
    }
    if (finding.fix() != null) {
      lines.add("fix: " + finding.fix());
    }
    return Secrets.mask(String.join("\n", lines));
  }

  /**
   * Why and how long a finding is accepted, for example {@code it is old (until 2027-03-31)}.
   *
   * @return null where neither is told
   */
  static @Nullable String justification(Accepted accepted) {
    String until = accepted.until() == null ? null : "until " + accepted.until();
    if (accepted.reason() == null) {
      return until;
    }
    return Secrets.mask(accepted.reason() + (until == null ? "" : " (" + until + ")"));
  }

  /** A problem with its place, on one line. */
  static String problem(Problem problem) {
    return problem.location()
        + ": problem: "
        + Secrets.mask(problem.message())
        + " ["
        + problem.kind().label()
        + "]";
  }

  /** {@code job a.b.Job, when argument k is not given}, as far as it is known. */
  static String context(Finding finding) {
    List<String> parts = new ArrayList<>();
    if (finding.job() != null) {
      parts.add("job " + finding.job());
    }
    if (finding.scenario() != null) {
      parts.add(finding.scenario());
    }
    return String.join(", ", parts);
  }
}

package io.github.flinklint.rules;

import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;

/**
 * The findings about the check itself: what is accepted and should not be any more, and that there
 * was nothing to check. They come after the rules have spoken, and can be accepted by nothing.
 */
public final class Hygiene {

  /** A suppression that suppresses nothing. */
  public static final RuleDoc SUPPRESSION_UNUSED =
      RuleDoc.of(
          "suppression-unused",
          Severity.WARNING,
          "A suppression suppresses nothing.",
          "It says that something is wrong and known, which is no longer so, and will hide the"
              + " mistake when it comes back.");

  /** A suppression whose day is over. */
  public static final RuleDoc SUPPRESSION_EXPIRED =
      RuleDoc.of(
          "suppression-expired",
          Severity.WARNING,
          "The last day of a suppression is over.",
          "What it suppressed was to be mended by then; it is reported again.");

  /** A suppression without a reason. */
  public static final RuleDoc SUPPRESSION_WITHOUT_REASON =
      RuleDoc.of(
          "suppression-without-reason",
          Severity.ERROR,
          "A suppression gives no reason, so it does not count.",
          "Who finds it later cannot tell whether the job may lose its state or not.");

  /** An entry of the baseline that is no longer found. */
  public static final RuleDoc BASELINE_STALE =
      RuleDoc.of(
          "baseline-stale",
          Severity.WARNING,
          "The baseline accepts a finding that is no longer there.",
          "It was mended; as long as the entry stands, the same mistake can come back unnoticed.");

  /** Nothing to judge where a job is demanded. */
  public static final RuleDoc NOTHING_ANALYSED =
      RuleDoc.of(
          "nothing-analysed",
          Severity.ERROR,
          "A job is demanded in a module, and none is found.",
          "A gate that checks nothing passes for ever. Only where requireJobs is set.");

  static final List<RuleDoc> DOCS =
      List.of(
          SUPPRESSION_UNUSED,
          SUPPRESSION_EXPIRED,
          SUPPRESSION_WITHOUT_REASON,
          BASELINE_STALE,
          NOTHING_ANALYSED);

  private Hygiene() {}

  /** True for the findings of this class. */
  public static boolean isOne(String id) {
    return DOCS.stream().anyMatch(doc -> doc.id().equals(id));
  }

  /** A finding, of the severity that the user wants. */
  public static Finding finding(
      RuleDoc doc, RuleOptions options, SourceLocation at, String message, String fix) {
    Severity severity = options.severities().getOrDefault(doc.id(), doc.severity());
    return new Finding(doc.id(), severity, at, message, fix, null, null, List.of());
  }
}

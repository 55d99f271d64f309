package io.github.flinklint.diagnostic;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * What a finding is known by when lines have moved. Holds texts of the finding only, which are
 * masked, and never source text.
 *
 * @param rule id of the rule
 * @param file path relative to the repository root, or to where the identity is kept
 * @param job main class of the job; empty for none
 * @param scenario the scenario; empty for all
 * @param message the message, its line numbers and chains of dependencies taken out
 */
public record FindingIdentity(String rule, String file, String job, String scenario, String message)
    implements Comparable<FindingIdentity> {

  /** {@code Job.java:12}, {@code deploy/main.tf:3:7} and {@code line 12}. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?<=\\.(?:java|xml|tf|tfvars|json|properties|ya?ml))(?::\\d+)+\\b|(?<=\\bline )\\d+\\b");

  /** What leads to an artifact: {@code a:b:1 -> }. Maven may follow another chain another day. */
  private static final Pattern CHAIN = Pattern.compile("(?:\\S+ -> )+");

  private static final Comparator<FindingIdentity> ORDER =
      Comparator.comparing(FindingIdentity::file)
          .thenComparing(FindingIdentity::rule)
          .thenComparing(FindingIdentity::message)
          .thenComparing(FindingIdentity::job)
          .thenComparing(FindingIdentity::scenario);

  static FindingIdentity of(Finding finding) {
    return new FindingIdentity(
        finding.rule(),
        finding.location().file(),
        finding.job() == null ? "" : finding.job(),
        finding.scenario() == null ? "" : LINE.matcher(finding.scenario()).replaceAll(""),
        CHAIN.matcher(LINE.matcher(finding.message()).replaceAll("")).replaceAll(""));
  }

  @Override
  public int compareTo(FindingIdentity other) {
    return ORDER.compare(this, other);
  }
}

package io.github.flinklint.diagnostic;

import java.util.List;
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

  private static final List<String> ENDINGS =
      List.of(".java", ".xml", ".tf", ".tfvars", ".json", ".properties", ".yaml", ".yml");

  private static final String ARROW = " -> ";

  /** Made for the few texts that may hold what they match. */
  private static final class Patterns {

    /** {@code Job.java:12}, {@code deploy/main.tf:3:7} and {@code line 12}. */
    static final Pattern LINE =
        Pattern.compile(
            "(?<=\\.(?:java|xml|tf|tfvars|json|properties|ya?ml))(?::\\d+)+\\b"
                + "|(?<=\\bline )\\d+\\b");

    /** What leads to an artifact: {@code a:b:1 -> }. Maven may follow another chain another day. */
    static final Pattern CHAIN = Pattern.compile("(?:\\S+ -> )+");

    private Patterns() {}
  }

  static FindingIdentity of(Finding finding) {
    return new FindingIdentity(
        finding.rule(),
        finding.location().file(),
        finding.job() == null ? "" : finding.job(),
        finding.scenario() == null ? "" : withoutLines(finding.scenario()),
        withoutChains(withoutLines(finding.message())));
  }

  private static String withoutLines(String text) {
    return mayNameLine(text) ? Patterns.LINE.matcher(text).replaceAll("") : text;
  }

  private static boolean mayNameLine(String text) {
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      for (String ending : ENDINGS) {
        if (text.startsWith(ending, colon - ending.length())) {
          return true;
        }
      }
    }
    return text.contains("line ");
  }

  private static String withoutChains(String text) {
    return text.contains(ARROW) ? Patterns.CHAIN.matcher(text).replaceAll("") : text;
  }

  @Override
  public int compareTo(FindingIdentity other) {
    int order = file.compareTo(other.file);
    order = order == 0 ? rule.compareTo(other.rule) : order;
    order = order == 0 ? message.compareTo(other.message) : order;
    order = order == 0 ? job.compareTo(other.job) : order;
    return order == 0 ? scenario.compareTo(other.scenario) : order;
  }

  // What a record makes by itself is linked at its first use, which a short run pays for.

  @Override
  public boolean equals(Object other) {
    return other instanceof FindingIdentity that
        && rule.equals(that.rule)
        && file.equals(that.file)
        && job.equals(that.job)
        && scenario.equals(that.scenario)
        && message.equals(that.message);
  }

  @Override
  public int hashCode() {
    int hash = rule.hashCode();
    hash = hash * 31 + file.hashCode();
    hash = hash * 31 + job.hashCode();
    hash = hash * 31 + scenario.hashCode();
    return hash * 31 + message.hashCode();
  }

  /** Goes into fingerprints, so it must stay as it is. */
  @Override
  public String toString() {
    return "FindingIdentity[rule="
        + rule
        + ", file="
        + file
        + ", job="
        + job
        + ", scenario="
        + scenario
        + ", message="
        + message
        + "]";
  }
}

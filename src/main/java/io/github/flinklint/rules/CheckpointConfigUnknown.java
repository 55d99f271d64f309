package io.github.flinklint.rules;

import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A job of which something cannot be told that would matter: the gate is never green because
 * nothing was seen.
 */
final class CheckpointConfigUnknown implements ModuleRule {

  /** More reasons than this are counted, not listed. */
  private static final int MAX_REASONS = 5;

  private static final String FIX =
      "set it where it can be read from the sources, or suppress this with the reason why it is"
          + " right";

  private final List<FactRule> rules;

  CheckpointConfigUnknown(List<FactRule> rules) {
    this.rules = List.copyOf(rules);
  }

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "checkpoint-config-unknown",
        Severity.WARNING,
        "Something that matters for the job's checkpoints cannot be told from the sources.",
        "Where the analysis cannot see a setting, it says so rather than guess: a job that is not"
            + " reported is one that was"
            + " understood.");
  }

  @Override
  public List<Finding> check(RuleInput input) {
    Severity severity =
        input.options().severities().getOrDefault(doc().id(), input.options().unknown());
    if (severity == null) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    for (JobConfiguration job : input.jobs()) {
      known.add(job.mainClass());
      Finding finding = job.batch() ? null : finding(job, input, severity);
      if (finding != null) {
        found.add(finding);
      }
    }
    for (Blind blind : input.blinds()) {
      if (blind.neverStarts()) {
        found.add(
            new Finding(
                doc().id(),
                severity,
                blind.location(),
                blind.reason(),
                "give what the code and Flink accept",
                blind.job(),
                null,
                List.of()));
      } else if (blind.job() == null || !known.contains(blind.job())) {
        String what =
            blind.job() == null ? "a job may be hidden here: " : "the job is not analysed: ";
        found.add(
            new Finding(
                doc().id(),
                severity,
                blind.location(),
                what + blind.reason(),
                "make the file readable, so that it can be checked",
                blind.job(),
                null,
                List.of()));
      }
    }
    return found;
  }

  private @Nullable Finding finding(JobConfiguration job, RuleInput input, Severity severity) {
    Set<Reason> reasons = new LinkedHashSet<>();
    List<Scenario> scenarios = job.judged();
    List<String> names = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      List<Reason> here = Reason.in(new Situation(job, scenario, input.options()), rules);
      reasons.addAll(here);
      if (!here.isEmpty()) {
        names.add(scenario.name());
      }
    }
    boolean everywhere = names.size() == scenarios.size();
    for (Blind blind : input.blinds()) {
      if (job.mainClass().equals(blind.job()) && !blind.neverStarts()) {
        everywhere = true;
        reasons.add(
            new Reason(
                "not everything that it sets is seen: " + blind.reason(),
                blind.location(),
                List.of()));
      }
    }
    return reasons.isEmpty()
        ? null
        : new Finding(
            doc().id(),
            severity,
            place(job, reasons),
            message(reasons),
            FIX,
            job.mainClass(),
            everywhere ? null : String.join(" or ", names),
            steps(reasons));
  }

  /**
   * The place of the reason where there is one reason; else the job itself, so that one suppression
   * suffices.
   */
  private static SourceLocation place(JobConfiguration job, Set<Reason> reasons) {
    Set<SourceLocation> places = new HashSet<>();
    for (Reason reason : reasons) {
      places.add(reason.at());
    }
    return places.size() == 1 ? places.iterator().next() : job.entry();
  }

  private static String message(Set<Reason> reasons) {
    List<String> texts = new ArrayList<>();
    for (Reason reason : reasons) {
      texts.add(reason.text());
    }
    String listed = String.join("; ", texts.subList(0, Math.min(MAX_REASONS, texts.size())));
    return reasons.size() <= MAX_REASONS
        ? listed
        : listed + "; and " + (reasons.size() - MAX_REASONS) + " more";
  }

  private static List<Step> steps(Set<Reason> reasons) {
    Set<Step> steps = new LinkedHashSet<>();
    for (Reason reason : reasons) {
      steps.addAll(reason.trace());
    }
    return List.copyOf(steps);
  }
}

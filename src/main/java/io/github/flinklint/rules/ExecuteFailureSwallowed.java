package io.github.flinklint.rules;

import io.github.flinklint.config.History.Swallowed;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import java.util.ArrayList;
import java.util.List;

/** Programs that end as if their job had not failed. */
final class ExecuteFailureSwallowed implements ScenarioRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "execute-failure-swallowed",
        Severity.WARNING,
        "The failure of the job is caught and not passed on.",
        "DLI learns that a job has failed from the program that submits it. A program that ends"
            + " normally says that the job is done, and a job that is done is not restarted from"
            + " its last checkpoint.");
  }

  @Override
  public boolean dependsOnScenario() {
    return false;
  }

  @Override
  public List<Violation> judge(Situation situation) {
    List<Violation> violations = new ArrayList<>();
    for (Swallowed swallowed : situation.scenario().history().swallowed()) {
      violations.add(violation(swallowed));
    }
    return violations;
  }

  private static Violation violation(Swallowed swallowed) {
    SourceLocation executeAt = swallowed.executeAt();
    SourceLocation caughtAt = swallowed.caughtAt();
    List<Step> trace = new ArrayList<>(List.of(new Step(executeAt, "execute called")));
    if (caughtAt != null) {
      trace.add(new Step(caughtAt, "its exception is caught"));
    }
    return new Violation(
        caughtAt == null ? executeAt : caughtAt,
        Severity.WARNING,
        "what execute() at "
            + executeAt.brief()
            + " throws ends "
            + (caughtAt == null ? "in a finally block" : "here")
            + ", and the program ends as if the job had not failed",
        "let the exception pass, or throw it again, so that DLI restarts the job",
        trace,
        null);
  }
}

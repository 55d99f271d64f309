package io.github.flinklint.rules;

import io.github.flinklint.config.History;
import io.github.flinklint.config.History.Swallowed;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExecuteFailureSwallowedTest {

  private static final String RULE = "execute-failure-swallowed";
  private static final SourceLocation CAUGHT = Jobs.place(92, 0, 9);

  private static History history(@Nullable SourceLocation caughtAt) {
    return new History(List.of(), List.of(new Swallowed(Jobs.EXECUTE, caughtAt)), List.of());
  }

  @Test
  void flagsAHandler() {
    Found.one(
        Jobs.check(Jobs.with(history(CAUGHT))),
        RULE,
        Severity.WARNING,
        CAUGHT,
        "what execute() at OrdersJob.java:90 throws ends here, and the program ends as if the job"
            + " had not failed");
  }

  @Test
  void flagsAFinallyBlockThatReturns() {
    Found.one(
        Jobs.check(Jobs.with(history(null))),
        RULE,
        Severity.WARNING,
        Jobs.EXECUTE,
        "what execute() at OrdersJob.java:90 throws ends in a finally block, and the program ends"
            + " as if the job had not failed");
  }

  @Test
  void allowsFailuresThatArePassedOn() {
    Found.nothing(Jobs.check(Jobs.with(History.EMPTY)));
  }

  /** A handler that cannot be judged leaves no trace in the history; see CodeRulesTest. */
  @Test
  void cannotDecideLeavesNothing() {
    Found.nothing(Jobs.check(Jobs.always(Jobs.right())));
  }
}

package io.github.flinklint.rules;

import static io.github.flinklint.config.FactName.MODE;

import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.value.Text;
import org.junit.jupiter.api.Test;

class CheckpointModeNotExactlyOnceTest {

  private static final String RULE = "checkpoint-mode-not-exactly-once";
  private static final String MESSAGE =
      "checkpoint mode is AT_LEAST_ONCE, so that a restart counts records twice";

  @Test
  void flagsAtLeastOnce() {
    Found.one(
        Jobs.check(MODE, Jobs.word(MODE, "AT_LEAST_ONCE")),
        RULE,
        Severity.ERROR,
        Jobs.line(MODE),
        MESSAGE);
  }

  @Test
  void warnsOfABadDefault() {
    Found.one(
        Jobs.check(MODE, Jobs.argument(MODE, "mode", Text.of("AT_LEAST_ONCE"))),
        RULE,
        Severity.WARNING,
        Jobs.line(MODE),
        MESSAGE + " when argument mode is not given");
  }

  @Test
  void allowsExactlyOnce() {
    Found.nothing(Jobs.check(MODE, Jobs.word(MODE, "EXACTLY_ONCE")));
    Found.nothing(Jobs.check(MODE, Setting.unset()));
  }

  @Test
  void allowsAModeFromOutside() {
    Found.nothing(Jobs.check(MODE, Jobs.argument(MODE, "mode", null)));
  }

  @Test
  void cannotDecideOneBadOutcome() {
    Found.undecided(
        Jobs.check(MODE, Jobs.either(MODE, Text.of("EXACTLY_ONCE"), Text.of("AT_LEAST_ONCE"))),
        "checkpoint mode may be EXACTLY_ONCE or AT_LEAST_ONCE, depending on library call"
            + " Conf.isFull");
  }
}

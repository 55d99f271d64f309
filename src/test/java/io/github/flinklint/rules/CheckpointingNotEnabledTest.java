package io.github.flinklint.rules;

import static io.github.flinklint.config.FactName.CHECKPOINT_STORAGE;
import static io.github.flinklint.config.FactName.INTERVAL;
import static io.github.flinklint.config.FactName.RETENTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.Constant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CheckpointingNotEnabledTest {

  private static final String RULE = "checkpointing-not-enabled";
  private static final String MESSAGE =
      "checkpointing is not enabled, so that a restart begins with empty state";

  @Test
  void flagsAJobThatSetsNothing() {
    Finding finding =
        Found.one(
            Jobs.check(Jobs.always(Jobs.nothing())), RULE, Severity.ERROR, Jobs.EXECUTE, MESSAGE);
    assertEquals(Jobs.MAIN_CLASS, finding.job());
    assertNull(finding.scenario());
  }

  @Test
  void flagsOneBranch() {
    List<Finding> findings =
        Jobs.check(Jobs.given(Jobs.but(INTERVAL, Setting.unset())), Jobs.notGiven(Jobs.right()));
    Finding finding = Found.one(findings, RULE, Severity.ERROR, Jobs.EXECUTE, MESSAGE);
    assertEquals(Jobs.WITH, finding.scenario());
  }

  @Test
  void warnsOfABadDefault() {
    List<Finding> findings = Jobs.check(Jobs.given(Jobs.right()), Jobs.notGiven(Jobs.nothing()));
    Finding finding =
        Found.one(findings, RULE, Severity.WARNING, Jobs.EXECUTE, MESSAGE + " " + Jobs.WITHOUT);
    assertEquals(Jobs.WITHOUT, finding.scenario());
  }

  @Test
  void flagsTheClusterWhereALocalRunIsRight() {
    List<Finding> findings =
        Jobs.check(Jobs.onlyLocal(Jobs.right()), Jobs.notGiven(Jobs.nothing()));
    assertNull(Found.one(findings, RULE, Severity.ERROR, Jobs.EXECUTE, MESSAGE).scenario());
  }

  @Test
  void allowsALocalRunWithoutCheckpoints() {
    Found.nothing(Jobs.check(Jobs.onlyLocal(Jobs.nothing()), Jobs.notGiven(Jobs.right())));
  }

  @Test
  void speaksAloneButForAPathThatIsThere() {
    var off = Jobs.but(Jobs.but(INTERVAL, Setting.unset()), RETENTION, Setting.unset());
    var withPath = Jobs.but(off, CHECKPOINT_STORAGE, Jobs.storage("file:///tmp/a"));
    Set<String> rules =
        Jobs.check(Jobs.always(withPath)).stream().map(Finding::rule).collect(Collectors.toSet());
    assertEquals(Set.of(RULE, "checkpoint-path-not-obs"), rules);
  }

  @Test
  void allowsAnInterval() {
    Found.nothing(Jobs.check(Jobs.always(Jobs.right())));
  }

  @Test
  void allowsAnIntervalFromOutside() {
    Found.nothing(Jobs.check(INTERVAL, Jobs.argument(INTERVAL, "interval", null)));
  }

  @Test
  void warnsOfADefaultThatSetsNothing() {
    Finding finding =
        Found.one(
            Jobs.check(INTERVAL, Jobs.argument(INTERVAL, "interval", Absent.VALUE)),
            RULE,
            Severity.WARNING,
            Jobs.line(INTERVAL),
            MESSAGE + " when argument interval is not given");
    assertEquals("when argument interval is not given", finding.scenario());
  }

  @Test
  void cannotDecideAConditionThatIsNotKnown() {
    Found.undecided(
        Jobs.check(INTERVAL, Jobs.either(INTERVAL, Constant.of(60_000L), Absent.VALUE)),
        "checkpoint interval may be 60000 or unset, depending on library call Conf.isFull");
  }

  @Test
  void cannotDecideAnArgumentBehindACondition() {
    Found.undecided(
        Jobs.check(INTERVAL, Jobs.argumentOrUnset(INTERVAL, "interval")),
        "checkpoint interval may be argument interval or unset, depending on file exists");
  }

  @Test
  void cannotDecideAnUnknownInterval() {
    Found.undecided(
        Jobs.check(INTERVAL, Jobs.unknown(INTERVAL, "library call Conf.load")),
        "checkpoint interval cannot be told because of library call Conf.load");
  }

  @Test
  void passesOverBatchJobs() {
    JobConfiguration job =
        new JobConfiguration(
            Jobs.FILE,
            Jobs.MAIN_CLASS,
            Jobs.ENTRY,
            null,
            List.of(Jobs.batch(Jobs.always(Jobs.nothing()))));
    Found.nothing(Jobs.check(RuleOptions.DEFAULT, job));
  }

  @Test
  void allowsAScenarioInBatchMode() {
    Found.nothing(Jobs.check(Jobs.given(Jobs.right()), Jobs.batch(Jobs.notGiven(Jobs.nothing()))));
  }
}

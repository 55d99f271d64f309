package io.github.flinklint.rules;

import static io.github.flinklint.config.FactName.CHECKPOINT_STORAGE;
import static io.github.flinklint.config.FactName.INTERVAL;
import static io.github.flinklint.config.FactName.MODE;
import static io.github.flinklint.config.FactName.RETENTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckpointConfigUnknownTest {

  private static final String RULE = "checkpoint-config-unknown";
  private static final SourceLocation BROKEN =
      SourceLocation.ofLine("src/main/java/acme/Broken.java", 3);

  private static Map<FactName, Setting> unknown(FactName... facts) {
    Map<FactName, Setting> settings = Jobs.right();
    for (FactName fact : facts) {
      settings.put(fact, Jobs.unknown(fact, "library call Conf.tune"));
    }
    return settings;
  }

  private static List<Finding> check(Blind blind, JobConfiguration... jobs) {
    return Rules.check(
        new RuleInput(List.of(jobs), List.of(), List.of(blind), RuleOptions.DEFAULT));
  }

  @Test
  void flagsOneUnknownFactWhereItsReasonIs() {
    Found.one(
        Jobs.check(Jobs.always(unknown(RETENTION))),
        RULE,
        Severity.WARNING,
        Jobs.line(RETENTION),
        "checkpoint retention cannot be told because of library call Conf.tune");
  }

  @Test
  void flagsAJobOnceWithAllReasons() {
    var settings = unknown(INTERVAL, MODE);
    settings.put(
        RETENTION, Jobs.either(RETENTION, Text.of("RETAIN_ON_CANCELLATION"), Absent.VALUE));
    Found.one(
        Jobs.check(Jobs.always(settings)),
        RULE,
        Severity.WARNING,
        Jobs.ENTRY,
        "checkpoint interval and checkpoint mode cannot be told because of library call Conf.tune;"
            + " checkpoint retention may be"
            + " RETAIN_ON_CANCELLATION or unset, depending on library call Conf.isFull");
  }

  @Test
  void namesTheScenarioWhereItIsNotTheOnlyOne() {
    List<Finding> findings =
        Jobs.check(Jobs.given(unknown(RETENTION)), Jobs.notGiven(Jobs.right()));
    assertEquals(List.of(Jobs.WITH), findings.stream().map(Finding::scenario).toList());
    List<Finding> both =
        Jobs.check(Jobs.given(unknown(RETENTION)), Jobs.notGiven(unknown(RETENTION)));
    assertEquals(1, both.size());
    assertNull(both.get(0).scenario());
  }

  @Test
  void flagsABlindSpotOfAJob() {
    Finding finding =
        Found.one(
            check(
                new Blind(BROKEN, "the file cannot be parsed", Jobs.MAIN_CLASS),
                Jobs.job(Jobs.always(Jobs.right()))),
            RULE,
            Severity.WARNING,
            BROKEN,
            "not everything that it sets is seen: the file cannot be parsed");
    assertEquals(Jobs.MAIN_CLASS, finding.job());
  }

  @Test
  void flagsAFileThatMayHoldAJob() {
    Found.one(
        check(new Blind(BROKEN, "the file cannot be parsed", null)),
        RULE,
        Severity.WARNING,
        BROKEN,
        "a job may be hidden here: the file cannot be parsed");
    Found.one(
        check(
            new Blind(BROKEN, "the file cannot be parsed", "acme.Other"),
            Jobs.job(Jobs.always(Jobs.right()))),
        RULE,
        Severity.WARNING,
        BROKEN,
        "the job is not analysed: the file cannot be parsed");
  }

  @Test
  void takesTheSeverityOfTheUser() {
    JobConfiguration job = Jobs.job(Jobs.always(unknown(RETENTION)));
    RuleOptions error = new RuleOptions(1000, null, Severity.ERROR, Map.of());
    RuleOptions ignore = new RuleOptions(1000, null, null, Map.of());
    RuleOptions info = new RuleOptions(1000, null, Severity.ERROR, Map.of(RULE, Severity.INFO));
    assertEquals(Severity.ERROR, Jobs.check(error, job).get(0).severity());
    Found.nothing(Jobs.check(ignore, job));
    assertEquals(Severity.INFO, Jobs.check(info, job).get(0).severity());
  }

  @Test
  void allowsWhatIsKnown() {
    Found.nothing(Jobs.check(Jobs.always(Jobs.right())));
  }

  @Test
  void allowsWhatComesFromOutside() {
    Map<FactName, Setting> settings = Jobs.right();
    for (FactName fact : FactName.values()) {
      settings.put(fact, Jobs.argument(fact, fact.jsonName(), null));
    }
    Found.nothing(Jobs.check(Jobs.always(settings)));
  }

  @Test
  void allowsWhatDoesNotMatterWhereNoCheckpointsAreTaken() {
    Map<FactName, Setting> settings = unknown(MODE, RETENTION, CHECKPOINT_STORAGE);
    settings.put(INTERVAL, Setting.unset());
    List<Finding> findings = Jobs.check(Jobs.always(settings));
    assertEquals(
        List.of("checkpointing-not-enabled"), findings.stream().map(Finding::rule).toList());
  }

  @Test
  void passesOverALocalRun() {
    Found.nothing(Jobs.check(Jobs.onlyLocal(unknown(RETENTION)), Jobs.notGiven(Jobs.right())));
  }
}

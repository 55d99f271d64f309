package io.github.flinklint.rules;

import static io.github.flinklint.config.FactName.INTERVAL;
import static io.github.flinklint.config.FactName.RETENTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.value.Constant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobFindingsTest {

  private static final Map<FactName, Setting> DELETED =
      Jobs.but(RETENTION, Jobs.word(RETENTION, "DELETE_ON_CANCELLATION"));
  private static final String MESSAGE = "checkpoints are deleted when the job is cancelled";

  private static Finding only(List<Finding> findings) {
    assertEquals(1, findings.size(), findings.toString());
    return findings.get(0);
  }

  private static Scenario named(String name, Map<FactName, Setting> settings) {
    return new Scenario(name, List.of(), false, true, settings, Jobs.EXECUTE);
  }

  @Test
  void reportsOnceWhatHoldsInAllScenarios() {
    Finding finding = only(Jobs.check(Jobs.given(DELETED), Jobs.notGiven(DELETED)));
    assertNull(finding.scenario());
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(MESSAGE, finding.message());
  }

  @Test
  void namesTheScenario() {
    Finding finding = only(Jobs.check(Jobs.given(DELETED), Jobs.notGiven(Jobs.right())));
    assertEquals(Jobs.WITH, finding.scenario());
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(MESSAGE, finding.message());
  }

  @Test
  void lowersABadDefaultAndSaysSo() {
    Finding finding = only(Jobs.check(Jobs.given(Jobs.right()), Jobs.notGiven(DELETED)));
    assertEquals(Jobs.WITHOUT, finding.scenario());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(MESSAGE + " " + Jobs.WITHOUT, finding.message());
  }

  @Test
  void lowersNothingWhereThereIsNoOtherWayToRun() {
    Finding finding = only(Jobs.check(Jobs.notGiven(DELETED)));
    assertNull(finding.scenario());
    assertEquals(Severity.ERROR, finding.severity());
  }

  @Test
  void passesOverScenariosOutsideTheCluster() {
    Found.nothing(Jobs.check(Jobs.onlyLocal(DELETED), Jobs.notGiven(Jobs.right())));
    Found.nothing(Jobs.check(Jobs.onlyLocal(DELETED)));
    assertNull(only(Jobs.check(Jobs.onlyLocal(Jobs.right()), Jobs.given(DELETED))).scenario());
  }

  @Test
  void countsScenariosBeyondTheThird() {
    List<Scenario> scenarios = new ArrayList<>();
    for (String name : List.of("when a", "when b", "when c", "when d", "when e")) {
      scenarios.add(named(name, DELETED));
    }
    scenarios.add(named("when f", Jobs.right()));
    Finding finding = only(Jobs.check(scenarios.toArray(Scenario[]::new)));
    assertEquals("when a or when b or when c or in 2 more cases", finding.scenario());
  }

  @Test
  void reportsOnceADefaultThatAScenarioAndAConditionBothName() {
    var open = Jobs.but(INTERVAL, Jobs.argument(INTERVAL, "n", Constant.of(5L)));
    var absent = Jobs.but(INTERVAL, Jobs.interval(5));
    Finding finding = only(Jobs.check(Jobs.given(open), Jobs.notGiven(absent)));
    assertEquals("when argument n is not given", finding.scenario());
    assertEquals(Severity.WARNING, finding.severity());
  }

  @Test
  void asksForNoDefaultOfAnInputThatTheScenarioDecides() {
    var open = Jobs.but(INTERVAL, Jobs.argument(INTERVAL, "full", Constant.of(5L)));
    Found.nothing(Jobs.check(Jobs.given(open), Jobs.notGiven(Jobs.right())));
  }

  @Test
  void takesTheSeverityOfTheUserAndLowersIt() {
    RuleOptions options =
        new RuleOptions(
            1000, null, Severity.WARNING, Map.of("checkpoint-not-retained", Severity.WARNING));
    var everywhere = Jobs.job(Jobs.always(DELETED));
    var byDefault = Jobs.job(Jobs.given(Jobs.right()), Jobs.notGiven(DELETED));
    assertEquals(Severity.WARNING, only(Jobs.check(options, everywhere)).severity());
    assertEquals(Severity.INFO, only(Jobs.check(options, byDefault)).severity());
  }

  @Test
  void sortsWhatItFinds() {
    var settings = Jobs.but(DELETED, INTERVAL, Jobs.interval(5));
    List<Finding> findings = Jobs.check(Jobs.always(settings));
    List<Finding> sorted = new ArrayList<>(findings);
    Collections.sort(sorted);
    assertEquals(2, findings.size());
    assertEquals(sorted, findings);
  }
}

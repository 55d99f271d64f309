package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.FactName;
import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobRestartDisabledTest {

  private static final String RULE = "job-restart-disabled";

  private static final String END = ", so that DLI leaves the job down after a failure";

  @Test
  void flagsWhatIsSwitchedOff() {
    Finding finding =
        Found.one(
            Definitions.terraform().with(Field.RESTART, false).check(),
            RULE,
            Severity.ERROR,
            Definitions.place(Field.RESTART),
            "Auto Restart upon Exception is switched off" + END);
    assertEquals("set restart_when_exception = true", finding.fix());
    assertEquals(Jobs.MAIN_CLASS, finding.job());
    assertNull(finding.scenario());
  }

  @Test
  void flagsWhatIsWrittenAsAText() {
    Found.one(
        Definitions.create().with(Field.RESTART, "false").check(),
        RULE,
        Severity.ERROR,
        Definitions.place(Field.RESTART),
        "Auto Restart upon Exception is switched off" + END);
  }

  @Test
  void flagsWhatIsNeverSwitchedOn() {
    for (Definitions complete : List.of(Definitions.terraform(), Definitions.create())) {
      Found.one(
          complete.without(Field.RESTART).check(),
          RULE,
          Severity.ERROR,
          Definitions.HEADER,
          "Auto Restart upon Exception is not switched on" + END);
    }
  }

  @Test
  void flagsTheNameOfEachKind() {
    assertEquals(
        List.of("set \"restart_when_exception\": true"),
        fixes(Definitions.update().with(Field.RESTART, false)));
    assertEquals(
        List.of("set <autoRestart>true</autoRestart>"),
        fixes(Definitions.inline().with(Field.RESTART, false)));
  }

  private static List<String> fixes(Definitions definitions) {
    return definitions.check().stream().map(f -> String.valueOf(f.fix())).toList();
  }

  @Test
  void flagsAJobWhoseCheckpointsTheDefinitionEnables() {
    assertEquals(
        List.of(RULE),
        Definitions.terraform()
            .without(Field.CHECKPOINT_PATH)
            .with(Field.CHECKPOINT_ENABLED, true)
            .with(Field.OBS_BUCKET, "acme-state")
            .with(Field.RESTART, false)
            .checkByPlatform()
            .stream()
            .map(Finding::rule)
            .toList());
  }

  @Test
  void flagsAllVariantsOnceAndNamesOneOfTwo() {
    Definitions wrong = Definitions.terraform().with(Field.RESTART, false);
    Definitions dev = wrong.variant("with dev.tfvars");
    Definitions prod = wrong.variant("with prod.tfvars");
    Definitions right = Definitions.terraform().variant("with prod.tfvars");
    Version pom = new Version(1, 15);
    List<Finding> both =
        Found.of(
            RULE, Definitions.check(List.of(dev, prod), pom, false, Jobs.always(Jobs.right())));
    assertEquals(1, both.size());
    assertNull(both.get(0).scenario());
    List<Finding> one =
        Found.of(
            RULE, Definitions.check(List.of(dev, right), pom, false, Jobs.always(Jobs.right())));
    assertEquals(1, one.size());
    assertEquals("with dev.tfvars", one.get(0).scenario());
  }

  @Test
  void allowsWhatIsSwitchedOn() {
    Found.nothing(Definitions.terraform().check());
    Found.nothing(Definitions.create().with(Field.RESTART, "true").check());
    Found.nothing(Definitions.update().check());
    Found.nothing(Definitions.inline().check());
  }

  @Test
  void allowsAJobInBatchMode() {
    Found.nothing(Definitions.terraform().with(Field.RESTART, false).checkBatch());
  }

  @Test
  void leavesAJobWithoutCheckpointsToItsOwnRule() {
    assertEquals(
        List.of("checkpointing-not-enabled"),
        Definitions.terraform()
            .with(Field.RESTART, false)
            .check(Jobs.always(Jobs.nothing()))
            .stream()
            .map(Finding::rule)
            .toList());
  }

  @Test
  void cannotDecideWhatIsNotSaid() {
    Found.nothing(Definitions.update().without(Field.RESTART).check());
    Found.nothing(Definitions.inline().without(Field.RESTART).check());
  }

  @Test
  void cannotDecideByAVariable() {
    Found.nothing(Definitions.terraform().with(Field.RESTART, Definitions.unknown()).check());
    Found.nothing(Definitions.terraform().with(Field.RESTART, Definitions.text("[flag]")).check());
  }

  @Test
  void cannotDecideWhereCheckpointsAreUnknown() {
    Definitions off = Definitions.terraform().with(Field.RESTART, false);
    Found.undecided(
        off.check(
            Jobs.always(
                Jobs.but(FactName.INTERVAL, Jobs.unknown(FactName.INTERVAL, "library call X.y")))),
        "checkpoint interval cannot be told because of library call X.y");
    Found.nothing(off.checkAlone());
  }
}

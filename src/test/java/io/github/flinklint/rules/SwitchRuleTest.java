package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.FactName;
import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for each rule about a switch of a definition that has to be on. */
abstract class SwitchRuleTest {

  private final String rule;
  private final Field field;
  private final String label;
  private final String end;

  /**
   * A test of a rule.
   *
   * @param label what the console calls the switch
   * @param end how its messages end
   */
  SwitchRuleTest(String rule, Field field, String label, String end) {
    this.rule = rule;
    this.field = field;
    this.label = label;
    this.end = end;
  }

  @Test
  void flagsWhatIsSwitchedOff() {
    Finding finding =
        Found.one(
            Definitions.terraform().with(field, false).check(),
            rule,
            Severity.ERROR,
            Definitions.place(field),
            label + " is switched off" + end);
    assertEquals("set " + field.in(JobDefinition.Kind.TERRAFORM) + " = true", finding.fix());
    assertEquals(Jobs.MAIN_CLASS, finding.job());
    assertNull(finding.scenario());
  }

  @Test
  void flagsWhatIsWrittenAsAText() {
    Found.one(
        Definitions.create().with(field, "false").check(),
        rule,
        Severity.ERROR,
        Definitions.place(field),
        label + " is switched off" + end);
  }

  @Test
  void flagsWhatIsNeverSwitchedOn() {
    for (Definitions complete : List.of(Definitions.terraform(), Definitions.create())) {
      Found.one(
          complete.without(field).check(),
          rule,
          Severity.ERROR,
          Definitions.HEADER,
          label + " is not switched on" + end);
    }
  }

  @Test
  void flagsTheNameOfEachKind() {
    assertEquals(
        List.of("set \"" + field.in(JobDefinition.Kind.UPDATE) + "\": true"),
        fixes(Definitions.update().with(field, false)));
    assertEquals(
        List.of("set <%1$s>true</%1$s>".formatted(field.in(JobDefinition.Kind.INLINE))),
        fixes(Definitions.inline().with(field, false)));
  }

  private static List<String> fixes(Definitions definitions) {
    return definitions.check().stream().map(f -> String.valueOf(f.fix())).toList();
  }

  @Test
  void flagsAJobWhoseCheckpointsTheDefinitionEnables() {
    assertEquals(
        List.of(rule),
        Definitions.terraform()
            .without(Field.CHECKPOINT_PATH)
            .with(Field.CHECKPOINT_ENABLED, true)
            .with(Field.OBS_BUCKET, "acme-state")
            .with(field, false)
            .checkByPlatform()
            .stream()
            .map(Finding::rule)
            .toList());
  }

  @Test
  void flagsAllVariantsOnceAndNamesOneOfTwo() {
    Definitions wrong = Definitions.terraform().with(field, false);
    Definitions dev = wrong.variant("with dev.tfvars");
    Definitions prod = wrong.variant("with prod.tfvars");
    Definitions right = Definitions.terraform().variant("with prod.tfvars");
    Version pom = new Version(1, 15);
    List<Finding> both =
        Found.of(
            rule, Definitions.check(List.of(dev, prod), pom, false, Jobs.always(Jobs.right())));
    assertEquals(1, both.size());
    assertNull(both.get(0).scenario());
    List<Finding> one =
        Found.of(
            rule, Definitions.check(List.of(dev, right), pom, false, Jobs.always(Jobs.right())));
    assertEquals(1, one.size());
    assertEquals("with dev.tfvars", one.get(0).scenario());
  }

  @Test
  void allowsWhatIsSwitchedOn() {
    Found.nothing(Definitions.terraform().check());
    Found.nothing(Definitions.create().with(field, "true").check());
    Found.nothing(Definitions.update().check());
    Found.nothing(Definitions.inline().check());
  }

  @Test
  void allowsAJobInBatchMode() {
    Found.nothing(Definitions.terraform().with(field, false).checkBatch());
  }

  @Test
  void leavesAJobWithoutCheckpointsToItsOwnRule() {
    assertEquals(
        List.of("checkpointing-not-enabled"),
        Definitions.terraform().with(field, false).check(Jobs.always(Jobs.nothing())).stream()
            .map(Finding::rule)
            .toList());
  }

  @Test
  void cannotDecideWhatIsNotSaid() {
    Found.nothing(Definitions.update().without(field).check());
    Found.nothing(Definitions.inline().without(field).check());
  }

  @Test
  void cannotDecideByAVariable() {
    Found.nothing(Definitions.terraform().with(field, Definitions.unknown()).check());
    Found.nothing(Definitions.terraform().with(field, Definitions.text("[flag]")).check());
  }

  @Test
  void cannotDecideWhereCheckpointsAreUnknown() {
    Definitions off = Definitions.terraform().with(field, false);
    Found.undecided(
        off.check(
            Jobs.always(
                Jobs.but(FactName.INTERVAL, Jobs.unknown(FactName.INTERVAL, "library call X.y")))),
        "checkpoint interval cannot be told because of library call X.y");
    Found.nothing(off.checkAlone());
  }
}

package io.github.flinklint.rules;

import static io.github.flinklint.config.FactName.CHECKPOINT_STORAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckpointPathCredentialsTest {

  private static final String RULE = "checkpoint-path-credentials";
  private static final String END = "@obs.eu-de.otc.t-systems.com:443/acme-state/a";

  private static Text path(Text accessKey, Text secretKey) {
    return Text.of("obs://").plus(accessKey).plus(Text.of(":")).plus(secretKey).plus(Text.of(END));
  }

  private static Text argument(String name) {
    return Text.hole(Jobs.input(name, null));
  }

  @Test
  void flagsKeysInOneLiteral() {
    Found.one(
        Jobs.check(CHECKPOINT_STORAGE, Jobs.storage(Jobs.literal(40, "obs://AK:SK" + END))),
        RULE,
        Severity.ERROR,
        Jobs.place(40, 6, 11),
        "access key and secret key of OBS are written in the source");
  }

  @Test
  void flagsEachKeyWhereItIsWritten() {
    Text path = path(Jobs.literal(40, "AK"), Jobs.literal(41, "SK"));
    List<Finding> findings = Jobs.check(CHECKPOINT_STORAGE, Jobs.storage(path));
    assertEquals(
        List.of(
            "access key of OBS is written in the source",
            "secret key of OBS is written in the source"),
        findings.stream().map(Finding::message).toList());
    assertEquals(
        List.of(Jobs.place(40, 0, 2), Jobs.place(41, 0, 2)),
        findings.stream().map(Finding::location).toList());
  }

  @Test
  void flagsADefaultAsAnError() {
    Text path = path(argument("ak"), Text.hole(Jobs.input("sk", Jobs.literal(41, "SK"))));
    Finding finding =
        Found.one(
            Jobs.check(CHECKPOINT_STORAGE, Jobs.storage(path)),
            RULE,
            Severity.ERROR,
            Jobs.place(41, 0, 2),
            "secret key of OBS is written in the source");
    assertNull(finding.scenario());
  }

  @Test
  void flagsTheDefaultOfTheWholePathAsAnError() {
    Text path = Jobs.literal(40, "obs://AK:SK" + END);
    List<Finding> findings =
        Jobs.check(CHECKPOINT_STORAGE, Jobs.argument(CHECKPOINT_STORAGE, "path", path));
    assertEquals(List.of(Severity.ERROR), findings.stream().map(Finding::severity).toList());
  }

  @Test
  void flagsOneOutcomeAndOneScenarioWithoutNamingIt() {
    Text path = Jobs.literal(40, "obs://AK:SK" + END);
    var keys =
        Jobs.but(
            CHECKPOINT_STORAGE,
            Jobs.either(CHECKPOINT_STORAGE, path, Text.of("obs://acme-state/a")));
    List<Finding> findings = Jobs.check(Jobs.given(Jobs.right()), Jobs.notGiven(keys));
    assertEquals(1, findings.size());
    assertNull(findings.get(0).scenario());
    assertEquals(Severity.ERROR, findings.get(0).severity());
  }

  @Test
  void flagsKeysThoughCheckpointingIsOff() {
    var settings = Jobs.but(Jobs.nothing(), CHECKPOINT_STORAGE, Jobs.storage("obs://AK:SK" + END));
    assertEquals(
        List.of(RULE, "checkpointing-not-enabled"),
        Jobs.check(Jobs.always(settings)).stream().map(Finding::rule).sorted().toList());
  }

  @Test
  void allowsKeysFromOutside() {
    Found.nothing(
        Jobs.check(CHECKPOINT_STORAGE, Jobs.storage(path(argument("ak"), argument("sk")))));
  }

  @Test
  void cannotDecideWhatAPathFromOutsideHolds() {
    Found.nothing(Jobs.check(CHECKPOINT_STORAGE, Jobs.argument(CHECKPOINT_STORAGE, "path", null)));
  }

  @Test
  void leavesPlaceholdersToTheGrammar() {
    List<Finding> findings =
        Jobs.check(CHECKPOINT_STORAGE, Jobs.storage(path(Text.of("${ak}"), Text.of("${sk}"))));
    Found.one(
        findings,
        "checkpoint-path-malformed",
        Severity.ERROR,
        Jobs.line(CHECKPOINT_STORAGE),
        "a placeholder in the keys was never replaced");
  }
}

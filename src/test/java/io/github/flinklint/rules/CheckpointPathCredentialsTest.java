package io.github.flinklint.rules;

import static io.github.flinklint.config.FactName.CHECKPOINT_STORAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.RocksDbLogs;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.config.StorageKey;
import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckpointPathCredentialsTest {

  private static final String RULE = "checkpoint-path-credentials";
  private static final SourceLocation PUT = new SourceLocation(Jobs.FILE, 30, 5, 30, 20);
  private static final String END = "@obs.eu-de.otc.t-systems.com:443/acme-state/a";

  private static Text path(Text accessKey, Text secretKey) {
    return Text.of("obs://").plus(accessKey).plus(Text.of(":")).plus(secretKey).plus(Text.of(END));
  }

  private static Text argument(String name) {
    return Text.hole(Jobs.input(name, null));
  }

  private static List<Finding> check(Scenario... scenarios) {
    return Jobs.check(RuleOptions.DEFAULT, Jobs.job(new Version(1, 12), scenarios));
  }

  private static List<Finding> check(StorageKey... keys) {
    Scenario right = Jobs.always(Jobs.right());
    return Jobs.check(Jobs.with(right, null, false, RocksDbLogs.UNKNOWN, List.of(keys)));
  }

  private static StorageKey option(String name, AbstractValue value) {
    return new StorageKey(name, name.contains("access") ? "access key" : "secret key", value, PUT);
  }

  @Test
  void flagsAKeyThatIsPutIntoAConfiguration() {
    Text key = Jobs.literal(20, "FAKE").plus(Jobs.literal(21, "SECRET"));
    Finding finding =
        Found.one(
            check(option("fs.obs.secret.key", key)),
            RULE,
            Severity.ERROR,
            Jobs.place(20, 0, 4),
            "secret key for option fs.obs.secret.key is written in the source");
    assertFalse(finding.toString().contains("FAKE"));
  }

  @Test
  void flagsTheDefaultOfAKeyAndTheCallWhereNoLiteralIsKnown() {
    Found.one(
        check(option("fs.obs.access.key", Jobs.input("ak", Jobs.literal(20, "FAKE")))),
        RULE,
        Severity.ERROR,
        Jobs.place(20, 0, 4),
        "access key for option fs.obs.access.key is written in the source");
    Found.one(
        check(option("fs.obs.access.key", Text.of("FAKE"))),
        RULE,
        Severity.ERROR,
        PUT,
        "access key for option fs.obs.access.key is written in the source");
  }

  @Test
  void flagsAKeyThatIsPutIntoTwoConfigurationsOnce() {
    Text key = Jobs.literal(20, "FAKE");
    assertEquals(
        1, check(option("fs.obs.secret.key", key), option("fs.s3a.secret.key", key)).size());
  }

  @Test
  void allowsOptionsThatAreFilledFromOutside() {
    Found.nothing(check(option("fs.obs.secret.key", Jobs.input("sk", null))));
    Found.nothing(check(option("fs.obs.secret.key", argument("sk"))));
    Found.nothing(check(option("fs.obs.secret.key", Text.of("${sk}"))));
    Found.nothing(check(option("fs.obs.secret.key", Text.of(""))));
  }

  @Test
  void flagsAKeyInTwoLiteralsOnce() {
    Text path =
        path(Jobs.literal(40, "A").plus(Jobs.literal(41, "K")), Text.hole(Jobs.input("sk", null)));
    Found.one(
        Jobs.checkOld(CHECKPOINT_STORAGE, Jobs.storage(path)),
        RULE,
        Severity.ERROR,
        Jobs.place(40, 0, 1),
        "access key of OBS is written in the source");
  }

  @Test
  void flagsKeysInOneLiteral() {
    Found.one(
        Jobs.checkOld(CHECKPOINT_STORAGE, Jobs.storage(Jobs.literal(40, "obs://AK:SK" + END))),
        RULE,
        Severity.ERROR,
        Jobs.place(40, 6, 11),
        "access key and secret key of OBS are written in the source");
  }

  @Test
  void flagsEachKeyWhereItIsWritten() {
    Text path = path(Jobs.literal(40, "AK"), Jobs.literal(41, "SK"));
    List<Finding> findings = Jobs.checkOld(CHECKPOINT_STORAGE, Jobs.storage(path));
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
            Jobs.checkOld(CHECKPOINT_STORAGE, Jobs.storage(path)),
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
        Jobs.checkOld(CHECKPOINT_STORAGE, Jobs.argument(CHECKPOINT_STORAGE, "path", path));
    assertEquals(List.of(Severity.ERROR), findings.stream().map(Finding::severity).toList());
  }

  @Test
  void flagsOneOutcomeAndOneScenarioWithoutNamingIt() {
    Text path = Jobs.literal(40, "obs://AK:SK" + END);
    var keys =
        Jobs.but(
            CHECKPOINT_STORAGE,
            Jobs.either(CHECKPOINT_STORAGE, path, Text.of("obs://acme-state/a")));
    List<Finding> findings = check(Jobs.given(Jobs.right()), Jobs.notGiven(keys));
    assertEquals(1, findings.size());
    assertNull(findings.get(0).scenario());
    assertEquals(Severity.ERROR, findings.get(0).severity());
  }

  @Test
  void flagsKeysThoughCheckpointingIsOff() {
    var settings = Jobs.but(Jobs.nothing(), CHECKPOINT_STORAGE, Jobs.storage("obs://AK:SK" + END));
    assertEquals(
        List.of(RULE, "checkpointing-not-enabled"),
        check(Jobs.always(settings)).stream().map(Finding::rule).sorted().toList());
  }

  @Test
  void allowsKeysFromOutside() {
    Found.nothing(
        Jobs.checkOld(CHECKPOINT_STORAGE, Jobs.storage(path(argument("ak"), argument("sk")))));
  }

  @Test
  void cannotDecideWhatAPathFromOutsideHolds() {
    Found.nothing(
        Jobs.checkOld(CHECKPOINT_STORAGE, Jobs.argument(CHECKPOINT_STORAGE, "path", null)));
  }

  @Test
  void leavesPlaceholdersToTheGrammar() {
    List<Finding> findings =
        Jobs.checkOld(CHECKPOINT_STORAGE, Jobs.storage(path(Text.of("${ak}"), Text.of("${sk}"))));
    Found.one(
        findings,
        "checkpoint-path-malformed",
        Severity.ERROR,
        Jobs.line(CHECKPOINT_STORAGE),
        "a placeholder in the keys was never replaced");
  }

  @Test
  void flagsAKeyInTheRuntimeConfigurationOfTheDefinition() {
    Finding finding =
        Found.one(
            Definitions.terraform().option("fs.obs.secret.key", "FAKESECRET").check(),
            RULE,
            Severity.ERROR,
            new SourceLocation(Definitions.FILE, 60, 31, 60, 41),
            "secret key for option fs.obs.secret.key is written in the source");
    assertFalse(finding.toString().contains("FAKE"));
  }

  @Test
  void flagsKeysInTheCheckpointPathOfTheDefinition() {
    String keys = "FAKEACCESSKEY0000001:FAKESECRET";
    List<Finding> found =
        Found.of(
            RULE,
            Definitions.terraform()
                .with(
                    Field.CHECKPOINT_PATH,
                    keys + "@obs.eu-de.otc.t-systems.com:443/acme-state/flink/orders")
                .check());
    assertEquals(
        List.of("access key and secret key of OBS are written in the Checkpoint Path"),
        found.stream().map(Finding::message).toList());
    assertFalse(found.toString().contains("FAKE"));
  }

  @Test
  void allowsKeysThatTheDefinitionTakesFromOutside() {
    Found.nothing(
        Definitions.terraform()
            .option("fs.obs.secret.key", Definitions.text("[var.secret_key]"))
            .option("fs.obs.access.key", "{{access_key}}")
            .check());
  }

  @Test
  void cannotDecideOnAKeyThatTheDefinitionLeavesUnknown() {
    Found.nothing(
        Definitions.terraform().option("fs.obs.secret.key", Definitions.unknown()).check());
  }
}

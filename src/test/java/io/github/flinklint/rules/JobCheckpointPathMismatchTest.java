package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.Setting;
import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobCheckpointPathMismatchTest {

  private static final String RULE = "job-checkpoint-path-mismatch";

  private static final SourceLocation PLACE = Definitions.place(Field.CHECKPOINT_PATH);

  private static Definitions path(Object path) {
    return Definitions.terraform().with(Field.CHECKPOINT_PATH, path);
  }

  private static Setting storage(String notation) {
    return Jobs.storage(Definitions.text(notation));
  }

  private static List<Finding> check(Object path, String notation) {
    return Found.of(
        RULE,
        path(path).check(Jobs.always(Jobs.but(FactName.CHECKPOINT_STORAGE, storage(notation)))));
  }

  @Test
  void flagsAnotherDirectory() {
    Finding finding =
        Found.one(
            path("acme-state/flink/payments").check(),
            RULE,
            Severity.ERROR,
            PLACE,
            "the job saves checkpoints to acme-state/flink/orders, but DLI looks for them in"
                + " acme-state/flink/payments");
    assertEquals("set checkpoint_path = \"acme-state/flink/orders\"", finding.fix());
    assertEquals(Jobs.line(FactName.CHECKPOINT_STORAGE), finding.trace().get(0).location());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"acme-logs/flink/orders", "acme-state", "acme-state/flink", "acme-state/"})
  void flagsOtherPlaces(String path) {
    assertEquals(List.of(RULE), path(path).check().stream().map(Finding::rule).toList());
  }

  @Test
  void flagsEachKind() {
    for (Definitions one :
        List.of(Definitions.create(), Definitions.update(), Definitions.inline())) {
      assertEquals(
          List.of(RULE),
          one.with(Field.CHECKPOINT_PATH, "acme-state/a").check().stream()
              .map(Finding::rule)
              .toList());
    }
  }

  @Test
  void flagsWhatIsAtOddsWithTheKnownPiece() {
    Finding finding =
        Found.one(
            check("acme-state/flink/orders", "obs://acme-state/jobs/[dir]"),
            RULE,
            Severity.ERROR,
            PLACE,
            "the job saves checkpoints to acme-state/jobs/${dir}, but DLI looks for them in"
                + " acme-state/flink/orders");
    assertEquals(
        "save checkpoints where DLI looks for them, or the other way round", finding.fix());
  }

  @Test
  void flagsOneScenarioAndNamesIt() {
    var other = Jobs.but(FactName.CHECKPOINT_STORAGE, Jobs.storage("obs://acme-state/full"));
    Found.one(
        path("acme-state/flink/orders").check(Jobs.given(other), Jobs.notGiven(Jobs.right())),
        RULE,
        Severity.ERROR,
        PLACE,
        "the job saves checkpoints to acme-state/full when argument full is given, but DLI looks"
            + " for them in acme-state/flink/orders");
  }

  @Test
  void flagsABadDefaultOneSeverityLower() {
    var other = Jobs.but(FactName.CHECKPOINT_STORAGE, Jobs.storage("obs://acme-state/full"));
    Found.one(
        path("acme-state/flink/orders").check(Jobs.given(Jobs.right()), Jobs.notGiven(other)),
        RULE,
        Severity.WARNING,
        PLACE,
        "the job saves checkpoints to acme-state/full when argument full is not given, but DLI"
            + " looks for them in acme-state/flink/orders");
  }

  @Test
  void flagsBothScenariosOnce() {
    Finding finding =
        Found.one(
            path("acme-state/a").check(Jobs.given(Jobs.right()), Jobs.notGiven(Jobs.right())),
            RULE,
            Severity.ERROR,
            PLACE,
            "the job saves checkpoints to acme-state/flink/orders, but DLI looks for them in"
                + " acme-state/a");
    assertEquals("set checkpoint_path = \"acme-state/flink/orders\"", finding.fix());
  }

  @Test
  void flagsWithoutTheKeys() {
    List<Finding> findings =
        check("acme-state/x", "obs://[ak]:[sk]@obs.eu-de.otc.t-systems.com:443/acme-state/a");
    assertEquals(
        List.of(
            "the job saves checkpoints to acme-state/a, but DLI looks for them in acme-state/x"),
        findings.stream().map(Finding::message).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "obs://acme-state/a/b",
        "obs://acme-state//a/./b/",
        "obs://[ak]:[sk]@obs.eu-de.otc.t-systems.com:443/acme-state/a/b"
      })
  void allowsTheSamePlace(String notation) {
    for (String path : List.of("acme-state/a/b", "acme-state/a/b/", "acme-state//a/b")) {
      Found.nothing(check(path, notation));
    }
  }

  @Test
  void allowsTheSameVariable() {
    Found.nothing(check(Definitions.text("acme-state/[dir]"), "obs://acme-state/[dir]"));
  }

  @Test
  void allowsAJobInBatchMode() {
    Found.nothing(path("acme-state/a").checkBatch());
  }

  @Test
  void leavesDoubleConfigurationToItsOwnRule() {
    assertEquals(
        List.of("job-checkpoint-configured-twice", "job-checkpoint-configured-twice"),
        path("acme-state/a")
            .with(Field.CHECKPOINT_ENABLED, true)
            .with(Field.OBS_BUCKET, "acme-state")
            .check()
            .stream()
            .map(Finding::rule)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "[path], obs://acme-state/a",
    "acme-state/[dir], obs://acme-state/a",
    "acme-state/a, obs://acme-state/[dir]",
    "acme-state/a, obs://[bucket]/a",
    "acme-state/a, '[all]'",
    "acme-state/[x]/../a, obs://acme-state/b/a",
    "acme-state/{{dir}}, obs://acme-state/a"
  })
  void cannotDecideWhatAHoleHolds(String path, String storage) {
    Found.nothing(check(Definitions.text(path), storage));
  }

  @Test
  void cannotDecideWhereThePathIsUnknown() {
    Found.nothing(path(Definitions.unknown()).check());
    Found.nothing(path("acme-state/a").checkAlone());
    Found.undecided(
        path("acme-state/a")
            .check(
                Jobs.always(
                    Jobs.but(
                        FactName.CHECKPOINT_STORAGE,
                        Jobs.unknown(FactName.CHECKPOINT_STORAGE, "library call X.y")))),
        "checkpoint storage cannot be told because of library call X.y");
  }
}

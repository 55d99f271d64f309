package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.Setting;
import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobCheckpointPathMissingTest {

  private static final String RULE = "job-checkpoint-path-missing";

  private static final String MESSAGE =
      "Checkpoint Path is missing, so that DLI finds no checkpoint to restore the job from";

  private static Definitions without(Definitions definitions) {
    return definitions.without(Field.CHECKPOINT_PATH);
  }

  @Test
  void flagsNoPath() {
    Finding finding =
        Found.one(
            without(Definitions.terraform()).check(),
            RULE,
            Severity.ERROR,
            Definitions.HEADER,
            MESSAGE);
    assertEquals(
        "set checkpoint_path = \"acme-state/flink/orders\", where the job saves its checkpoints",
        finding.fix());
  }

  @Test
  void flagsAnEmptyPathWhereItStands() {
    Finding finding =
        Found.one(
            Definitions.create().with(Field.CHECKPOINT_PATH, "").check(),
            RULE,
            Severity.ERROR,
            Definitions.place(Field.CHECKPOINT_PATH),
            MESSAGE);
    assertEquals(
        "set \"checkpoint_path\": \"acme-state/flink/orders\", where the job saves its"
            + " checkpoints",
        finding.fix());
  }

  @Test
  void flagsNoPathOfAJobOfThePlugin() {
    Finding finding =
        Found.one(
            without(Definitions.inline()).check(),
            RULE,
            Severity.ERROR,
            Definitions.HEADER,
            MESSAGE);
    assertEquals(
        "set <checkpointPath>acme-state/flink/orders</checkpointPath>, where the job saves its"
            + " checkpoints",
        finding.fix());
  }

  @Test
  void namesNoPathThatIsNotKnownInAllDetail() {
    Setting open = Jobs.storage(Definitions.text("obs://acme-state/[dir]"));
    List<Finding> findings =
        without(Definitions.terraform())
            .check(Jobs.always(Jobs.but(FactName.CHECKPOINT_STORAGE, open)));
    assertEquals(
        List.of("set checkpoint_path = \"BUCKET/DIRECTORY\", where the job saves its checkpoints"),
        findings.stream().map(Finding::fix).toList());
  }

  @Test
  void allowsAPath() {
    Found.nothing(Definitions.terraform().check());
    Found.nothing(Definitions.inline().check());
  }

  @Test
  void allowsNoPathWhereTheDefinitionEnablesCheckpoints() {
    Found.nothing(
        without(Definitions.terraform())
            .with(Field.CHECKPOINT_ENABLED, true)
            .with(Field.OBS_BUCKET, "acme-state")
            .checkByPlatform());
  }

  @Test
  void allowsNoPathWhereNothingIsRestored() {
    assertEquals(
        List.of("job-restore-disabled"),
        without(Definitions.terraform()).with(Field.RESTORE, false).check().stream()
            .map(Finding::rule)
            .toList());
    Found.nothing(without(Definitions.terraform()).checkBatch());
  }

  @Test
  void cannotDecideWhatIsNotSaid() {
    Found.nothing(without(Definitions.update()).check());
    Found.nothing(without(Definitions.inline()).without(Field.RESTORE).check());
  }

  @Test
  void cannotDecideByAVariable() {
    Found.nothing(
        Definitions.terraform().with(Field.CHECKPOINT_PATH, Definitions.text("[path]")).check());
    Found.nothing(
        without(Definitions.terraform()).with(Field.RESTORE, Definitions.unknown()).check());
    Found.nothing(
        without(Definitions.terraform())
            .with(Field.CHECKPOINT_ENABLED, Definitions.unknown())
            .check());
  }
}

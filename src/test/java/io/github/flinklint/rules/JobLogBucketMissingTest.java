package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobLogBucketMissingTest {

  private static final String RULE = "job-log-bucket-missing";

  private static Definitions enabled(Definitions definitions) {
    return definitions.without(Field.CHECKPOINT_PATH).with(Field.CHECKPOINT_ENABLED, true);
  }

  @Test
  void flagsNoBucket() {
    Finding finding =
        Found.one(
            enabled(Definitions.terraform()).checkByPlatform(),
            RULE,
            Severity.ERROR,
            Definitions.place(Field.CHECKPOINT_ENABLED),
            "the definition enables checkpoints, but names no bucket to save them to");
    assertEquals("set obs_bucket = \"BUCKET\"", finding.fix());
  }

  @Test
  void flagsAnEmptyBucket() {
    List<Finding> findings =
        enabled(Definitions.create()).with(Field.OBS_BUCKET, "").checkByPlatform();
    assertEquals(
        List.of("set \"obs_bucket\": \"BUCKET\""), findings.stream().map(Finding::fix).toList());
  }

  @Test
  void flagsAJobOfWhichNothingIsKnown() {
    assertEquals(
        List.of(RULE),
        enabled(Definitions.terraform()).checkAlone().stream().map(Finding::rule).toList());
  }

  @Test
  void allowsABucket() {
    Found.nothing(
        enabled(Definitions.terraform()).with(Field.OBS_BUCKET, "acme-state").checkByPlatform());
  }

  @Test
  void allowsNoBucketWhereTheCodeTakesCheckpoints() {
    Found.nothing(Definitions.terraform().check());
    Found.nothing(Definitions.terraform().with(Field.CHECKPOINT_ENABLED, false).check());
  }

  @Test
  void allowsAJobInBatchMode() {
    Found.nothing(enabled(Definitions.terraform()).checkBatch());
  }

  @Test
  void cannotDecideByAVariable() {
    Found.nothing(
        enabled(Definitions.terraform())
            .with(Field.OBS_BUCKET, Definitions.text("[bucket]"))
            .checkByPlatform());
    Found.nothing(
        Definitions.terraform().with(Field.CHECKPOINT_ENABLED, Definitions.unknown()).check());
  }

  @Test
  void cannotDecideWhatARequestLeavesAsItIs() {
    Found.nothing(enabled(Definitions.update()).checkByPlatform());
  }
}

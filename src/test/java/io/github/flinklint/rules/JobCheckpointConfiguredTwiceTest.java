package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.Setting;
import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.value.Constant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobCheckpointConfiguredTwiceTest {

  private static final String RULE = "job-checkpoint-configured-twice";

  private static Definitions enabled() {
    return Definitions.terraform()
        .without(Field.CHECKPOINT_PATH)
        .with(Field.CHECKPOINT_ENABLED, true)
        .with(Field.OBS_BUCKET, "acme-state");
  }

  @Test
  void flagsCheckpointsOfBoth() {
    Finding finding =
        Found.one(
            enabled().check(),
            RULE,
            Severity.ERROR,
            Definitions.place(Field.CHECKPOINT_ENABLED),
            "the definition enables checkpoints and so does the code, which wins: a restart may"
                + " look for them in the wrong directory");
    assertEquals(
        "enable them in one place: remove checkpoint_enabled, or the calls in the code",
        finding.fix());
    assertEquals(Jobs.line(FactName.INTERVAL), finding.trace().get(0).location());
  }

  @Test
  void flagsTruthAsAText() {
    assertEquals(
        1,
        Definitions.create()
            .with(Field.CHECKPOINT_ENABLED, "true")
            .without(Field.CHECKPOINT_PATH)
            .with(Field.OBS_BUCKET, "acme-state")
            .check()
            .size());
  }

  @Test
  void flagsOneScenarioAndNamesIt() {
    List<Finding> findings =
        enabled().check(Jobs.given(Jobs.right()), Jobs.notGiven(Jobs.nothing()));
    Finding finding =
        findings.stream().filter(f -> f.rule().equals(RULE)).findFirst().orElseThrow();
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(
        "the definition enables checkpoints and so does the code when argument full is given,"
            + " which wins: a restart may look for them in the wrong directory",
        finding.message());
  }

  @Test
  void flagsARuntimeConfigurationAsAWarning() {
    SourceLocation at = Definitions.option(0);
    Setting interval =
        new Setting(Fact.Status.SET, Constant.of(60_000L), at, Trace.of(at, "given"));
    Finding finding =
        Found.one(
            enabled()
                .option("execution.checkpointing.interval", "1 min")
                .check(Jobs.always(Jobs.but(FactName.INTERVAL, interval))),
            RULE,
            Severity.WARNING,
            Definitions.place(Field.CHECKPOINT_ENABLED),
            "the definition enables checkpoints and so does its runtime configuration, and DLI does"
                + " not say which of the two counts");
    assertEquals(
        "enable them in one place: remove checkpoint_enabled, or the interval in the runtime"
            + " configuration",
        finding.fix());
  }

  @Test
  void flagsAPathBesideCheckpointsOfTheDefinition() {
    Finding finding =
        Found.one(
            enabled().with(Field.CHECKPOINT_PATH, "acme-state/flink/orders").checkByPlatform(),
            RULE,
            Severity.ERROR,
            Definitions.place(Field.CHECKPOINT_PATH),
            "a Checkpoint Path is given although the definition enables checkpoints, which DLI"
                + " saves to a directory of its own");
    assertEquals("remove checkpoint_path, or checkpoint_enabled", finding.fix());
  }

  @Test
  void allowsCheckpointsOfTheDefinitionAlone() {
    Found.nothing(enabled().checkByPlatform());
    Found.nothing(enabled().with(Field.CHECKPOINT_PATH, "").checkByPlatform());
  }

  @Test
  void allowsCheckpointsOfTheCodeAlone() {
    Found.nothing(Definitions.terraform().check());
    Found.nothing(Definitions.terraform().with(Field.CHECKPOINT_ENABLED, false).check());
  }

  @Test
  void allowsAJobInBatchMode() {
    Found.nothing(enabled().with(Field.CHECKPOINT_PATH, "acme-state/flink/orders").checkBatch());
  }

  @Test
  void cannotDecideByAVariable() {
    Found.nothing(
        Definitions.terraform().with(Field.CHECKPOINT_ENABLED, Definitions.unknown()).check());
    Found.nothing(
        Definitions.update().with(Field.CHECKPOINT_ENABLED, Definitions.text("[on]")).check());
  }

  @Test
  void cannotDecideWhereTheIntervalIsUnknown() {
    Found.undecided(
        enabled()
            .check(
                Jobs.always(
                    Jobs.but(
                        FactName.INTERVAL, Jobs.unknown(FactName.INTERVAL, "library call X.y")))),
        "checkpoint interval cannot be told because of library call X.y");
  }
}

package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobCheckpointIntervalUnitTest {

  private static final String RULE = "job-checkpoint-interval-unit";

  private static Definitions every(Object interval) {
    return Definitions.terraform()
        .without(Field.CHECKPOINT_PATH)
        .with(Field.CHECKPOINT_ENABLED, true)
        .with(Field.OBS_BUCKET, "acme-state")
        .with(Field.CHECKPOINT_INTERVAL, interval);
  }

  @Test
  void flagsMilliseconds() {
    Finding finding =
        Found.one(
            every(300_000).checkByPlatform(),
            RULE,
            Severity.WARNING,
            Definitions.place(Field.CHECKPOINT_INTERVAL),
            "checkpoint interval is 300000 s, which is 83 h 20 min");
    assertEquals("give it in seconds: set checkpoint_interval = 300", finding.fix());
  }

  @Test
  void flagsANumberAsAText() {
    Finding finding =
        Found.one(
            every("10000").checkByPlatform(),
            RULE,
            Severity.WARNING,
            Definitions.place(Field.CHECKPOINT_INTERVAL),
            "checkpoint interval is 10000 s, which is 2 h 46 min");
    assertEquals("give it in seconds: set checkpoint_interval = 10", finding.fix());
  }

  @Test
  void flagsARequestThatChangesIt() {
    List<Finding> findings = Definitions.update().with(Field.CHECKPOINT_INTERVAL, 60_000).check();
    assertEquals(
        List.of("give it in seconds: set \"checkpoint_interval\": 60"),
        findings.stream().map(Finding::fix).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 30, 300, 3600, 9_000, 9_999, 10_001, 86_400})
  void allowsSeconds(int interval) {
    Found.nothing(every(interval).checkByPlatform());
  }

  @Test
  void allowsAnIntervalThatIsNotUsed() {
    Found.nothing(Definitions.terraform().with(Field.CHECKPOINT_INTERVAL, 300_000).check());
    Found.nothing(every(300_000).checkBatch());
  }

  @Test
  void cannotDecideByAVariable() {
    Found.nothing(every(Definitions.unknown()).checkByPlatform());
    Found.nothing(every(Definitions.text("[minutes]000")).checkByPlatform());
    Found.nothing(every("5 min").checkByPlatform());
  }
}

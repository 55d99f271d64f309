package io.github.flinklint.rules;

import static io.github.flinklint.config.FactName.INTERVAL;
import static io.github.flinklint.config.FactName.RETENTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckpointNotRetainedTest {

  private static final String RULE = "checkpoint-not-retained";
  private static final String UNSET =
      "no checkpoint retention is set, so that checkpoints are deleted when the job ends";

  @Test
  void flagsDeletion() {
    Finding finding =
        Found.one(
            Jobs.check(RETENTION, Jobs.word(RETENTION, "DELETE_ON_CANCELLATION")),
            RULE,
            Severity.ERROR,
            Jobs.line(RETENTION),
            "checkpoints are deleted when the job is cancelled");
    assertEquals(
        "RETAIN_ON_CANCELLATION, so that DLI can restore the job from its last checkpoint",
        finding.fix());
    assertEquals(Jobs.line(RETENTION), finding.trace().get(0).location());
  }

  @Test
  void flagsNoRetention() {
    Found.one(
        Jobs.check(RETENTION, Jobs.word(RETENTION, "NO_EXTERNALIZED_CHECKPOINTS")),
        RULE,
        Severity.ERROR,
        Jobs.line(RETENTION),
        "checkpoints are deleted when the job ends, after a failure too");
  }

  @Test
  void flagsAnUnsetRetentionWhereCheckpointingIsEnabled() {
    Found.one(
        Jobs.check(RETENTION, Setting.unset()), RULE, Severity.ERROR, Jobs.line(INTERVAL), UNSET);
  }

  @ParameterizedTest
  @CsvSource({
    "1.7, enableExternalizedCheckpoints",
    "1.12, enableExternalizedCheckpoints",
    "1.13, setExternalizedCheckpointCleanup",
    "1.20, setExternalizedCheckpointCleanup",
    "2.0, setExternalizedCheckpointRetention",
    "?, setExternalizedCheckpointCleanup"
  })
  void namesTheCallOfTheVersion(String version, String call) {
    var job = Jobs.job(Version.parse(version), Jobs.always(Jobs.but(RETENTION, Setting.unset())));
    String fix = String.valueOf(Jobs.check(RuleOptions.DEFAULT, job).get(0).fix());
    assertEquals("call " + call + "(RETAIN_ON_CANCELLATION)", fix.substring(0, fix.indexOf(',')));
  }

  @Test
  void flagsWhereAllOutcomesAreBad() {
    List<Finding> findings =
        Jobs.check(
            RETENTION, Jobs.either(RETENTION, Text.of("DELETE_ON_CANCELLATION"), Absent.VALUE));
    assertEquals(List.of(RULE, RULE), findings.stream().map(Finding::rule).toList());
  }

  @Test
  void allowsRetention() {
    Found.nothing(Jobs.check(RETENTION, Jobs.word(RETENTION, "RETAIN_ON_CANCELLATION")));
  }

  @Test
  void allowsRetentionFromOutside() {
    Found.nothing(Jobs.check(RETENTION, Jobs.argument(RETENTION, "keep", null)));
  }

  @Test
  void cannotDecideOneBadOutcome() {
    Found.undecided(
        Jobs.check(
            RETENTION, Jobs.either(RETENTION, Text.of("RETAIN_ON_CANCELLATION"), Absent.VALUE)),
        "checkpoint retention may be RETAIN_ON_CANCELLATION or unset, depending on library call"
            + " Conf.isFull");
  }
}

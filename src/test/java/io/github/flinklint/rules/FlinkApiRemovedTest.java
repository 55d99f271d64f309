package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.apimodel.Absence;
import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.History;
import io.github.flinklint.config.History.Missing;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlinkApiRemovedTest {

  private static final String RULE = "flink-api-removed";
  private static final SourceLocation AT = Jobs.place(20, 0, 10);

  private static History history(Absence absence) {
    return new History(List.of(), List.of(), List.of(new Missing(AT, absence)));
  }

  @Test
  void flagsWhatWasRemoved() {
    Absence absence =
        new Absence(
            "RocksDBStateBackend.setOptions",
            new Version(1, 15),
            new Version(1, 10),
            null,
            "call setRocksDBOptions with a RocksDBOptionsFactory");
    Finding finding =
        Found.one(
            Jobs.check(Jobs.with(history(absence))),
            RULE,
            Severity.ERROR,
            AT,
            "RocksDBStateBackend.setOptions does not exist in Flink 1.15: it was removed after"
                + " Flink 1.10");
    assertEquals("call setRocksDBOptions with a RocksDBOptionsFactory", finding.fix());
  }

  @Test
  void flagsWhatCameLater() {
    Absence absence =
        new Absence(
            "CheckpointConfig.setCheckpointStorage",
            new Version(1, 10),
            null,
            new Version(1, 12),
            null);
    Finding finding =
        Found.one(
            Jobs.check(Jobs.with(history(absence))),
            RULE,
            Severity.ERROR,
            AT,
            "CheckpointConfig.setCheckpointStorage does not exist in Flink 1.10: it came after"
                + " Flink 1.12");
    assertEquals("use what Flink 1.10 has, or name a later version", finding.fix());
  }

  @Test
  void allowsWhatTheVersionHas() {
    Found.nothing(Jobs.check(Jobs.with(History.EMPTY)));
  }

  /** Where the version is not known, nothing is missing; see CodeRulesTest. */
  @Test
  void cannotDecideWithoutAVersion() {
    Version unknown = null;
    Found.nothing(Jobs.check(RuleOptions.DEFAULT, Jobs.job(unknown, Jobs.with(History.EMPTY))));
  }
}

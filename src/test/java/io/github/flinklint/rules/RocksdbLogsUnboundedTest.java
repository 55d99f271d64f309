package io.github.flinklint.rules;

import static io.github.flinklint.config.FactName.STATE_BACKEND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.FactName;
import io.github.flinklint.config.RocksDbLogs;
import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RocksdbLogsUnboundedTest {

  private static final String RULE = "rocksdb-logs-unbounded";
  private static final SourceLocation AT = new SourceLocation(Jobs.FILE, 70, 5, 70, 20);
  private static final RocksDbLogs BY_FLINK = new RocksDbLogs(false, false, null, Trace.EMPTY);
  private static final RocksDbLogs BY_FACTORY =
      new RocksDbLogs(false, true, AT, Trace.of(AT, "setInfoLogLevel called"));
  private static final Setting ROCKSDB = Jobs.word(STATE_BACKEND, "rocksdb");

  private static List<Finding> check(Setting backend, RocksDbLogs logs) {
    Map<FactName, Setting> settings = Jobs.but(STATE_BACKEND, backend);
    return Jobs.check(
        RuleOptions.DEFAULT,
        Jobs.job(
            new Version(1, 7), Jobs.with(Jobs.always(settings), null, false, logs, List.of())));
  }

  @Test
  void flagsWhatFlinkLeavesUnbounded() {
    Finding finding =
        Found.one(
            check(ROCKSDB, BY_FLINK),
            RULE,
            Severity.WARNING,
            Jobs.line(STATE_BACKEND),
            "the log that rocksdb writes about itself grows without limit: Flink 1.7 leaves"
                + " it at INFO_LEVEL and sets no greatest size");
    assertEquals(
        "give the state backend an options factory whose createDBOptions calls"
            + " setMaxLogFileSize(64 * 1024 * 1024) and setKeepLogFileNum(3)",
        finding.fix());
  }

  @Test
  void flagsAFactoryThatUnbounds() {
    Finding finding =
        Found.one(
            check(ROCKSDB, BY_FACTORY),
            RULE,
            Severity.WARNING,
            AT,
            "the log that rocksdb writes about itself grows without limit: the options factory"
                + " gives it neither a greatest size nor HEADER_LEVEL");
    assertEquals(
        "call setMaxLogFileSize(64 * 1024 * 1024) and setKeepLogFileNum(3) on the options that"
            + " createDBOptions returns",
        finding.fix());
    assertEquals(1, finding.trace().size());
  }

  @Test
  void allowsABoundedLog() {
    Found.nothing(check(ROCKSDB, new RocksDbLogs(true, true, AT, Trace.EMPTY)));
  }

  @Test
  void allowsOtherBackends() {
    Found.nothing(check(Jobs.word(STATE_BACKEND, "hashmap"), BY_FLINK));
    Found.nothing(check(Setting.unset(), BY_FLINK));
  }

  @Test
  void cannotDecideWhatIsNotKnown() {
    Found.nothing(check(ROCKSDB, RocksDbLogs.UNKNOWN));
  }

  @Test
  void cannotDecideOneOfSeveralBackends() {
    Setting either = Jobs.either(STATE_BACKEND, Text.of("rocksdb"), Text.of("hashmap"));
    Found.nothing(check(either, BY_FLINK));
    Found.nothing(check(Jobs.unknown(STATE_BACKEND, "library call Conf.backend"), BY_FLINK));
  }
}

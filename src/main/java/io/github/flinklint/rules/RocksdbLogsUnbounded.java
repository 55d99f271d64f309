package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.RocksDbLogs;
import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;

/**
 * RocksDB is the state backend and nothing bounds the log that it writes about itself. What Flink
 * bounds by itself in which version is told by {@link RocksDbLogs}.
 */
final class RocksdbLogsUnbounded implements ScenarioRule {

  private static final String LIMITS =
      "setMaxLogFileSize(64 * 1024 * 1024) and setKeepLogFileNum(3)";

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "rocksdb-logs-unbounded",
        Severity.WARNING,
        "Nothing bounds the log that RocksDB writes about itself.",
        "The log lies on the local disk of the TaskManager and grows for as long as the job runs."
            + " When the disk is full, the job fails, and fails again after each restart on the"
            + " same disk.");
  }

  @Override
  public List<Violation> judge(Situation situation) {
    RocksDbLogs logs = situation.scenario().rocksDbLogs();
    Setting backend = situation.get(FactName.STATE_BACKEND);
    if (!logs.isUnbounded() || !backend.certainly(b -> "rocksdb".equals(Words.of(b)))) {
      return List.of();
    }
    SourceLocation place = logs.at();
    return List.of(
        new Violation(
            place == null ? situation.placeOf(FactName.STATE_BACKEND) : place,
            Severity.WARNING,
            "the log that rocksdb writes about itself grows without limit: " + cause(situation),
            fix(situation),
            logs.byFactory() ? logs.trace().steps() : backend.trace().steps(),
            null));
  }

  private static String cause(Situation situation) {
    return situation.scenario().rocksDbLogs().byFactory()
        ? "the options factory gives it neither a greatest size nor HEADER_LEVEL"
        : "Flink "
            + situation.job().flinkVersion()
            + " leaves it at INFO_LEVEL and sets no greatest size";
  }

  private static String fix(Situation situation) {
    if (situation.scenario().rocksDbLogs().byFactory()) {
      return "call " + LIMITS + " on the options that createDBOptions returns";
    }
    return "give the state backend an options factory whose createDBOptions calls " + LIMITS;
  }
}

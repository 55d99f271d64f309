package io.github.flinklint.config;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Trace;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether something bounds the log that RocksDB writes about itself, where RocksDB is the state
 * backend.
 *
 * @param bounded true or false; null where it cannot be told
 * @param byFactory true where an options factory of the job decided it, false where Flink did
 * @param at where the options factory decided it; null where it did not
 * @param trace the steps that decided it
 */
public record RocksDbLogs(
    @Nullable Boolean bounded, boolean byFactory, @Nullable SourceLocation at, Trace trace) {

  /** Nothing can be told. */
  public static final RocksDbLogs UNKNOWN = new RocksDbLogs(null, false, null, Trace.EMPTY);

  static RocksDbLogs byFlink(boolean bounded) {
    return new RocksDbLogs(bounded, false, null, Trace.EMPTY);
  }

  /** True where it certainly grows without limit. */
  public boolean isUnbounded() {
    return Boolean.FALSE.equals(bounded);
  }

  /** What holds whichever of these holds. */
  static RocksDbLogs common(List<RocksDbLogs> all) {
    RocksDbLogs first = all.isEmpty() ? UNKNOWN : all.get(0);
    for (RocksDbLogs other : all) {
      if (!Objects.equals(first.bounded, other.bounded)) {
        return UNKNOWN;
      }
    }
    return first;
  }
}

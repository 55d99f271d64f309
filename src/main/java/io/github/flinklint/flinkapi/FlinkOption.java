package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be configured about checkpoints, by meaning. The keys of one meaning move from version
 * to version; all of them are slots of an environment as they are written.
 */
public enum FlinkOption {
  /** Time between checkpoints. Alone it turns checkpointing on. */
  INTERVAL(key("execution.checkpointing.interval")),
  /** {@code EXACTLY_ONCE} or {@code AT_LEAST_ONCE}. */
  MODE(List.of("EXACTLY_ONCE", "AT_LEAST_ONCE"), key("execution.checkpointing.mode")),
  /** What becomes of checkpoints when the job is cancelled. */
  RETENTION(
      List.of("DELETE_ON_CANCELLATION", "RETAIN_ON_CANCELLATION", "NO_EXTERNALIZED_CHECKPOINTS"),
      key("execution.checkpointing.externalized-checkpoint-retention")),
  /** Name of the state backend. */
  STATE_BACKEND(key("state.backend.type", 1, 17), key("state.backend")),
  /** Directory of the checkpoints. */
  CHECKPOINT_DIR(
      key("execution.checkpointing.dir", 1, 20),
      key("state.checkpoints.dir"),
      key("state.backend.fs.checkpointdir")),
  /** Directory of the savepoints. */
  SAVEPOINT_DIR(
      key("execution.checkpointing.savepoint-dir", 1, 20),
      key("state.savepoints.dir"),
      key("savepoints.state.backend.fs.dir")),
  /** {@code jobmanager} or {@code filesystem}. */
  STORAGE(key("execution.checkpointing.storage", 1, 20), key("state.checkpoint-storage", 1, 13)),
  /** Whether checkpoints are incremental. */
  INCREMENTAL(key("execution.checkpointing.incremental", 1, 20), key("state.backend.incremental")),
  /** {@code STREAMING}, {@code BATCH} or {@code AUTOMATIC}. */
  RUNTIME_MODE(List.of("STREAMING", "BATCH", "AUTOMATIC"), key("execution.runtime-mode", 1, 12)),
  /** Time after which a checkpoint is given up. */
  TIMEOUT(key("execution.checkpointing.timeout")),
  /** Least time between the end of a checkpoint and the next. */
  MIN_PAUSE(key("execution.checkpointing.min-pause")),
  /** Checkpoints that may be under way at once. */
  MAX_CONCURRENT(key("execution.checkpointing.max-concurrent-checkpoints")),
  /** Failed checkpoints in a row that do not fail the job. */
  TOLERABLE_FAILURES(key("execution.checkpointing.tolerable-failed-checkpoints")),
  /** Whether checkpoints are unaligned. */
  UNALIGNED(
      key("execution.checkpointing.unaligned.enabled", 1, 17),
      key("execution.checkpointing.unaligned", 1, 12)),
  /** How many checkpoints are kept. */
  NUM_RETAINED(
      key("execution.checkpointing.num-retained", 1, 20), key("state.checkpoints.num-retained")),
  /** Whether the changelog backend is on. */
  CHANGELOG(key("state.changelog.enabled", 1, 20), key("state.backend.changelog.enabled", 1, 13)),
  /** Class of the factory of RocksDB's options. */
  ROCKSDB_OPTIONS_FACTORY(key("state.backend.rocksdb.options-factory")),
  /** Size at which RocksDB begins a new log file. */
  ROCKSDB_LOG_FILE_SIZE(key("state.backend.rocksdb.log.max-file-size", 1, 14)),
  /** Number of log files that RocksDB keeps. */
  ROCKSDB_LOG_FILE_NUM(key("state.backend.rocksdb.log.file-num", 1, 14)),
  /** Level of RocksDB's log. */
  ROCKSDB_LOG_LEVEL(key("state.backend.rocksdb.log.level", 1, 13));

  private record Key(String name, Version since) {}

  private static final Set<String> ALL_KEYS = new LinkedHashSet<>();

  static {
    for (FlinkOption option : values()) {
      for (Key key : option.keys) {
        ALL_KEYS.add(key.name);
      }
    }
  }

  // Both lists are made by List.of, which the checker cannot see.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> constants;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Key> keys;

  FlinkOption(Key... keys) {
    this(List.of(), keys);
  }

  FlinkOption(List<String> constants, Key... keys) {
    this.constants = constants;
    this.keys = List.of(keys);
  }

  private static Key key(String name) {
    return new Key(name, new Version(0, 0));
  }

  private static Key key(String name, int major, int minor) {
    return new Key(name, new Version(major, minor));
  }

  /**
   * The keys that the version knows, the one that wins first; all others are ignored by it.
   *
   * @param version null where it is not known: the keys of 1.20
   */
  public List<String> keys(@Nullable Version version) {
    List<String> known = new ArrayList<>();
    for (Key key : keys) {
      if (version == null || version.compareTo(key.since) >= 0) {
        known.add(key.name);
      }
    }
    return List.copyOf(known);
  }

  /**
   * The key that the version's setters write, the first of {@link #keys}; the oldest key where the
   * version knows none.
   *
   * @param version null where it is not known
   */
  public String primaryKey(@Nullable Version version) {
    List<String> known = keys(version);
    return known.isEmpty() ? keys.get(keys.size() - 1).name : known.get(0);
  }

  /** Names of the constants of an option that is an enum; empty for the others. */
  public List<String> constants() {
    return constants;
  }

  /** The option that a key belongs to in some version; null for none. */
  static @Nullable FlinkOption ofKey(String key) {
    for (FlinkOption option : values()) {
      for (Key one : option.keys) {
        if (one.name.equals(key)) {
          return option;
        }
      }
    }
    return null;
  }

  /** The keys of all options in all versions. */
  static Set<String> allKeys() {
    return ALL_KEYS;
  }
}

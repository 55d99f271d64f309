package io.github.flinklint.config;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.diagnostic.Step;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.eval.Snapshot;
import io.github.flinklint.flinkapi.FlinkOption;
import io.github.flinklint.flinkapi.FlinkSlots;
import io.github.flinklint.flinkapi.LogOptions;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether RocksDB's own log is bounded: by what Flink of the version sets, and by what an options
 * factory makes of that.
 *
 * <p>RocksDB writes a file {@code LOG} beside each database, at {@code INFO_LEVEL} and without a
 * greatest size unless it is told otherwise. Read from the jars of flink-statebackend-rocksdb
 * 1.7.2, 1.8.3, 1.9.3, 1.10.2, 1.11.6, 1.12.7, 1.13.6, 1.14.6, 1.15.4, 1.16.3, 1.17.2, 1.20.3 and
 * 2.3.0: up to 1.9 Flink sets nothing (FLINK-15068 tells of disks that filled up); from 1.10 to
 * 1.14 it sets {@code HEADER_LEVEL}, with which the file is written once and never grows (run with
 * frocksdbjni 5.17.2 and 6.20.3); from 1.15 on it sets {@code INFO_LEVEL}, 25 MB and 4 files
 * (FLINK-23791). In all of them the factory is called last and has the last word.
 */
final class RocksDbLogBounds {

  private static final Set<String> GROWING = Set.of("DEBUG_LEVEL", "INFO_LEVEL");

  /** Any of these may bound the log, or take the bounds away; who reads them differs. */
  private static final List<FlinkOption> KEYS =
      List.of(
          FlinkOption.ROCKSDB_OPTIONS_FACTORY,
          FlinkOption.ROCKSDB_LOG_FILE_SIZE,
          FlinkOption.ROCKSDB_LOG_FILE_NUM,
          FlinkOption.ROCKSDB_LOG_LEVEL);

  private final Snapshot heap;
  private final @Nullable Version version;
  private final EffectiveConfiguration configuration;

  RocksDbLogBounds(Snapshot heap, @Nullable Version version, EffectiveConfiguration configuration) {
    this.heap = heap;
    this.version = version;
    this.configuration = configuration;
  }

  /** What holds for a state backend that is RocksDB, an object or a name. */
  RocksDbLogs of(AbstractValue backend) {
    for (FlinkOption key : KEYS) {
      if (configuration.option(key) != Absent.VALUE) {
        return RocksDbLogs.UNKNOWN;
      }
    }
    List<RocksDbLogs> logs = new ArrayList<>();
    for (AbstractValue one : Lattice.alternatives(backend)) {
      logs.add(one instanceof Reference object ? ofObject(object) : byFlink());
    }
    return RocksDbLogs.common(logs);
  }

  private RocksDbLogs ofObject(Reference backend) {
    AbstractValue factory = heap.read(backend, FlinkSlots.OPTIONS_FACTORY);
    if (isNone(factory)) {
      return byFlink();
    }
    AbstractValue said = heap.read(backend, FlinkSlots.LOG_OPTIONS);
    if (said == Absent.VALUE) {
      return RocksDbLogs.UNKNOWN;
    }
    List<RocksDbLogs> logs = new ArrayList<>();
    for (AbstractValue one : Lattice.alternatives(said)) {
      logs.add(ofFactory(one));
    }
    return RocksDbLogs.common(logs);
  }

  private static boolean isNone(AbstractValue factory) {
    for (AbstractValue one : Lattice.alternatives(factory)) {
      if (one != Absent.VALUE && !(one instanceof Constant c && c.isNull())) {
        return false;
      }
    }
    return true;
  }

  /** Where no factory has a word. */
  private RocksDbLogs byFlink() {
    boolean isMeasured = version != null && version.isAtLeast(1, 7);
    return isMeasured ? RocksDbLogs.byFlink(!isBefore(1, 10)) : RocksDbLogs.UNKNOWN;
  }

  private boolean isBefore(int major, int minor) {
    return version != null && !version.isAtLeast(major, minor);
  }

  private RocksDbLogs ofFactory(AbstractValue said) {
    if (said == Absent.VALUE) {
      return byFlink();
    }
    if (!(said instanceof Constant constant && constant.value() instanceof LogOptions log)) {
      return RocksDbLogs.UNKNOWN;
    }
    Boolean bounded = null;
    if (certainly(log.level(), this::isSilent) || certainly(log.maxFileSize(), this::isLimit)) {
      bounded = true;
    } else if (certainly(log.level(), this::isGrowing)
        && certainly(log.maxFileSize(), this::isNoLimit)
        && certainly(log.timeToRoll(), v -> v == Absent.VALUE || isZero(v))
        && log.logger() == Absent.VALUE) {
      bounded = false;
    }
    Trace trace = said.trace();
    for (AbstractValue decisive : List.of(log.level(), log.maxFileSize())) {
      Step last = Lattice.alternatives(decisive).get(0).trace().last();
      trace = last == null ? trace : trace.then(last);
    }
    Step last = trace.last();
    return new RocksDbLogs(bounded, true, last == null ? null : last.location(), trace);
  }

  private static boolean certainly(AbstractValue value, Predicate<AbstractValue> holds) {
    for (AbstractValue one : Lattice.alternatives(value)) {
      if (!holds.test(one)) {
        return false;
      }
    }
    return true;
  }

  // ---- one outcome; one that is absent is as Flink handed it to the factory

  private boolean isSilent(AbstractValue level) {
    return level == Absent.VALUE
        ? version != null && version.isAtLeast(1, 10) && isBefore(1, 15)
        : "HEADER_LEVEL".equals(name(level));
  }

  private boolean isGrowing(AbstractValue level) {
    return level == Absent.VALUE
        ? version != null && (isBefore(1, 10) || version.isAtLeast(1, 15))
        : GROWING.contains(String.valueOf(name(level)));
  }

  private boolean isLimit(AbstractValue size) {
    return size == Absent.VALUE
        ? version != null && version.isAtLeast(1, 15)
        : size instanceof Constant c && c.value() instanceof Number n && n.longValue() > 0;
  }

  private boolean isNoLimit(AbstractValue size) {
    return size == Absent.VALUE ? isBefore(1, 15) : isZero(size);
  }

  private static boolean isZero(AbstractValue value) {
    return value instanceof Constant c && c.value() instanceof Number n && n.longValue() == 0;
  }

  private static @Nullable String name(AbstractValue level) {
    return level instanceof Constant c && c.value() instanceof Constant.EnumName named
        ? named.name()
        : null;
  }
}

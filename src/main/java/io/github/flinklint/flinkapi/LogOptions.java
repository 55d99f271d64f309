package io.github.flinklint.flinkapi;

import io.github.flinklint.value.AbstractValue;

/**
 * What an options factory says of RocksDB's own log; each {@code Absent} where it leaves what Flink
 * gives it.
 *
 * @param level least level of what is logged, a constant of {@code InfoLogLevel}
 * @param maxFileSize size in bytes at which a new file begins; 0 for never
 * @param timeToRoll age in seconds at which a new file begins; 0 for never
 * @param logger the project's own logger in place of the file
 */
public record LogOptions(
    AbstractValue level,
    AbstractValue maxFileSize,
    AbstractValue timeToRoll,
    AbstractValue logger) {}

package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.MethodRow;
import io.github.flinklint.apimodel.Version;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table with the versions that have the method.
 *
 * @param row the method and what it does
 * @param since first version that has it; null for 1.7 or earlier
 * @param until last version that has it; null where the newest still does
 */
public record FlinkRow(MethodRow row, @Nullable Version since, @Nullable Version until) {

  /** True where the version has the method. */
  public boolean isIn(Version version) {
    return (since == null || version.compareTo(since) >= 0)
        && (until == null || version.compareTo(until) <= 0);
  }
}

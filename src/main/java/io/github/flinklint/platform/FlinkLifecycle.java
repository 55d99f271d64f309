package io.github.flinklint.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Until when DLI serves which version of Flink.
 *
 * <p>Huawei Cloud publishes dates: product bulletin "Version Support Bulletin", dli_bulletin_0004,
 * copies of 2025-07-23 (eu) and 2025-08-05 (zh). Open Telekom Cloud publishes a state without
 * dates: "Notes and Constraints" of the service overview, copy of 2026-03-09: 1.7 and 1.10 are at
 * their end of service, 1.12 is at its end of marketing only, 1.15 is current. Neither has a row
 * for 1.13, 1.14, 1.16, 1.17 or a later version, and Open Telekom Cloud has none for 1.11.
 */
public final class FlinkLifecycle {

  /** Days before the end of service from which on it is worth a word. */
  private static final int NOTICE_DAYS = 180;

  private static final LocalDate STATED_BY_OTC = LocalDate.of(2026, 3, 9);

  private static final List<Row> ROWS =
      List.of(
          ends(1, 7, LocalDate.of(2022, 12, 31)),
          ends(1, 10, LocalDate.of(2023, 12, 31)),
          ends(1, 11, LocalDate.of(2023, 12, 31)),
          ends(1, 12, LocalDate.of(2024, 12, 31)),
          ends(1, 15, LocalDate.of(2027, 6, 30)),
          new Row(Cloud.OTC, 1, 7, null, STATED_BY_OTC),
          new Row(Cloud.OTC, 1, 10, null, STATED_BY_OTC),
          new Row(Cloud.OTC, 1, 12, null, null),
          new Row(Cloud.OTC, 1, 15, null, null));

  private FlinkLifecycle() {}

  /**
   * What a cloud says of one version.
   *
   * @param cloud the cloud
   * @param major first number of the version
   * @param minor second number
   * @param lastDay last day of service; null where none is published
   * @param endedBy day on which the cloud stated that the service has ended; null where it did not,
   *     or where the last day is published
   */
  public record Row(
      Cloud cloud, int major, int minor, @Nullable LocalDate lastDay, @Nullable LocalDate endedBy) {

    /** True where the service has certainly ended before this day, or by it. */
    public boolean hasEnded(LocalDate today) {
      boolean isPast = lastDay != null && today.isAfter(lastDay);
      return isPast || (endedBy != null && !today.isBefore(endedBy));
    }

    /** True where the service goes on, but ends within half a year. */
    public boolean endsSoon(LocalDate today) {
      return lastDay != null
          && !today.isAfter(lastDay)
          && !today.plusDays(NOTICE_DAYS).isBefore(lastDay);
    }

    private boolean isServed(LocalDate today) {
      return !hasEnded(today) && !endsSoon(today);
    }
  }

  private static Row ends(int major, int minor, LocalDate lastDay) {
    return new Row(Cloud.HUAWEICLOUD, major, minor, lastDay, null);
  }

  /**
   * What is published about a version.
   *
   * @param cloud null for every cloud
   * @return one row for each cloud that publishes anything about it; empty where none does
   */
  public static List<Row> of(@Nullable Cloud cloud, int major, int minor) {
    List<Row> rows = new ArrayList<>();
    for (Row row : ROWS) {
      if (isOn(cloud, row) && row.major == major && row.minor == minor) {
        rows.add(row);
      }
    }
    return rows;
  }

  /**
   * The newest version that is served, and will be for half a year at least.
   *
   * @param cloud null for every cloud
   * @return {@code 1.15}; null where no row is known to be served so long
   */
  public static @Nullable String newest(@Nullable Cloud cloud, LocalDate today) {
    Row newest = null;
    for (Row row : ROWS) {
      boolean isNewer =
          newest == null
              || row.major > newest.major
              || (row.major == newest.major && row.minor > newest.minor);
      if (isNewer && isOn(cloud, row) && areServed(of(cloud, row.major, row.minor), today)) {
        newest = row;
      }
    }
    return newest == null ? null : newest.major + "." + newest.minor;
  }

  private static boolean isOn(@Nullable Cloud cloud, Row row) {
    return cloud == null || row.cloud == cloud;
  }

  private static boolean areServed(List<Row> rows, LocalDate today) {
    for (Row row : rows) {
      if (!row.isServed(today)) {
        return false;
      }
    }
    return true;
  }
}

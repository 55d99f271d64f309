package jobs.basics.staticimports.util;

public final class Times {
  public static final long BASE = 1_000;
  public static final String ROOT = "hdfs:///static/import";

  private Times() {}

  public static long seconds(int n) {
    return n * BASE;
  }
}

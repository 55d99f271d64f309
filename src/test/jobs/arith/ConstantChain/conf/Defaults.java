package jobs.arith.constantchain.conf;

public final class Defaults {
  public static final long INTERVAL = Units.HOUR / 4 - Units.SECOND;
  public static final long FALLBACK = Units.MINUTE;
  public static final int TRIES = Units.SECOND / 250;
  public static final String JOB = "orders-v";
  public static final int VERSION = 'B' - '@';
  public static final String ROOT = "hdfs:///flink" + (VERSION > 1 ? "/multi" : "/single");

  private Defaults() {}
}

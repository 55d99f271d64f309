package jobs.arith.constanthomonyms.qa;

public final class Settings {
  public static final String NAME = "qa";
  public static final long INTERVAL = 0x10_00L;
  public static final String ROOT = NAME.length() > 1 ? "same" : "other";
  public static final char SHARD = (char) ('a' + 0b11);

  private Settings() {}
}

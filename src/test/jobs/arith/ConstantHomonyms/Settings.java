package jobs.arith.constanthomonyms;

final class Settings {
  static final String NAME = "live";
  static final String UNIT = "m" + 's';
  static final int INTERVAL = (int) (68_000 * 0.5) | 1;
  static final String ROOT = "hdfs:///" + jobs.arith.constanthomonyms.qa.Settings.ROOT + "/";

  private Settings() {}
}

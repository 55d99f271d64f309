package jobs.arith.constantchain.conf;

final class Units {
  static final int SECOND = 1000;
  static final int MINUTE = 60 * SECOND;
  static final long HOUR = MINUTE * 60L;

  private Units() {}
}

package jobs.basics.staticimports.util;

public final class Paths {
  private static final String ROOT = "file:///wrong";

  private Paths() {}

  public static String of(String job, String root) {
    return root.isEmpty() ? ROOT : root + "/" + job;
  }
}

package jobs.types.nestedsamename.other;

public class Settings {
  public static final long INTERVAL = 35_500;

  public static String path() {
    return "hdfs:///other-package";
  }

  public static class Deep {
    public static final String TAIL = "/deep";
  }
}

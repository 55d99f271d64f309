package jobs.types.beansettings.bean;

public class CheckpointSettings {
  private int intervalSeconds = 10;
  private String path = "file:///tmp/none";
  private boolean incremental;

  public int getIntervalSeconds() { return intervalSeconds; }

  public void setIntervalSeconds(int intervalSeconds) {
    if (intervalSeconds < 1) {
      return;
    }
    this.intervalSeconds = intervalSeconds;
  }

  public long getIntervalMillis() { return intervalSeconds * 1000L; }

  public String getPath() { return path; }

  public void setPath(String path) {
    this.path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  public boolean isIncremental() { return incremental; }

  public void setIncremental(boolean incremental) { this.incremental = incremental; }
}

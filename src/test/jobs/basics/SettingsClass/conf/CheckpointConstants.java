package jobs.basics.settingsclass.conf;

import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;

public final class CheckpointConstants {
  private static final int SECOND = 1000;
  public static final int SECONDS_PER_MINUTE = 60;
  public static final long INTERVAL_MS = 2L * SECONDS_PER_MINUTE * SECOND + 500;
  public static final long TIMEOUT_MS = INTERVAL_MS * 5;
  public static final String PATH = Hosts.NAME_NODE + "/flink/" + Hosts.TEAM + "/checkpoints";
  public static final ExternalizedCheckpointCleanup CLEANUP =
      ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION;

  private CheckpointConstants() {}
}

final class Hosts {
  static final String NAME_NODE = "hdfs://nn1:8020";
  static final String TEAM = "billing";
}

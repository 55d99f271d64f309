package acme.checkpoints;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** How all jobs of the house take their checkpoints. */
public final class Checkpoints {

  private static final long INTERVAL_MS = 90_000;

  private Checkpoints() {}

  public static void enable(StreamExecutionEnvironment env, String job) {
    env.enableCheckpointing(INTERVAL_MS, CheckpointingMode.EXACTLY_ONCE);
    env.getCheckpointConfig()
        .setExternalizedCheckpointCleanup(ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
    env.getCheckpointConfig().setCheckpointStorage("obs://acme-flink/checkpoints/" + job);
  }
}

package acme.common;

import org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What the other jobs have in common; nothing here is wrong. */
public final class Checkpoints {

  private Checkpoints() {}

  public static CheckpointConfig tune(StreamExecutionEnvironment env) {
    env.setStateBackend(new EmbeddedRocksDBStateBackend());
    CheckpointConfig config = env.getCheckpointConfig();
    config.setCheckpointingMode(CheckpointingMode.EXACTLY_ONCE);
    config.setExternalizedCheckpointCleanup(ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
    return config;
  }
}

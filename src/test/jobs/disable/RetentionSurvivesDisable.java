// construct: disable-checkpointing, retention-enable
// flink: 1.12..1.20
// run:
package jobs.disable;

import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RetentionSurvivesDisable {
  private static void strict(CheckpointConfig c) {
    c.setCheckpointInterval(41_000L);
    c.enableExternalizedCheckpoints(ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    strict(env.getCheckpointConfig());
    env.getCheckpointConfig().disableCheckpointing();
    env.getCheckpointConfig().disableCheckpointing();
    env.enableCheckpointing(42_000L);
    env.fromElements(1, 2).print();
    env.execute("retention-survives");
  }
}

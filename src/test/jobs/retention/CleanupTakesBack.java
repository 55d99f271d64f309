// construct: retention-cleanup, retention-enable
// flink: 1.15..1.20
// run:
// run: keep
package jobs.retention;

import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CleanupTakesBack {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(31_000L);
    CheckpointConfig c = env.getCheckpointConfig();
    c.enableExternalizedCheckpoints(ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
    if (args.length == 0) {
      c.setExternalizedCheckpointCleanup(
          ExternalizedCheckpointCleanup.NO_EXTERNALIZED_CHECKPOINTS);
    }
    if (c.isExternalizedCheckpointsEnabled()) {
      c.setCheckpointInterval(32_000L);
    }
    env.fromElements(1, 2).print();
    env.execute("cleanup-takes-back");
  }
}

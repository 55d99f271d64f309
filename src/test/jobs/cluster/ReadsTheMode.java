// construct: cluster-configuration
// flink: 1.12..1.20
// run: {execution.checkpointing.interval=338s execution.checkpointing.mode=AT_LEAST_ONCE}
// run: {execution.checkpointing.interval=339s}
package jobs.cluster;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ReadsTheMode {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    if (env.getCheckpointConfig().getCheckpointingMode() == CheckpointingMode.AT_LEAST_ONCE) {
      env.getCheckpointConfig().setCheckpointInterval(340_000L);
    }
    env.fromElements(1, 2).print();
    env.execute("reads-the-mode");
  }
}

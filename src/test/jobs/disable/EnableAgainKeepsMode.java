// construct: disable-checkpointing, enable-checkpointing
// flink: 1.12..2.3
// run:
// run: again
package jobs.disable;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EnableAgainKeepsMode {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(23_000L, CheckpointingMode.AT_LEAST_ONCE);
    CheckpointConfig c = env.getCheckpointConfig();
    c.disableCheckpointing();
    if (!c.isCheckpointingEnabled()) {
      env.enableCheckpointing(24_000L);
    }
    if (args.length > 0) {
      c.disableCheckpointing();
      c.setCheckpointInterval(25_000L);
    }
    env.fromElements(1, 2).print();
    env.execute("enable-again");
  }
}

// construct: consistency-mode, checkpointing-mode
// flink: 1.20..2.3
// run:
// run: new-last
package jobs.consistency;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OldAndNewEnumLastWins {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(6_600L);
    CheckpointConfig c = env.getCheckpointConfig();
    c.setCheckpointingConsistencyMode(
        org.apache.flink.core.execution.CheckpointingMode.AT_LEAST_ONCE);
    c.setCheckpointingMode(CheckpointingMode.EXACTLY_ONCE);
    if (args.length > 0 && args[0].equals("new-last")) {
      c.setCheckpointingConsistencyMode(
          org.apache.flink.core.execution.CheckpointingMode.AT_LEAST_ONCE);
    }
    env.fromElements(1, 2).print();
    env.execute("old-and-new");
  }
}

// construct: checkpointing-mode
// run:
package jobs.mode;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SetBeforeEnable {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    CheckpointConfig c = env.getCheckpointConfig();
    c.setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    env.enableCheckpointing(8_080L);
    env.fromElements(1, 2).print();
    env.execute("set-before-enable");
  }
}

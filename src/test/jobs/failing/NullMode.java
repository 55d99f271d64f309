// construct: failing-value, checkpointing-mode
// flink: 1.10..1.20
// run:
package jobs.failing;

import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class NullMode {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(26_700L);
    CheckpointingMode mode = null;
    try {
      env.getCheckpointConfig().enableExternalizedCheckpoints(null);
    } catch (NullPointerException e) {
      mode = CheckpointingMode.AT_LEAST_ONCE;
    }
    try {
      env.setStateBackend((StateBackend) null);
      env.enableCheckpointing(26_800L);
    } catch (NullPointerException e) {
      env.getCheckpointConfig().setCheckpointingMode(mode);
    }
    env.fromElements(1, 2).print();
    env.execute("null-mode");
  }
}

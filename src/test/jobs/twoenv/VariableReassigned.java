// construct: two-environments
// run:
// run: fresh
package jobs.twoenv;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class VariableReassigned {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(22_100L, CheckpointingMode.AT_LEAST_ONCE);
    if (args.length > 0) {
      // what was set before belongs to an environment nobody executes
      env = StreamExecutionEnvironment.getExecutionEnvironment();
      env.getCheckpointConfig().setCheckpointInterval(22_200L);
    }
    env.fromElements(1, 2).print();
    env.execute("variable-reassigned");
  }
}

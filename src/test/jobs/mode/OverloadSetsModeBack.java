// construct: checkpointing-mode, enable-checkpointing
// run:
// run: relaxed
package jobs.mode;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OverloadSetsModeBack {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    CheckpointingMode wanted = CheckpointingMode.EXACTLY_ONCE;
    env.enableCheckpointing(9_100L, wanted);
    if (args.length == 1 && args[0].startsWith("rel")) {
      wanted = CheckpointingMode.AT_LEAST_ONCE;
      env.getCheckpointConfig().setCheckpointingMode(wanted);
    }
    env.fromElements(1, 2).print();
    env.execute("overload-sets-mode-back");
  }
}

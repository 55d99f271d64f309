// construct: read-back, checkpointing-mode
// run:
// run: enabled
package jobs.readback;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ModeGetterWhileDisabled {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    if (args.length > 0) {
      env.enableCheckpointing(18_600L);
    }
    // from 2.2 the getter answers AT_LEAST_ONCE as long as nothing is enabled
    if (env.getCheckpointingMode() == CheckpointingMode.EXACTLY_ONCE) {
      env.enableCheckpointing(18_700L);
    } else {
      env.enableCheckpointing(18_800L);
    }
    env.fromElements(1, 2).print();
    env.execute("mode-getter-while-disabled");
  }
}

// construct: enable-checkpointing, consistency-mode
// flink: 1.20..2.3
// run:
package jobs.enable;

import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CoreModeOverload {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    // two enums of one simple name: the overload is chosen by the import
    env.enableCheckpointing(
        12_000L, org.apache.flink.streaming.api.CheckpointingMode.EXACTLY_ONCE);
    env.enableCheckpointing(13_000L, CheckpointingMode.AT_LEAST_ONCE);
    env.fromElements(1, 2).print();
    env.execute("core-mode-overload");
  }
}

// construct: consistency-mode, read-back
// flink: 1.20..2.3
// run:
package jobs.consistency;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ReadNewAfterOldWrite {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(3_000L, CheckpointingMode.AT_LEAST_ONCE);
    if (env.getCheckpointingConsistencyMode()
        == org.apache.flink.core.execution.CheckpointingMode.AT_LEAST_ONCE) {
      env.enableCheckpointing(4_000L);
    } else {
      env.enableCheckpointing(5_000L);
    }
    env.fromElements(1, 2).print();
    env.execute("read-new-after-old-write");
  }
}

// construct: failing-value, checkpointing-mode
// run:
package jobs.failing;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ModeStaysAfterFailure {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(26_300L);
    try {
      // the mode is taken before the interval is refused
      env.enableCheckpointing(5L, CheckpointingMode.AT_LEAST_ONCE);
    } catch (IllegalArgumentException e) {
      System.err.println("interval refused");
    }
    env.fromElements(1, 2).print();
    env.execute("mode-stays");
  }
}

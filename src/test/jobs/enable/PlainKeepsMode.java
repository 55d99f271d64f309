// construct: enable-checkpointing
// run:
package jobs.enable;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class PlainKeepsMode {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(1000L, CheckpointingMode.AT_LEAST_ONCE);
    tune(env);
    env.fromElements(1, 2).print();
    env.execute("plain-keeps-mode");
  }

  private static void tune(StreamExecutionEnvironment e) {
    e.enableCheckpointing(2500L);
  }
}

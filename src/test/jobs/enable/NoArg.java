// construct: enable-checkpointing
// flink: 1.10..1.20
// run:
package jobs.enable;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class NoArg {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    env.getCheckpointConfig().setCheckpointTimeout(90_000L);
    env.enableCheckpointing();
    env.fromElements(1, 2).print();
    env.execute("no-arg");
  }
}

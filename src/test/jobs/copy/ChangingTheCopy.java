// construct: copy-constructed
// flink: 1.12..2.3
// run:
package jobs.copy;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ChangingTheCopy {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(61_000L);
    CheckpointConfig copy = new CheckpointConfig(env.getCheckpointConfig());
    copy.setCheckpointInterval(62_000L);
    copy.setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    // what the copy says does not reach the environment, but it can be read
    if (copy.getCheckpointInterval() != env.getCheckpointInterval()) {
      env.getCheckpointConfig().setCheckpointTimeout(120_000L);
    }
    env.fromElements(1, 2).print();
    env.execute("changing-the-copy");
  }
}

// construct: interval-setter
// run:
package jobs.interval;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TwoNamesForOneConfig {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    CheckpointConfig first = env.getCheckpointConfig();
    CheckpointConfig second = env.getCheckpointConfig();
    second.setCheckpointInterval(11_000L);
    env.enableCheckpointing(22_000L);
    first.setCheckpointInterval(33_000L);
    if (second.getCheckpointInterval() == 33_000L) {
      second.setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    env.fromElements(1, 2).print();
    env.execute("two-names");
  }
}

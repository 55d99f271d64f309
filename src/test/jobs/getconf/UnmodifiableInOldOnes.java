// construct: get-configuration, failing-value
// flink: 1.15..2.3
// run:
package jobs.getconf;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class UnmodifiableInOldOnes {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(175_000L);
    try {
      ((Configuration) env.getConfiguration())
          .setString("execution.checkpointing.interval", "176 s");
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    } catch (UnsupportedOperationException e) {
      env.enableCheckpointing(177_000L);
    }
    env.fromElements(1, 2).print();
    env.execute("unmodifiable-in-old-ones");
  }
}

// construct: consistency-mode
// flink: 1.20..2.3
// run:
// run: exact
package jobs.consistency;

import java.time.Duration;
import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ConsistencySetter {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(Duration.ofSeconds(14).toMillis());
    CheckpointConfig c = env.getCheckpointConfig();
    c.setCheckpointingConsistencyMode(
        args.length > 0 ? CheckpointingMode.EXACTLY_ONCE : CheckpointingMode.AT_LEAST_ONCE);
    env.fromElements(1, 2).print();
    env.execute("consistency-setter");
  }
}

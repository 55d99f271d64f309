// construct: two-executes, two-environments
// run: red green
// run: green
package jobs.twice;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LoopOverTenants {
  public static void main(String[] args) throws Exception {
    long interval = 23_500L;
    for (String tenant : args) {
      StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
      env.enableCheckpointing(interval);
      if (tenant.equals("green")) {
        env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
      }
      env.fromElements(tenant).print();
      env.executeAsync(tenant);
      interval += 100;
    }
  }
}

// construct: failing-value, enable-checkpointing
// run: 9
// run: 10
// run: -1
package jobs.failing;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BelowTen {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(26_100L);
    try {
      env.getCheckpointConfig().setCheckpointInterval(Long.parseLong(args[0]));
      env.getCheckpointConfig().setCheckpointTimeout(26_200L);
    } catch (IllegalArgumentException e) {
      env.getCheckpointConfig().setCheckpointInterval(env.getCheckpointInterval() + 26);
    }
    env.fromElements(1, 2).print();
    env.execute("below-ten");
  }
}

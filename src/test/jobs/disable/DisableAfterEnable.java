// construct: disable-checkpointing
// flink: 1.12..2.3
// run:
// run: --no-checkpoints
package jobs.disable;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DisableAfterEnable {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(19_000L);
    for (String arg : args) {
      if (arg.equals("--no-checkpoints")) {
        env.getCheckpointConfig().disableCheckpointing();
      }
    }
    env.fromElements(1, 2).print();
    env.execute("disable-after-enable");
  }
}

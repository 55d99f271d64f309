// construct: configure, interval-setter
// run:
// run: setter-first
package jobs.configure;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CheckpointConfigEverywhere {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    CheckpointConfig c = env.getCheckpointConfig();
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", "159 s");
    if (args.length > 0) {
      c.setCheckpointInterval(160_000L);
      c.configure(conf);
    } else {
      c.configure(conf);
      c.setCheckpointInterval(c.getCheckpointInterval() + 1);
    }
    env.fromElements(1, 2).print();
    env.execute("checkpoint-config-everywhere");
  }
}

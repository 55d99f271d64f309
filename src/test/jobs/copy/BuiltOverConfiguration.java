// construct: copy-constructed, configure
// flink: 1.20..2.3
// run:
package jobs.copy;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BuiltOverConfiguration {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.mode", "AT_LEAST_ONCE");
    CheckpointConfig view = new CheckpointConfig(conf);
    view.setCheckpointInterval(66_000L);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(67_000L);
    env.configure(conf);
    env.fromElements(1, 2).print();
    env.execute("built-over-configuration");
  }
}

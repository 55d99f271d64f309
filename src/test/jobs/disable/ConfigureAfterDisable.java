// construct: disable-checkpointing, configure
// flink: 1.12..2.3
// run:
// run: interval
package jobs.disable;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ConfigureAfterDisable {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(51_000L);
    env.getCheckpointConfig().disableCheckpointing();
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.mode", "AT_LEAST_ONCE");
    if (args.length == 1) {
      conf.setString("execution.checkpointing." + args[0], "52 s");
    }
    env.configure(conf, ConfigureAfterDisable.class.getClassLoader());
    env.fromElements(1, 2).print();
    env.execute("configure-after-disable");
  }
}

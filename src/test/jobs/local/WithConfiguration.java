// construct: local-environment, environment-with-configuration
// context: none
// flink: 1.12..2.3
// run:
// run: setter
package jobs.local;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class WithConfiguration {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", "203 s");
    conf.setString("execution.checkpointing.mode", "AT_LEAST_ONCE");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(conf);
    if (args.length > 0) {
      env.enableCheckpointing(20_400L);
    }
    env.fromElements(1, 2).print();
    env.execute("local-with-configuration");
  }
}

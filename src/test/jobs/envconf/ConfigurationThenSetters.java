// construct: environment-with-configuration
// flink: 1.12..2.3
// run:
// run: x
package jobs.envconf;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ConfigurationThenSetters {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", "163 s");
    conf.setString("execution.checkpointing.mode", "AT_LEAST_ONCE");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    conf.setString("execution.checkpointing.interval", "164 s");
    if (args.length > 0) {
      env.enableCheckpointing(165_000L);
    }
    env.fromElements(1, 2).print();
    env.execute("configuration-then-setters");
  }
}

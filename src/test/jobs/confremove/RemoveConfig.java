// construct: configuration-remove
// run:
// run: keep
package jobs.confremove;

import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RemoveConfig {
  static final ConfigOption<String> INTERVAL =
      ConfigOptions.key("execution.checkpointing.interval").stringType().noDefaultValue();
  static final ConfigOption<String> MODE =
      ConfigOptions.key("execution.checkpointing.mode").stringType().noDefaultValue();

  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.set(INTERVAL, "14100");
    conf.set(MODE, "AT_LEAST_ONCE");
    boolean removed = false;
    if (args.length == 0) {
      removed = conf.removeConfig(INTERVAL);
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(removed ? 14_200L : 14_300L);
    env.configure(conf, RemoveConfig.class.getClassLoader());
    env.fromElements(1, 2).print();
    env.execute("remove-config");
  }
}

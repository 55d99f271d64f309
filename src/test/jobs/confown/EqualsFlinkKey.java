// construct: configuration-own-option
// run:
package jobs.confown;

import java.time.Duration;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EqualsFlinkKey {
  static final ConfigOption<Duration> EVERY =
      ConfigOptions.key("execution.checkpointing.interval")
          .durationType()
          .defaultValue(Duration.ofSeconds(91))
          .withDescription("how often");
  static final ConfigOption<String> MODE =
      ConfigOptions.key("execution.checkpointing.mode").stringType().noDefaultValue();

  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.set(EVERY, Duration.ofSeconds(92));
    conf.set(MODE, "AT_LEAST_ONCE");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(conf, EqualsFlinkKey.class.getClassLoader());
    env.fromElements(1, 2).print();
    env.execute("equals-flink-key");
  }
}

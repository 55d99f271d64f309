// construct: get-configuration, enable-checkpointing
// flink: 1.15..2.3
// run:
package jobs.getconf;

import java.time.Duration;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SetterSeenInConfiguration {
  static final ConfigOption<Duration> INTERVAL =
      ConfigOptions.key("execution.checkpointing.interval").durationType().noDefaultValue();

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(18_100L);
    // the two share their store from 1.19 on
    Duration seen = env.getConfiguration().getOptional(INTERVAL).orElse(Duration.ofMillis(18_200));
    env.enableCheckpointing(seen.toMillis() * 2);
    env.fromElements(1, 2).print();
    env.execute("setter-seen");
  }
}

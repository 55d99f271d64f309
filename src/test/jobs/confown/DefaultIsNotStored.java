// construct: configuration-own-option, configuration-read
// run:
// run: 94
package jobs.confown;

import java.time.Duration;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DefaultIsNotStored {
  static final ConfigOption<Duration> EVERY =
      ConfigOptions.key("orders.checkpoint.every").durationType().defaultValue(Duration.ofSeconds(93));
  static final ConfigOption<Boolean> RELAXED =
      ConfigOptions.key("orders.checkpoint.relaxed").booleanType().defaultValue(true);

  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    if (args.length > 0) {
      conf.setString(EVERY.key(), args[0] + " s");
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(conf.get(EVERY).toMillis());
    if (!conf.contains(EVERY) && conf.get(RELAXED)) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    env.fromElements(1, 2).print();
    env.execute("default-is-not-stored");
  }
}

// construct: configuration-read
// run:
// run: 13 s
// run: 131s AT_LEAST_ONCE
package jobs.confread;

import java.time.Duration;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OptionalAndContains {
  static final ConfigOption<Duration> EVERY =
      ConfigOptions.key("p.every").durationType().noDefaultValue();
  static final ConfigOption<String> MODE = ConfigOptions.key("p.mode").stringType().noDefaultValue();

  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    if (args.length > 0) {
      conf.setString("p.every", args[0]);
    }
    if (args.length > 1 && !args[1].equals("s")) {
      conf.setString("p.mode", args[1]);
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    conf.getOptional(EVERY).map(Duration::toMillis).ifPresent(ms -> env.enableCheckpointing(ms * 1_000));
    if (conf.contains(MODE)) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.valueOf(conf.get(MODE)));
    }
    env.fromElements(1, 2).print();
    env.execute("optional-and-contains");
  }
}

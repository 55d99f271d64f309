// construct: configuration-read, configuration-set-option
// run:
// run: 2
package jobs.confread;

import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RawTextOfTypedValue {
  static final ConfigOption<Integer> RATE =
      ConfigOptions.key("p.rate").intType().defaultValue(6);

  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.set(RATE, 13);
    if (args.length > 0) {
      conf.setString("p.rate", args[0]);
    }
    String text = conf.getString("p.rate", "99");
    long interval = Long.parseLong(text + "0" + conf.get(RATE));
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(interval);
    if (conf.keySet().size() == 1 && conf.getString("p.other", "").isEmpty()) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    env.fromElements(1, 2).print();
    env.execute("raw-text-of-typed-value");
  }
}

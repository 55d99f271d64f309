// construct: configuration-own-option
// run:
// run: exactly_once
package jobs.confown;

import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EnumAndLongType {
  static final ConfigOption<CheckpointingMode> GUARANTEE =
      ConfigOptions.key("jobs.guarantee")
          .enumType(CheckpointingMode.class)
          .defaultValue(CheckpointingMode.AT_LEAST_ONCE);
  static final ConfigOption<Long> RAW =
      ConfigOptions.key("execution.checkpointing.interval").longType().noDefaultValue();

  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    if (args.length > 0) {
      conf.setString("jobs.guarantee", args[0]);
    }
    conf.set(RAW, 98_000L);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(conf, EnumAndLongType.class.getClassLoader());
    env.getCheckpointConfig().setCheckpointingMode(conf.get(GUARANTEE));
    env.fromElements(1, 2).print();
    env.execute("enum-and-long-type");
  }
}

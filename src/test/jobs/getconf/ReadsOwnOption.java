// construct: get-configuration, environment-with-configuration
// flink: 1.15..2.3
// run:
// run: 179
package jobs.getconf;

import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ReadsOwnOption {
  static final ConfigOption<Integer> SECONDS =
      ConfigOptions.key("shop.checkpoint.seconds").intType().defaultValue(178);

  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    if (args.length > 0) {
      conf.set(SECONDS, Integer.valueOf(args[0]));
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    conf.set(SECONDS, 180);
    install(env);
    env.fromElements(1, 2).print();
    env.execute("reads-own-option");
  }

  private static void install(StreamExecutionEnvironment env) {
    int seconds = env.getConfiguration().get(SECONDS);
    env.enableCheckpointing(seconds * 1_000L);
    if (env.getConfiguration().getOptional(SECONDS).isPresent()) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
  }
}

// construct: configuration-own-option, configuration-read
// run: jobs.ckpt.interval
// run: ckpt.every
// run: ckpt.millis
// run: ckpt.every jobs.ckpt.interval
// run: ckpt.every ckpt.millis
// run: ckpt.millis ckpt.every
// run:
package jobs.confown;

import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DeprecatedAndFallbackKeys {
  static final ConfigOption<Long> INTERVAL =
      ConfigOptions.key("jobs.ckpt.interval")
          .longType()
          .defaultValue(95_000L)
          .withDeprecatedKeys("ckpt.every")
          .withFallbackKeys("ckpt.millis");

  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    long value = 96_000;
    for (String key : args) {
      conf.setString(key, String.valueOf(value));
      value += 1_000;
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(conf.get(INTERVAL));
    env.fromElements(1, 2).print();
    env.execute("deprecated-and-fallback-keys");
  }
}

// construct: duration-text, configuration-own-option
// run:
package jobs.duration;

import java.time.Duration;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SubMillisecondsCut {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.set(
        ConfigOptions.key("execution.checkpointing.interval").durationType().noDefaultValue(),
        Duration.ofNanos(28_499_999_999L).plus(Duration.parse("PT0.5S")));
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(conf, SubMillisecondsCut.class.getClassLoader());
    env.fromElements(1, 2).print();
    env.execute("sub-milliseconds-cut");
  }
}

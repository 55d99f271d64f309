// construct: duration-text, failing-value
// run: 1m
// run: PT30S
// run: pt1m
// run: 28s
// run: bogus
package jobs.duration;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ShortMinute {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    // "1m" is known from 1.15, the ISO forms from 2.1
    conf.setString("execution.checkpointing.interval", args[0]);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    try {
      env.configure(conf, ShortMinute.class.getClassLoader());
    } catch (IllegalArgumentException e) {
      env.enableCheckpointing(28_300L, CheckpointingMode.AT_LEAST_ONCE);
    }
    env.fromElements(1, 2).print();
    env.execute("short-minute");
  }
}

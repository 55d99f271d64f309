// construct: enum-text, failing-value
// run:
package jobs.text;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DashedTextFails {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.mode", "at-least-once");
    conf.setString("execution.checkpointing.interval", "28200");
    try {
      env.configure(conf, DashedTextFails.class.getClassLoader());
    } catch (IllegalArgumentException e) {
      conf.setString("execution.checkpointing.mode", "at-least-once".replace('-', '_'));
      env.configure(conf, DashedTextFails.class.getClassLoader());
    }
    env.fromElements(1, 2).print();
    env.execute("dashed-text-fails");
  }
}

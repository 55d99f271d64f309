// construct: configure
// run:
// run: again
package jobs.configure;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LaterChangeHasNoEffect {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", "154 s");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(conf, Thread.currentThread().getContextClassLoader());
    conf.setString("execution.checkpointing.interval", "155 s");
    conf.setString("execution.checkpointing.mode", "AT_LEAST_ONCE");
    if (args.length > 0) {
      env.configure(conf, Thread.currentThread().getContextClassLoader());
    }
    env.fromElements(1, 2).print();
    env.execute("later-change");
  }
}

// construct: failing-value, configure, duration-text
// run: 9 ms
// run: bogus
// run: 26.9 s
// run: 269 s
package jobs.failing;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BadTextInConfigure {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(26_900L);
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", String.join(" ", args));
    try {
      env.configure(conf, BadTextInConfigure.class.getClassLoader());
    } catch (IllegalArgumentException e) {
      env.enableCheckpointing(27_000L);
    }
    env.fromElements(1, 2).print();
    env.execute("bad-text-in-configure");
  }
}

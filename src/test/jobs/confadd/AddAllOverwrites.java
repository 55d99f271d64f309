// construct: configuration-add-all
// run:
// run: reverse
package jobs.confadd;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class AddAllOverwrites {
  private static Configuration with(String interval, String mode) {
    Configuration c = new Configuration();
    c.setString("execution.checkpointing.interval", interval);
    if (mode != null) {
      c.setString("execution.checkpointing.mode", mode);
    }
    return c;
  }

  public static void main(String[] args) throws Exception {
    Configuration base = with("111 s", "AT_LEAST_ONCE");
    Configuration job = with("112 s", null);
    Configuration result = base;
    if (args.length == 0) {
      base.addAll(job);
    } else {
      job.addAll(base);
      result = job;
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(result, AddAllOverwrites.class.getClassLoader());
    env.fromElements(1, 2).print();
    env.execute("add-all-overwrites");
  }
}

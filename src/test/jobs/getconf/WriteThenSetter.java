// construct: get-configuration, interval-setter
// flink: 1.17..2.3
// run:
// run: setter
package jobs.getconf;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ReadableConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class WriteThenSetter {
  private static void patch(ReadableConfig config) {
    if (config instanceof Configuration c) {
      c.setString("execution.checkpointing.interval", "173000");
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    patch(env.getConfiguration());
    if (args.length > 0) {
      env.enableCheckpointing(174_000L);
    }
    env.fromElements(1, 2).print();
    env.execute("write-then-setter");
  }
}

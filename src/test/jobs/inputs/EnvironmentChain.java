// construct: environment-variable, system-property, optional
// run:
// run: [every=31000]
// run: [every=31000] 32000
// exception: mode because environment variables and system properties are left open
package jobs.inputs;

import java.util.Optional;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EnvironmentChain {
  static String first(String... candidates) {
    for (String c : candidates) {
      if (c != null) {
        return c;
      }
    }
    throw new IllegalStateException("nothing");
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String arg = args.length > 0 ? args[0] : null;
    String every = first(System.getenv("ZZ_ABSENT_EVERY_1"), arg, System.getProperty("every"), "30000");
    long pause = Optional.ofNullable(System.getenv("ZZ_ABSENT_PAUSE_2")).map(Long::parseLong).orElse(3L);
    env.enableCheckpointing(Long.parseLong(every) + pause);
    if (System.getenv("ZZ_ABSENT_MODE_3") == null) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    env.fromElements(1, 2, 3).print();
    env.execute("environment-chain");
  }
}

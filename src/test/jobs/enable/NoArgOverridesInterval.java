// construct: enable-checkpointing
// flink: 1.10..1.20
// run:
// run: --safe
package jobs.enable;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class NoArgOverridesInterval {
  private static final long NORMAL = 30_000L;

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(NORMAL, CheckpointingMode.AT_LEAST_ONCE);
    boolean safe = args.length > 0 && args[0].equals("--safe");
    if (safe) {
      // the old call has its own built-in interval
      env.enableCheckpointing();
    }
    env.fromElements("a", "b").print();
    env.execute("no-arg-overrides");
  }
}

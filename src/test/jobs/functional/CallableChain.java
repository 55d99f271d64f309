// construct: lambda, exception
// run:
package jobs.functional;

import java.util.concurrent.Callable;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CallableChain {
  static <T> T attempt(Callable<T> c, T fallback) {
    try {
      return c.call();
    } catch (Exception e) {
      return fallback;
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int minutes = attempt(() -> Integer.parseInt("3 min"), 4);
    int seconds = attempt(() -> Integer.valueOf("007"), 8);
    CheckpointingMode mode = attempt(() -> CheckpointingMode.valueOf("at_least_once"), CheckpointingMode.AT_LEAST_ONCE);
    env.enableCheckpointing(minutes * 60_000L + seconds * 1000L, mode);
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("callable-chain");
  }
}

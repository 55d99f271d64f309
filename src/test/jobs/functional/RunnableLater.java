// construct: lambda
// run:
package jobs.functional;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RunnableLater {
  private long interval = 10_000;

  void start() throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Runnable configure = () -> env.enableCheckpointing(interval);
    Callable<Long> next = () -> interval += 1_500;
    Runnable never = () -> env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    interval = 20_000;
    next.call();
    configure.run();
    interval = 30_000;
    next.call();
    Objects.requireNonNull(never);
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("runnable-later");
  }

  public static void main(String[] args) throws Exception {
    new RunnableLater().start();
  }
}

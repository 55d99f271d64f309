// construct: higher-order
// run:
package jobs.functional;

import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ComposeAndThen {
  public static void main(String[] args) throws Exception {
    Function<Long, Long> plus = x -> x + 3;
    Function<Long, Long> times = x -> x * 1_000;
    long a = plus.andThen(times).apply(4L);           // 7000
    long b = plus.compose(times).apply(4L);           // 4003
    Predicate<Long> big = x -> x > 5_000;
    Predicate<Long> odd = x -> x % 2 == 1;
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(a * 10 + b);
    if (big.negate().and(odd).or(x -> false).test(b)) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("compose-and-then");
  }
}

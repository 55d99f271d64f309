// construct: optional, evaluation-order
// run:
package jobs.functional;

import java.util.Optional;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OptionalLazy {
  static long calls = 0;

  static Long expensive() {
    calls += 1_000;
    return 5L;
  }

  public static void main(String[] args) throws Exception {
    Optional<Long> present = Optional.of(60_000L);
    Optional<Long> absent = present.filter(x -> x < 100);
    long a = present.orElse(expensive());            // evaluated although not used
    long b = present.orElseGet(OptionalLazy::expensive);
    long c = absent.or(() -> Optional.of(7L)).flatMap(x -> x > 6 ? Optional.of(x * 2) : Optional.empty()).get();
    long d = Optional.<Long>ofNullable(null).map(x -> x + 1).orElseGet(() -> expensive() + 1);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(a + b + c + d + calls);  // 120000 + 14 + 6 + 2000
    absent.ifPresentOrElse(
        x -> env.enableCheckpointing(x),
        () -> env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE));
    env.fromElements("a", "b", "c").print();
    env.execute("optional-lazy");
  }
}

// construct: ternary
// run:
// run: a
// run: a b
// run: a b c
package jobs.flow;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TernaryNested {
  public static void main(String[] args) throws Exception {
    int n = args.length;
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(n == 0 ? 10_500 : n == 1 ? 11_500 : n > 2 ? 13_500 : 12_500);
    env.getCheckpointConfig().setCheckpointingMode(
        (n & 1) == 0 ? n > 0 ? CheckpointingMode.AT_LEAST_ONCE : CheckpointingMode.EXACTLY_ONCE
            : n == 1 ? CheckpointingMode.AT_LEAST_ONCE : CheckpointingMode.EXACTLY_ONCE);
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("ternary-nested");
  }
}

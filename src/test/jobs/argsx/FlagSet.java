// construct: argument-branch, short-circuit
// run:
// run: --fast
// run: --fast --lenient
// run: --off --fast
// run: --lenient
package jobs.argsx;

import java.util.Arrays;
import java.util.List;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FlagSet {
  public static void main(String[] args) throws Exception {
    List<String> flags = Arrays.asList(args);
    boolean fast = flags.contains("--fast");
    boolean lenient = flags.contains("--lenient");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    if (!flags.contains("--off")) {
      env.enableCheckpointing(fast ? 1_200 : 120_000);
    }
    if (lenient && fast) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    } else if (lenient) {
      env.getCheckpointConfig().setCheckpointInterval(121_000);
    }
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("flag-set");
  }
}

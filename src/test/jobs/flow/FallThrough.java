// construct: switch-old
// run:
// run: low
// run: mid
// run: top
package jobs.flow;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FallThrough {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String level = args.length > 0 ? args[0] : "none";
    long interval = 1_000;
    switch (level) {
      case "low":
        interval += 10_000;
        // fall through
      case "mid":
        interval += 200;
      default:
        interval += 30;
        env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
        break;
      case "top":
        interval = 60_000;
    }
    env.enableCheckpointing(interval);
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("fall-through");
  }
}

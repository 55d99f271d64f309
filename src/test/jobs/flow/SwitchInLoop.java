// construct: switch-old, for-each, argument-branch
// run:
// run: -f -e
// run: -e -x -f
package jobs.flow;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SwitchInLoop {
  public static void main(String[] args) throws Exception {
    long interval = 30_000;
    CheckpointingMode mode = CheckpointingMode.AT_LEAST_ONCE;
    loop:
    for (String a : args) {
      switch (a) {
        case "-f":
          interval = 3_000;
          continue;
        case "-e":
          mode = CheckpointingMode.EXACTLY_ONCE;
          break;
        case "-x":
          break loop;
      }
      interval += 1;
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(interval, mode);
    env.fromElements("a", "b", "c").print();
    env.execute("switch-in-loop");
  }
}

// construct: early-return, argument-branch
// run:
// run: dry
package jobs.errors;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ReturnFromMain {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromElements(1, 2).print();
    if (args.length > 0 && args[0].equals("dry")) {
      env.enableCheckpointing(1_900);
      env.execute("dry");
      return;
    }
    env.enableCheckpointing(29_000, CheckpointingMode.AT_LEAST_ONCE);
    env.execute("wet");
  }
}

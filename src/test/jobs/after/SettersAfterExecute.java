// construct: calls-after-execute
// run:
package jobs.after;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SettersAfterExecute {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(22_300L);
    env.fromElements(1, 2).print();
    env.execute("setters-after-execute");
    env.enableCheckpointing(22_400L, CheckpointingMode.AT_LEAST_ONCE);
    System.out.println("interval now " + env.getCheckpointInterval());
  }
}

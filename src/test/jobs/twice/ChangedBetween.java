// construct: two-executes
// run:
package jobs.twice;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ChangedBetween {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(23_300L);
    env.fromElements(1, 2).print();
    env.execute("first");
    env.enableCheckpointing(23_400L, CheckpointingMode.AT_LEAST_ONCE);
    env.fromElements(3, 4).print();
    env.execute("second");
  }
}

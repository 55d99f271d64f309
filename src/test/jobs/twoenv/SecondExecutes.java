// construct: two-environments
// run:
package jobs.twoenv;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SecondExecutes {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment first = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamExecutionEnvironment second = StreamExecutionEnvironment.getExecutionEnvironment();
    first.enableCheckpointing(21_700L);
    second.enableCheckpointing(21_800L, CheckpointingMode.AT_LEAST_ONCE);
    first.getCheckpointConfig().setCheckpointInterval(21_900L);
    second.fromElements(1, 2).print();
    second.execute("second-executes");
  }
}

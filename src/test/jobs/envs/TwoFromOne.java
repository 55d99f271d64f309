// construct: two-environments
// run:
package jobs.envs;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TwoFromOne {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment first = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamExecutionEnvironment second = StreamExecutionEnvironment.getExecutionEnvironment();
    first.enableCheckpointing(6_100);
    second.enableCheckpointing(6_200, CheckpointingMode.AT_LEAST_ONCE);
    first.enableCheckpointing(6_300);
    second.fromElements("x", "y").print();
    second.execute("second");                // first is configured but never executed
  }
}

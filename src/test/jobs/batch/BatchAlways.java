// construct: batch-mode
// flink: 1.12..2.3
// run:
package jobs.batch;

import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BatchAlways {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setRuntimeMode(RuntimeExecutionMode.BATCH);
    env.enableCheckpointing(360_000L);
    env.fromSequence(1, 2).print();
    env.execute("batch-always");
  }
}

// construct: batch-mode
// flink: 1.12..2.3
// run:
// run: --batch
// run: {execution.runtime-mode=BATCH}
package jobs.batch;

import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class IntervalDespiteBatch {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(359_000L);
    if (args.length > 0 && args[0].equals("--batch")) {
      env.setRuntimeMode(RuntimeExecutionMode.BATCH);
    }
    env.fromSequence(1, 2).print();
    env.execute("interval-despite-batch");
  }
}

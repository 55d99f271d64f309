// construct: batch-mode
// flink: 1.12..2.3
// run:
// run: --batch
package jobs.batch;

import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ByFlag {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    if (args.length > 0 && args[0].equals("--batch")) {
      env.setRuntimeMode(RuntimeExecutionMode.BATCH);
    } else {
      env.setRuntimeMode(RuntimeExecutionMode.STREAMING);
      env.enableCheckpointing(29_400L);
    }
    env.fromSequence(1, 2).print();
    env.execute("by-flag");
  }
}

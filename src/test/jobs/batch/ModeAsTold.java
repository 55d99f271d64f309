// construct: batch-mode
// flink: 1.12..2.3
// run: STREAMING
// run: BATCH
package jobs.batch;

import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ModeAsTold {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setRuntimeMode(RuntimeExecutionMode.valueOf(args[0]));
    env.enableCheckpointing(361_000L);
    env.fromSequence(1, 2).print();
    env.execute("mode-as-told");
  }
}

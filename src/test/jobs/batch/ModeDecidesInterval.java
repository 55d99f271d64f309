// construct: batch-mode
// flink: 1.12..2.3
// run: STREAMING
// run: streaming
// run: BATCH
package jobs.batch;

import java.util.Locale;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ModeDecidesInterval {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    RuntimeExecutionMode mode = RuntimeExecutionMode.valueOf(args[0].toUpperCase(Locale.ROOT));
    env.setRuntimeMode(mode);
    if (mode != RuntimeExecutionMode.BATCH) {
      env.enableCheckpointing(mode.name().equals(args[0]) ? 29_500L : 29_600L);
    }
    env.fromSequence(1, 2).print();
    env.execute("mode-decides-interval");
  }
}

// construct: batch-mode
// flink: 1.12..2.3
// run:
// exception: interval because with AUTOMATIC the sources decide
package jobs.batch;

import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LeftToFlink {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setRuntimeMode(RuntimeExecutionMode.AUTOMATIC);
    env.enableCheckpointing(362_000L);
    env.fromSequence(1, 2).print();
    env.execute("left-to-flink");
  }
}

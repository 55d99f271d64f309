// construct: cluster-configuration
// flink: 1.15..2.3
// run: {execution.checkpointing.interval=soon}
// run: {execution.checkpointing.mode=ALWAYS}
// run: {execution.checkpointing.interval=5}
// run: {state.backend=nowhere}
// run: {execution.checkpointing.interval=343s}
package jobs.cluster;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RefusedByFlink {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env;
    try {
      env = StreamExecutionEnvironment.getExecutionEnvironment();
    } catch (RuntimeException e) {
      env = StreamExecutionEnvironment.createLocalEnvironment();
      env.enableCheckpointing(344_000L);
    }
    env.fromElements(1, 2).print();
    env.execute("refused-by-flink");
  }
}

// construct: cluster-configuration
// flink: 1.12..2.3
// run: {execution.checkpointing.interval=345s}
package jobs.cluster;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OtherEnvironments {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamExecutionEnvironment second = StreamExecutionEnvironment.getExecutionEnvironment();
    second.enableCheckpointing(346_000L);
    if (env == second) {
      return;
    }
    env.fromElements(1, 2).print();
    env.execute("other-environments");
  }
}

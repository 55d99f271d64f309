// construct: cluster-configuration
// flink: 1.12..2.3
// run: {execution.checkpointing.interval=335s}
// run: {execution.checkpointing.interval=336s execution.checkpointing.mode=AT_LEAST_ONCE}
// run: {}
package jobs.cluster;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ReadsWhatTheClusterSays {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long given = env.getCheckpointConfig().getCheckpointInterval();
    if (given > 0) {
      env.getCheckpointConfig().setCheckpointInterval(given + 1000L);
    } else {
      env.enableCheckpointing(337_000L);
    }
    env.fromElements(1, 2).print();
    env.execute("reads-what-the-cluster-says");
  }
}

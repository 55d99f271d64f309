// construct: cluster-configuration
// flink: 1.15..2.3
// run: {execution.checkpointing.interval=311s execution.checkpointing.mode=AT_LEAST_ONCE execution.checkpointing.externalized-checkpoint-retention=RETAIN_ON_CANCELLATION}
// run: {execution.checkpointing.externalized-checkpoint-retention=DELETE_ON_CANCELLATION state.checkpoints.dir=hdfs:///cluster/under}
// run: {}
package jobs.cluster;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CodeOverCluster {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(312_000L, CheckpointingMode.EXACTLY_ONCE);
    env.fromElements(1, 2).print();
    env.execute("code-over-cluster");
  }
}

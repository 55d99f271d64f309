// construct: cluster-configuration
// flink: 1.12
// run: {execution.checkpointing.interval=355s}
// run: {execution.checkpointing.interval=356s execution.checkpointing.mode=AT_LEAST_ONCE}
// run: {execution.checkpointing.interval=357s execution.checkpointing.externalized-checkpoint-retention=RETAIN_ON_CANCELLATION}
// run: {execution.checkpointing.interval=358s state.backend=rocksdb state.checkpoints.dir=hdfs:///cluster/before}
// run: {state.checkpoints.dir=hdfs:///cluster/alone}
// exception: stateBackend, checkpointStorage because up to 1.12 the cluster loads the backend by itself
package jobs.cluster;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BeforeStorage {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromElements(1, 2).print();
    env.execute("before-storage");
  }
}

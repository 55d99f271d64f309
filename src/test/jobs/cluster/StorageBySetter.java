// construct: cluster-configuration
// flink: 1.13..1.20
// run: {execution.checkpointing.interval=319s state.checkpoints.dir=hdfs:///cluster/lost}
// run: {execution.checkpointing.interval=320s state.backend=filesystem state.checkpoints.dir=hdfs:///cluster/legacy}
// run: {execution.checkpointing.interval=321s state.backend=jobmanager}
// run: {execution.checkpointing.interval=322s state.checkpoint-storage=jobmanager}
// run: {execution.checkpointing.interval=323s execution.checkpointing.storage=jobmanager}
// run: {execution.checkpointing.interval=324s state.backend=rocksdb}
// run: {execution.checkpointing.interval=325s}
package jobs.cluster;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class StorageBySetter {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.getCheckpointConfig().setCheckpointStorage("hdfs:///code/set");
    env.fromElements(1, 2).print();
    env.execute("storage-by-setter");
  }
}

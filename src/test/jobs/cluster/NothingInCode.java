// construct: cluster-configuration
// flink: 1.15..2.3
// run: {execution.checkpointing.interval=301s}
// run: {execution.checkpointing.interval=300000 execution.checkpointing.mode=AT_LEAST_ONCE}
// run: {state.backend=rocksdb state.checkpoints.dir=hdfs:///cluster/dir execution.checkpointing.interval=302s execution.checkpointing.externalized-checkpoint-retention=RETAIN_ON_CANCELLATION}
// run: {state.backend.type=rocksdb execution.checkpointing.interval=303s}
// run: {state.backend=hashmap execution.checkpointing.dir=hdfs:///cluster/renamed execution.checkpointing.interval=304s}
// run: {state.backend=filesystem state.checkpoints.dir=hdfs:///cluster/legacy execution.checkpointing.interval=305s}
// run: {state.backend=jobmanager state.checkpoints.dir=hdfs:///cluster/memory}
// run: {state.checkpoint-storage=jobmanager execution.checkpointing.interval=306s}
// run: {state.checkpoint-storage=filesystem state.checkpoints.dir=hdfs:///cluster/storage execution.checkpointing.interval=307s}
// run: {state.checkpoint-storage=jobmanager state.checkpoints.dir=hdfs:///cluster/both execution.checkpointing.interval=308s}
// run: {execution.checkpointing.storage=jobmanager execution.checkpointing.dir=hdfs:///cluster/newer execution.checkpointing.interval=309s}
// run: {parallelism.default=3}
// run: {execution.runtime-mode=BATCH execution.checkpointing.interval=310s}
package jobs.cluster;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class NothingInCode {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromElements(1, 2).print();
    env.execute("nothing-in-code");
  }
}

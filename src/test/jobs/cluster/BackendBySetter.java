// construct: cluster-configuration
// flink: 1.13..1.20
// run: {execution.checkpointing.interval=326s state.backend=rocksdb state.checkpoints.dir=hdfs:///cluster/kept}
// run: {execution.checkpointing.interval=327s state.backend=filesystem state.checkpoints.dir=hdfs:///cluster/kept}
// run: {execution.checkpointing.interval=328s}
package jobs.cluster;

import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BackendBySetter {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setStateBackend(new HashMapStateBackend());
    env.fromElements(1, 2).print();
    env.execute("backend-by-setter");
  }
}

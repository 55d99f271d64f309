// construct: cluster-configuration
// flink: 1.12..1.20
// run: {execution.checkpointing.interval=329s state.backend=rocksdb state.checkpoints.dir=hdfs:///cluster/gone}
// run: {execution.checkpointing.interval=330s state.checkpoint-storage=jobmanager}
// run: {}
package jobs.cluster;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LegacyBackend {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setStateBackend(new FsStateBackend("hdfs:///code/legacy"));
    env.fromElements(1, 2).print();
    env.execute("legacy-backend");
  }
}

// construct: cluster-configuration
// flink: 1.13..2.3
// run: {execution.checkpointing.interval=313s state.checkpoints.dir=hdfs:///cluster/lost}
// run: {execution.checkpointing.interval=314s state.backend=filesystem state.checkpoints.dir=hdfs:///cluster/legacy}
// run: {execution.checkpointing.interval=315s state.backend=jobmanager}
// run: {execution.checkpointing.interval=316s state.checkpoint-storage=jobmanager}
// run: {execution.checkpointing.interval=317s execution.checkpointing.storage=jobmanager}
// run: {execution.checkpointing.interval=318s state.backend=rocksdb}
package jobs.cluster;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class StorageInCode {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(conf(), StorageInCode.class.getClassLoader());
    env.fromElements(1, 2).print();
    env.execute("storage-in-code");
  }

  private static Configuration conf() {
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", "hdfs:///code/configured");
    return conf;
  }
}

// construct: checkpoint-storage, configure
// flink: 1.15..1.20
// run:
// run: jobmanager
// run: filesystem
package jobs.storage;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.state.storage.FileSystemCheckpointStorage;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class StorageKeyDropsObject {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(5_500L);
    env.getCheckpointConfig()
        .setCheckpointStorage(new FileSystemCheckpointStorage("hdfs:///drop/object"));
    Configuration conf = new Configuration();
    if (args.length > 0) {
      conf.setString("state.checkpoint-storage", args[0]);
      if (args[0].equals("filesystem")) {
        conf.setString("state.checkpoints.dir", "hdfs:///drop/key");
      }
    }
    env.configure(conf);
    env.fromElements(1, 2).print();
    env.execute("storage-key-drops-object");
  }
}

// construct: configuration-aliases
// flink: 1.15..2.3
// run: old
// run: new
// run: both
package jobs.alias;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class StorageOldAndNew {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", "hdfs:///storage/alias");
    if (!args[0].equals("new")) {
      conf.setString("state.checkpoint-storage", "filesystem");
    }
    if (!args[0].equals("old")) {
      conf.setString("execution.checkpointing.storage", "jobmanager");
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(conf);
    env.enableCheckpointing(12_300L);
    env.fromElements(1, 2).print();
    env.execute("storage-old-and-new");
  }
}

// construct: read-back, checkpoint-storage, retention-cleanup
// flink: 1.15..1.20
// run:
// run: s3://bucket/given
package jobs.readback;

import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class StorageAndRetentionGetter {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(19_100L);
    CheckpointConfig c = env.getCheckpointConfig();
    for (String dir : args) {
      c.setCheckpointStorage(dir);
    }
    if (c.getCheckpointStorage() == null) {
      c.setCheckpointStorage("hdfs:///getter/default");
    } else if (c.getExternalizedCheckpointCleanup()
        == ExternalizedCheckpointCleanup.NO_EXTERNALIZED_CHECKPOINTS) {
      c.setExternalizedCheckpointCleanup(ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
    }
    env.fromElements(1, 2).print();
    env.execute("storage-and-retention-getter");
  }
}

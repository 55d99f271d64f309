// construct: failing-value, checkpoint-storage
// flink: 1.15..1.20
// run: hdfs://nn:9000
// run: jobmanager
// run:
package jobs.failing;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class StorageRefused {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(26_500L);
    CheckpointConfig c = env.getCheckpointConfig();
    c.setCheckpointStorage("hdfs:///refused/before");
    String dir = args.length > 0 ? args[0] : null;
    try {
      c.setCheckpointStorage(dir);
    } catch (IllegalArgumentException e) {
      c.setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    } catch (NullPointerException e) {
      c.setCheckpointInterval(26_600L);
    }
    env.fromElements(1, 2).print();
    env.execute("storage-refused");
  }
}

// construct: checkpoint-storage
// flink: 1.15..1.20
// run: plain
// run: size
// run: dir
// run: both
package jobs.storage;

import org.apache.flink.core.fs.Path;
import org.apache.flink.runtime.state.CheckpointStorage;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.runtime.state.storage.JobManagerCheckpointStorage;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class JobManagerConstructors {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(5_300L);
    env.setStateBackend(new HashMapStateBackend());
    CheckpointStorage storage;
    switch (args[0]) {
      case "size":
        storage = new JobManagerCheckpointStorage(1 << 20);
        break;
      case "dir":
        storage = new JobManagerCheckpointStorage("hdfs:///jm/dir");
        break;
      case "both":
        storage = new JobManagerCheckpointStorage(new Path("hdfs:///jm/both"), 1 << 21);
        break;
      default:
        storage = new JobManagerCheckpointStorage();
    }
    env.getCheckpointConfig().setCheckpointStorage("hdfs:///jm/replaced");
    env.getCheckpointConfig().setCheckpointStorage(storage);
    env.fromElements(1, 2).print();
    env.execute("job-manager-constructors");
  }
}

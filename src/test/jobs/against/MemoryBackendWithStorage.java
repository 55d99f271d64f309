// construct: storage-against-backend, backend-memory
// flink: 1.15..1.20
// run: bare
// run: path
// run: rocks
package jobs.against;

import org.apache.flink.contrib.streaming.state.RocksDBStateBackend;
import org.apache.flink.core.fs.Path;
import org.apache.flink.runtime.state.memory.MemoryStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.TernaryBoolean;

public class MemoryBackendWithStorage {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(5_900L);
    env.getCheckpointConfig().setCheckpointStorage(new Path("hdfs:///against/explicit"));
    switch (args[0]) {
      case "bare":
        env.setStateBackend(new MemoryStateBackend());
        break;
      case "path":
        env.setStateBackend(new MemoryStateBackend("hdfs:///against/memory", null));
        break;
      default:
        env.setStateBackend(
            new RocksDBStateBackend(new MemoryStateBackend(), TernaryBoolean.FALSE));
    }
    env.fromElements(1, 2).print();
    env.execute("memory-backend-with-storage");
  }
}

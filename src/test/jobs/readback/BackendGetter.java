// construct: read-back, backend-fs
// flink: 1.10..1.20
// run:
// run: fs
package jobs.readback;

import org.apache.flink.contrib.streaming.state.RocksDBStateBackend;
import org.apache.flink.core.fs.Path;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.runtime.state.memory.MemoryStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BackendGetter {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(18_900L);
    if (args.length > 0) {
      env.setStateBackend((StateBackend) new FsStateBackend("hdfs:///getter/fs"));
    }
    StateBackend current = env.getStateBackend();
    if (current == null) {
      env.setStateBackend((StateBackend) new MemoryStateBackend());
    } else if (current instanceof FsStateBackend) {
      Path base = ((FsStateBackend) current).getCheckpointPath();
      env.setStateBackend((StateBackend) new RocksDBStateBackend(base + "-rocks", true));
    }
    env.fromElements(1, 2).print();
    env.execute("backend-getter");
  }
}
